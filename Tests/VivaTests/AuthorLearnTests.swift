// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorLearnTests {
  private let marks =
    [
      "identical filters at every position", "every position gets identical filters",
      "the filters are identical at each position", "identical filters, one for every position",
      "filters at a position are identical to others", "at each position identical filters run",
    ].map { #"{"answer":"\#($0)","mark":90}"# }
    + [
      "filters are different at each position", "I like trains", "a position is a number",
      "the filters grow", "each position is large", "nothing of note",
    ].map { #"{"answer":"\#($0)","score":0,"max":5}"# }

  @Test func proposalsAreAPatchAndNothingIsWritten() throws {
    let candidate = try Candidate()
    _ = try candidate.shell("cp -r \(testBank) bank; cp -r bank before")
    let outcome = try candidate.viva(
      "author", "learn", "--question", "weight-sharing", "--bank", "bank",
      input: marks.joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(outcome.messages == "")
    #expect(outcome.output.hasPrefix("# weight-sharing: 12 marked answers, r "))
    #expect(outcome.output.contains("cross-validated; for it: answers "))
    #expect(outcome.output.contains("\n--- convolution/weight-sharing.yaml\n"), "\(outcome.output)")
    #expect(outcome.lines.contains { $0.hasPrefix("+") && $0.contains("identical") })
    #expect(try candidate.shell("diff -r bank before").status == 0)
    try outcome.outputBytes.write(to: URL(filePath: candidate.path("patch")))
    let applied = try candidate.shell(
      "cd bank && git init -q . && git apply -p0 ../patch && $VIVA author check .")
    #expect(applied.status == 0, "\(applied.output)\(applied.messages)")
    #expect(applied.output.contains("0 faults") || !applied.output.contains(": error"))
  }

  @Test func badMarksAreNamedWithTheirLine() throws {
    let candidate = try Candidate()
    for bad in [#"{"answer":"a","mark":101}"#, #"{"answer":"a"}"#, "no JSON", #"{"mark":3}"#] {
      let outcome = try candidate.viva(
        "author", "learn", "--question", "padding", input: #"{"answer":"a","mark":1}"# + "\n" + bad)
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("line 2"))
    }
    #expect(try candidate.viva("author", "learn", "--question", "paddin").status == 64)
    #expect(try candidate.viva("author", "learn", "--question", "padding", "no-file").status == 66)
  }
}
