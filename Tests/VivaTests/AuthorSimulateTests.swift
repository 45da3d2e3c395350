// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorSimulateTests {
  @Test func theSameSeedGivesTheSameReport() throws {
    let candidate = try Candidate()
    let arguments = ["author", "simulate", "four-questions", "--bank", testBank, "--runs", "250"]
    let first = try candidate.viva(arguments, input: Data())
    #expect(first.status == 0)
    #expect(first.messages == "")
    #expect(first.output.hasPrefix("four-questions: 250 sessions, seed 1\n"))
    #expect(first.output.contains("over time: 0.0 %"))
    #expect(try candidate.viva(arguments, input: Data()).output == first.output)
    let other = try candidate.viva(arguments + ["--seed", "2"], input: Data())
    #expect(other.output != first.output)
  }

  @Test func aQuestionThatNoSessionAsksFails() throws {
    let candidate = try Candidate()
    _ = try candidate.shell(
      "cp -r \(testBank) bank; sed -i '0,/ask: 2/s//ask: 1/' bank/interviews/four-questions.yaml")
    let outcome = try candidate.viva(
      "author", "simulate", "four-questions", "--bank", "bank", "--runs", "50")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains("never    0.0 %  bank/convolution/padding.yaml:2: question padding"))
  }

  @Test func anUnknownScenarioIsNamed() throws {
    let outcome = try Candidate().viva("author", "simulate", "for-questions", "--bank", testBank)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("four-questions"))
  }
}
