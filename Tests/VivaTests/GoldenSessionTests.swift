// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Sessions on the real bank whose transcripts are known; `transcripts/README.md` tells how to record
/// them anew.
@Suite(.unhurried) struct GoldenSessionTests {
  static let folder = repository.appending(path: "transcripts")

  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasSuffix(".md") }.sorted()
  }

  @Test func thereAreAllKindsOfCandidates() {
    let kinds = ["mixed-language", "out-of-time", "strong-candidate", "weak-candidate"]
    #expect(Set(Self.names).isSuperset(of: kinds))
  }

  @Test(arguments: names)
  func sessionGoesAsRecorded(name: String) throws {
    let folder = Self.folder.appending(path: name)
    let arguments = try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let script = try Data(contentsOf: folder.appending(path: "script"))
    let candidate = try Candidate()
    let bank = ["--bank", realBank + "/deep-learning"]
    let outcome = try candidate.viva(["rehearse"] + arguments + bank, input: script)
    #expect(outcome.status == 0, "\(outcome.messages)")

    let transcript = folder.appending(path: "transcript")
    if ProcessInfo.processInfo.environment["VIVA_RECORD"] == "1" {
      try outcome.outputBytes.write(to: transcript)
      Issue.record("\(name) was recorded; read the difference, then run the test again.")
      return
    }
    let expected = try String(contentsOf: transcript, encoding: .utf8)
    if outcome.output != expected {
      let line = zip(outcome.lines, expected.components(separatedBy: "\n"))
        .first { $0 != $1 }
      Issue.record(
        "\(name) goes otherwise: “\(line?.0 ?? "the end")” where “\(line?.1 ?? "the end")” was recorded."
      )
    }
    #expect(try candidate.viva("replay").status == 0)
  }
}
