// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorSheetTests {
  @Test func aScenarioIsOnePageInOrderOfItsPhases() throws {
    let candidate = try broken()
    let outcome = try candidate.viva(
      "author", "sheet", "four-questions", "--bank", "bank", "--format", "markdown")
    #expect(outcome.status == 0)
    let parts = [
      "### 1", "最大池化做了什么？ · What does max pooling do?", "> It takes the maximum",
      "每个窗口取最大值。 · It takes the maximum of each window.", "Weight 2 of 3", "Hint: 看它的名字。",
      "Where it may lead",
      "“It takes the maximum of each window.” was not said and the score is below 80: ",
      "✗ Too much: scores 0, must score 90 to 100", "“I like trains.”",
      "the example “too-much” scores 0",
    ]
    let start = try #require(outcome.output.range(of: "最大池化做了什么？"))
    for part in parts.dropFirst() { #expect(outcome.output.contains(part), "\(part)") }
    // A fault stands at the question that it is found in.
    let fault = try #require(outcome.output.range(of: "unknown question “nowhere”"))
    let answer = try #require(
      outcome.output.range(
        of: "Model answer", range: start.upperBound..<outcome.output.endIndex))
    #expect(start.lowerBound < fault.lowerBound && fault.lowerBound < answer.lowerBound)
  }

  @Test func thePageIsSelfContainedAndInert() throws {
    let candidate = try broken()
    let outcome = try candidate.viva(
      "author", "sheet", "four-questions", "--bank", "bank", "-o", "sheet.html")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let page = try candidate.shell("cat sheet.html").output
    #expect(page.contains("default-src 'none'") && !page.contains("<script"))
    #expect(page.contains("&lt;b&gt;very&lt;/b&gt; much"))
    let again = try candidate.viva(
      "author", "sheet", "four-questions", "--bank", "bank", "-o", "sheet.html")
    #expect(again.status == 73)
    #expect(try candidate.viva("author", "sheet", "four-question", "--bank", "bank").status == 64)
  }

  private func broken() throws -> Candidate {
    let candidate = try Candidate()
    _ = try candidate.shell(
      """
      cp -r \(testBank) bank; echo 'bank: b' > bank/bank.yaml; cat >> bank/pooling/max-pooling.yaml <<'END'
      follow-ups:
        - to: global-pooling
          when: missed(takes-maximum) and score < 0.8
          bridge: {zh: 接着说, en: "<b>very</b> much"}
      twins: [nowhere]
      examples:
        - {name: too-much, expect: {score: [0.9, 1]}, answer: I like trains.}
      END
      """)
    return candidate
  }
}
