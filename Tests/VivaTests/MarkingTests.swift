// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct MarkingTests {
  let candidate: Candidate

  init() throws {
    candidate = try Candidate()
    _ = try candidate.viva(
      "rehearse", "--language", "en", "--mode", "exam",
      input: "The very same weights glide along.\n.\n:skip\n:skip\n:skip\n50\n")
  }

  func mark(_ part: String, _ credit: String, _ more: String...) throws -> Outcome {
    let session = try #require(try candidate.review()["session"]["id"].text)
    return try candidate.viva(
      ["mark", session, "1", part, "--credit", credit, "--language", "en"] + more, input: Data())
  }

  @Test func aMarkCountsBeforeTheGraderAndAfterEveryRegrade() throws {
    let before = try candidate.review()
    #expect(before["turns"][0]["score"].number == 0)
    let outcome = try mark("one-kernel", "1", "--reason", "“glide along” says it: the same weights")
    #expect(outcome.status == 0)
    let marked = try candidate.review()
    let score = try #require(marked["turns"][0]["score"].number)
    #expect(score > 0.5)
    #expect(marked["session"]["results"][0]["score"].number == score)
    #expect(
      try candidate.viva("review", "--language", "en").output
        .contains("Your mark on one-kernel: 100 %, “glide along” says it"))

    // A rubric that hears less, or a later grader, changes nothing about it.
    let bank = try candidate.copyOfTheBank()
    try candidate.edit("\(bank)/convolution/weight-sharing.yaml") {
      $0.replacing("few parameters]", with: "few parameters, glide along]")
    }
    let regrade = try candidate.viva(
      "regrade", "--apply", "--bank", bank, "--language", "en")
    #expect(
      regrade.output.contains("few-parameters: left out → earned")
        || regrade.output.contains("few-parameters: missed → earned"))
    let regraded = try candidate.review()["turns"][0]
    #expect(regraded["criteria"].list.map { $0["credit"].number } == [1, 1, 0])
    #expect(try candidate.viva("replay", "--language", "en").status == 0)
  }

  @Test func theAnswerBecomesATestOfTheRubric() throws {
    _ = try mark("one-kernel", "1", "--reason", "said: it glides")
    let own = candidate.path("data/viva/banks/marked")
    let failing = try candidate.viva("author", "check", testBank, own)
    #expect(failing.status == 1)
    #expect(failing.output.contains("marked/weight-sharing.yaml:3:5: error [V0502]"))
    #expect(failing.output.contains("does not earn one-kernel"))
    _ = try mark("one-kernel", "0")
    #expect(!(try candidate.viva("author", "check", testBank, own).output.contains("V050")))
    // The bank of one's own neither hinders a rehearsal nor stands alone.
    #expect(try candidate.viva("rehearse", input: ":quit\n").status == 0)
    let alone = try candidate.viva("author", "check", own).output
    #expect(alone.contains("[V0312]"))
  }

  @Test func aPointThatTheRubricLacksIsToldWithANearName() throws {
    let outcome = try mark("one-kernal", "1")
    #expect(outcome.status == 66)
    #expect(outcome.messages.contains("Did you mean “one-kernel”?"))
    #expect(try mark("one-kernel", "2").status == 64)
    let session = try #require(try candidate.review()["session"]["id"].text)
    #expect(
      try candidate.viva("mark", session, "99", "one-kernel", "--credit", "1").status == 64)
  }

  @Test func keysGoThroughASessionAndMark() throws {
    let terminal = try candidate.sit("review", "--language", "en")
    try terminal.waitFor("n questions · ? help · q quit")
    try terminal.type("n")
    try terminal.waitFor("Question 1")
    try terminal.waitFor("✗ Every position uses the same kernel.")
    try terminal.type("w")
    try terminal.waitFor("Which point?")
    try terminal.enter("99")
    try terminal.waitFor("“99” is none of these; nothing was changed.")
    try terminal.type("w")
    try terminal.waitFor("Which point?")
    try terminal.enter("1")
    try terminal.waitFor("Was it said?")
    try terminal.enter("y")
    try terminal.waitFor("Why?")
    try terminal.enter("滑动说的就是它")
    try terminal.waitFor("marked as you say")
    try terminal.waitFor("✓ Every position uses the same kernel.")
    try terminal.waitFor("Your mark on one-kernel: 100 %, 滑动说的就是它")
    try terminal.type("t")
    try terminal.waitFor("Note (empty deletes it)")
    try terminal.enter("再看一遍权重共享")
    try terminal.waitFor("Note: 再看一遍权重共享")
    try terminal.type("f")
    try terminal.waitFor("flagged ⚑")
    try terminal.type("s")
    try terminal.waitFor("Ask again in how many days?")
    try terminal.enter("3")
    try terminal.waitFor("to be asked again in 3 days")
    try terminal.type("d")
    try terminal.waitFor("You have not answered this question before.")
    try terminal.type("r")
    try terminal.waitFor("Model answer")
    try terminal.resize(columns: 44, rows: 12)
    try terminal.waitFor("a narrow screen") { screen, _ in
      screen.allSatisfy { $0.count <= 44 } && screen.contains { $0.contains("Model answer") }
    }
    try terminal.type("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(try candidate.sql("SELECT question_id FROM wish") == [["weight-sharing"]])
    #expect(try candidate.viva("search", "权重共享").output.contains("再看一遍权重共享"))
  }

  @Test func aQuestionIsAnsweredAgainAndStandsBesideTheLastAttempt() throws {
    let terminal = try candidate.sit("review", "--language", "en")
    try terminal.waitFor("n questions")
    try terminal.type("na")
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor(" left · session")
    try terminal.handIn("One kernel, few parameters, and it is translation equivariant.")
    try terminal.waitFor("What score do you expect?")
    try terminal.press("Enter")
    try terminal.press("Enter")
    try terminal.waitFor("›")
    try terminal.enter("q")
    try terminal.waitFor("kept as a session of its own")
    try terminal.type("q")
    #expect(try terminal.waitForExit() == .status(0))
    let latest = try candidate.sit("review", "--language", "en", columns: 100)
    try latest.waitFor("n questions")
    try latest.type("n")
    try latest.waitFor("Question 1")
    try latest.type("d")
    try latest.waitFor("✗ → ✓ Every position uses the same kernel.")
    try latest.waitFor("a row with both answers") { screen, _ in
      screen.contains { $0.contains("The very same weights") && $0.contains("│ One kernel") }
    }
    try latest.type("q")
    #expect(try latest.waitForExit() == .status(0))
  }
}
