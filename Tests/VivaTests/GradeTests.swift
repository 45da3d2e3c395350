// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct GradeTests {
  @Test func oneAnswerIsGradedInWordsAndAsJSON() throws {
    let candidate = try Candidate()
    let answer = "Each position has its own kernel. 所以参数不少。No: it is the same kernel."
    let words = try candidate.viva(
      "grade", "--question", "weight-sharing", "--language", "en", input: answer)
    #expect(words.status == 0)
    #expect(words.output.contains("✓ Every position uses the same kernel."))
    #expect(words.output.contains("You said: “same kernel”"))

    let outcome = try candidate.viva(
      "grade", "--question", "weight-sharing", "--json", input: answer)
    #expect(outcome.lines.count == 2, "one line")
    let grade = try JSON(outcome.output)
    #expect(grade.names == ["id", "score", "criteria", "misconceptions", "flags", "next"])
    #expect(grade["id"].text == "weight-sharing")
    #expect(grade["misconceptions"][0]["id"].text == "own-kernel-everywhere")
    #expect(grade["misconceptions"][0]["evidence"][0]["text"].text?.contains("own kernel") == true)
    #expect(grade["criteria"].list.map { $0["credit"].number } == [1, 0, 0])
    #expect(try #require(grade["score"].number) < 0.5)
  }

  @Test func anEmptyAnswerAndAGiveUpAreNamedAsWhatTheyAre() throws {
    let candidate = try Candidate()
    for (answer, flag) in [("", "empty"), ("不知道", "gave-up"), ("I have no idea.", "gave-up")] {
      let grade = try JSON(
        try candidate.viva("grade", "--question", "padding", "--json", input: answer).output)
      #expect(grade["score"].number == 0)
      #expect(grade["flags"].list.map(\.text) == [flag])
    }
  }

  @Test func questionsAreListedInWordsAndAsJSON() throws {
    let candidate = try Candidate()
    let list = try JSON(try candidate.viva("questions", "--json").output)
    #expect(list["schema"].number == 1)
    #expect(
      list["questions"].list.map { $0["id"].text } == [
        "global-pooling", "max-pooling", "padding", "weight-sharing",
      ])
    #expect(list["questions"][3]["topic"].text == "convolution")
    #expect(list["questions"][3]["ask"]["zh"].text == "卷积的权重共享是什么意思？")
    #expect(list["questions"][3]["minutes"].number == 0.5)
    let words = try candidate.viva("questions", "--language", "zh").output
    #expect(words.contains("weight-sharing"))
    #expect(words.contains("卷积的权重共享"))
  }
}
