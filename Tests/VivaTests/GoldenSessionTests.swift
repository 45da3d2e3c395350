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

  @Test(arguments: names)
  func sessionGoesAsRecorded(name: String) throws {
    let candidate = try Candidate(bank: realBank)
    let outcome = try hold(name, candidate)
    #expect(outcome.status == 0, "\(outcome.messages)")

    let transcript = Self.folder.appending(path: "\(name)/transcript")
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

  /// Follow-ups come and go with the rubrics; the answers of a script must not slip to the wrong
  /// questions, whatever was recorded.
  @Test(
    arguments: [
      ("strong-candidate", 0.8...1), ("mixed-language", 0.8...1), ("weak-candidate", 0...0.65),
      ("out-of-time", 0...0.65),
    ])
  func everyAnswerMeetsItsQuestion(name: String, scores: ClosedRange<Double>) throws {
    let candidate = try Candidate(bank: realBank)
    _ = try hold(name, candidate)
    let review = try candidate.review()
    let results = review["session"]["results"].list
    #expect(results.count == 8)
    for result in results {
      let score = try #require(result["unaided"].number)
      #expect(scores.contains(score), "\(result["question"].text ?? "") scores \(score)")
    }
    let outcomes = Set(review["turns"].list.map { $0["outcome"].text })
    switch name {
    case "weak-candidate": #expect(outcomes.contains("gave-up"))
    case "out-of-time": #expect(outcomes.isSuperset(of: ["timed-out", "skipped"]))
    default: #expect(outcomes == ["answered"])
    }
    #expect(review["session"]["estimate"].number != nil, "the script reaches its last line")
  }

  private func hold(_ name: String, _ candidate: Candidate) throws -> Outcome {
    let folder = Self.folder.appending(path: name)
    let arguments = try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let script = try Data(contentsOf: folder.appending(path: "script"))
    return try candidate.viva(["rehearse"] + arguments, input: script)
  }
}
