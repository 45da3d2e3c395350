// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct ClockTests {
  @Test func theCountdownTicksAndTheChineseBeingTypedStaysWhereItIs() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.type("卷积核在所有位置共享，所以参数很少；再写长一点，让这一行在八十列的屏幕上折行，看光标还在不在")
    try terminal.press("Enter")
    try terminal.type("第二行")
    try terminal.press("Left")
    try terminal.waitFor("  第二行")
    let cursor = try terminal.cursor()
    let before = try terminal.screen()
    let clock = try #require(before.first { $0.contains(" left · session ") })
    let rest = before.filter { $0 != clock }

    var seen: Set<String> = [clock]
    try terminal.waitFor("three ticks") { screen, _ in
      let now = screen.first { $0.contains(" left · session ") }
      if let now { seen.insert(now) }
      return seen.count >= 4
    }
    #expect(try terminal.cursor() == cursor)
    let after = try terminal.screen().filter { !$0.contains(" left · session ") }
    #expect(after == rest)
  }

  @Test("28: the time limit takes what is typed, in the middle of a line and of a character")
  func timeLimit() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.enter("Every position uses")
    try terminal.type("the same kernel 卷")
    try terminal.waitFor("Half the time is gone", timeout: 30)
    try terminal.waitFor(" seconds left.", timeout: 30)
    try terminal.waitFor("left; start wrapping up.", timeout: 30)
    // Two of the three bytes of 积.
    try terminal.send(bytes: [0xE7, 0xA7])
    try terminal.waitFor("Time is up. What you have counts; let's move on.", timeout: 30)
    try terminal.waitFor("Follow-up 1 of 2 · 0:15")

    let turn = try candidate.review()["turns"][0]
    #expect(turn["answer"].text == "Every position uses\nthe same kernel 卷")
    #expect(turn["outcome"].text == "timed-out")
    #expect(try #require(turn["time_used_ms"].number) >= 30_000)
    #expect(turn["criteria"][0]["credit"].number == 1)

    try terminal.handIn("few parameters 参数少")
    try terminal.waitFor("Follow-up 2 of 2")
    let next = try candidate.review()["turns"][1]
    #expect(next["answer"].text == "few parameters 参数少")
    #expect(next["outcome"].text == "answered")
  }

  @Test func nothingTypedAtTheTimeLimitIsNotGraded() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("the same kernel")
    try terminal.waitFor("Follow-up 1 of 2 · 0:15")
    try terminal.waitFor("Question 2 of 4", timeout: 40)
    #expect(try terminal.everything().contains("Time is up"))
    let turn = try candidate.review()["turns"][1]
    #expect(turn["outcome"].text == "timed-out")
    #expect(turn["answer"].text == "")
    #expect(turn["score"].isNull)
    #expect(try #require(turn["time_used_ms"].number) >= 15_000)
  }

  @Test("28: Enter at the very moment of the time limit gives one turn", arguments: [-20, 0, 20])
  func enterAtTheLimit(milliseconds: Int) throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("the same kernel")
    try terminal.waitFor("Follow-up 1 of 2 · 0:15")
    let asked = Date()
    try terminal.type("few parameters")
    try terminal.press("Enter")
    try terminal.type(".")
    let limit = asked.addingTimeInterval(15 + Double(milliseconds) / 1000)
    Thread.sleep(forTimeInterval: max(0, limit.timeIntervalSinceNow))
    try terminal.press("Enter")
    try terminal.waitFor("Follow-up 2 of 2")
    let turns = try candidate.review()["turns"]
    #expect(turns.list.count == 2)
    let answer = try #require(turns[1]["answer"].text)
    switch turns[1]["outcome"].text {
    case "answered": #expect(answer == "few parameters")
    case "timed-out": #expect(answer.hasPrefix("few parameters"))
    case let other: Issue.record("outcome \(other ?? "none")")
    }
    try terminal.handIn("shift the input, and you shift the output")
    try terminal.waitFor("Question 2 of 4")
  }

  @Test func noQuestionStartsThatCannotBeFinished() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin("--minutes", "0.5")
    try terminal.handIn("one kernel, few parameters, so a shift of the input shifts the output")
    try terminal.waitFor("There isn't time for another question, so let's stop here.")
    try terminal.waitFor("What score do you expect?")
  }

  @Test func aSessionTooShortForAnyQuestionSaysSo() throws {
    let candidate = try Candidate()
    let terminal = try candidate.sit("rehearse", "--language", "en", "--minutes", "0.1")
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor("There isn't time for another question")
    try terminal.press("Enter")
    try terminal.waitFor("No question was answered.")
  }
}
