// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct FollowUpTests {
  @Test func probesAskForExactlyWhatWasMissedAndFeedbackDoesNotGiveItAway() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("Every position uses the same kernel.")
    try terminal.waitFor("What does that do to the parameter count?")
    let shown = try terminal.everything()
    #expect(shown.contains("✓ Every position uses the same kernel."))
    #expect(shown.contains("You said: “same kernel”"))
    #expect(!shown.contains("That leaves few parameters."))

    try terminal.handIn("It leaves few parameters.")
    try terminal.waitFor("How does the output change when the input is shifted?")
    try terminal.handIn("I have no idea")
    try terminal.waitFor("Question 2 of 4")

    let turns = try candidate.review()["turns"]
    #expect(turns.list.map { $0["kind"].text } == ["question", "probe", "probe"])
    #expect(turns[1]["reason"]["because"].text == "missed")
    #expect(turns[1]["reason"]["criterion"].text == "few-parameters")
    #expect(turns[2]["reason"]["criterion"].text == "shifts-with-input")
    #expect(turns[1]["time_limit_ms"].number == 15_000)
  }

  @Test func aMisconceptionIsChallengedBeforeAnythingElse() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("Each position has its own kernel.")
    try terminal.waitFor("If each position had its own weights, what would be shared?")
    let turns = try candidate.review()["turns"]
    #expect(turns[0]["misconceptions"][0]["id"].text == "own-kernel-everywhere")
    try terminal.handIn("Oh, all of them use the same kernel.")
    try terminal.waitFor("Follow-up 2 of 2")
    let challenge = try candidate.review()["turns"][1]
    #expect(challenge["kind"].text == "challenge")
    #expect(challenge["reason"]["misconception"].text == "own-kernel-everywhere")
  }

  @Test func aFullAnswerGoesOnToTheNextQuestionAndItsPhaseIsIntroduced() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    #expect(try terminal.everything().contains("Let us begin with convolution."))
    try terminal.handIn("one kernel, few parameters, so a shift of the input shifts the output")
    try terminal.waitFor("Question 2 of 4")
    try terminal.handIn("Padding keeps the size, and the border pixels are seen.")
    try terminal.waitFor("Question 3 of 4")
    #expect(try terminal.everything().contains("Now to pooling."))
    #expect(!(try terminal.everything().contains("Follow-up")))
  }

  @Test func itSpeaksChineseThroughout() throws {
    let candidate = try Candidate()
    let terminal = try candidate.sit("rehearse", "--language", "zh")
    try terminal.waitFor("按回车开始")
    try terminal.press("Enter")
    try terminal.waitFor("第 1/4 题 · 0:30")
    try terminal.waitFor("卷积的权重共享是什么意思？")
    try terminal.handIn("所有位置用同一个卷积核")
    try terminal.waitFor("追问 1/2 · 0:15")
    try terminal.waitFor("这对参数量有什么影响？")
    try terminal.enter(":skip")
    try terminal.waitFor("第 2/4 题")
    let english = try terminal.everything().split(separator: "\n").filter { line in
      line.contains { $0.isLetter && $0.isASCII } && !line.hasPrefix("›")
    }
    // Names of files, modes and commands are the same in every language.
    let names = ["sqlite", ":skip", ":help", "viva", "Ctrl-D"]
    #expect(english.filter { line in !names.contains { line.contains($0) } } == [])
  }
}
