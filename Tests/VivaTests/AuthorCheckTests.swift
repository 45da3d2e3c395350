// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorCheckTests {
  @Test func aSoundBankPasses() throws {
    let candidate = try Candidate()
    let outcome = try candidate.viva("author", "check", testBank)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("4 questions"))
  }

  @Test(
    "every fault is named with its place, and the exit code is 1",
    arguments: [
      ("s/^difficulty: 2/difficulty: nine/", "pooling/max-pooling.yaml:3:13: error"),
      ("s/^difficulty: 2/dificulty: 2/", "did you mean “difficulty”?"),
      (#"s/accept: .*/accept: ["same (("]/"#, "pooling/max-pooling.yaml:16:"),
    ])
  func faults(edit: String, report: String) throws {
    let candidate = try Candidate()
    _ = try candidate.shell(
      "cp -r \(testBank) bank; sed -i '\(edit)' bank/pooling/max-pooling.yaml")
    let outcome = try candidate.viva("author", "check", "bank")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(report), "\(outcome.output)")
    candidate.environment["VIVA_BANKS"] = candidate.path("bank")
    #expect(try candidate.viva("rehearse").status == 65)
  }

  @Test func anExampleThatDoesNotGetItsScoreFails() throws {
    let candidate = try Candidate()
    let example = """
      examples:
        - {name: right, expect: {score: [0.9, 1]}, answer: It does keep the size and border pixels.}
        - {name: wrong, expect: {score: [0.9, 1]}, answer: I like trains.}
      """
    _ = try candidate.shell(
      "cp -r \(testBank) bank; cat >> bank/convolution/padding.yaml <<'END'\n\(example)\nEND")
    let outcome = try candidate.viva("author", "check", "bank")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("the example “wrong” scores 0"))
    #expect(!outcome.output.contains("“right”"))
  }
}
