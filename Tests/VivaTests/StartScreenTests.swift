// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct StartScreenTests {
  @Test(arguments: [
    ("en", "Mock interview · Four small questions", "Press Enter to begin; time starts then."),
    ("zh", "模拟面试 · 四个小问题", "按回车开始，按下才计时。"),
  ])
  func speaksTheLanguageThatIsAskedFor(language: String, title: String, last: String) throws {
    let candidate = try Candidate()
    let terminal = try candidate.sit("rehearse", "--language", language, "--seed", "42")
    try terminal.waitFor(last)
    let rows = try terminal.screen()
    #expect(rows[0] == title)
    #expect(rows.contains { $0.contains("42") })
    #expect(rows.contains { $0.contains("transcripts.sqlite") })
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], "按回车开始"),
    (["LANG": "en_US.UTF-8"], "Press Enter"),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"], "Press Enter"),
    (["LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_TW.UTF-8"], "按回车开始"),
  ])
  func speaksTheLanguageOfTheLocale(locale: [String: String], words: String) throws {
    let candidate = try Candidate()
    candidate.environment.merge(locale) { $1 }
    try candidate.sit("rehearse").waitFor(words)
  }

  @Test func timeStartsAtEnter() throws {
    let candidate = try Candidate()
    let terminal = try candidate.sit("rehearse", "--language", "en")
    try terminal.waitFor("Press Enter to begin")
    Thread.sleep(forTimeInterval: 2.5)
    try terminal.press("Enter")
    try terminal.waitFor("Question 1 of 4 · 0:30")
    let started = try candidate.waitForRow("SELECT at_ms FROM event WHERE kind = 'started'")
    #expect(try #require(Int(started[0])) < 2000, "the wait before Enter must not count")
  }

  @Test func leavingItLeavesNothingBehind() throws {
    let candidate = try Candidate()
    let terminal = try candidate.sit("rehearse", "--language", "en")
    try terminal.waitFor("Press Enter to begin")
    try terminal.enter("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(try candidate.sql("SELECT count(*) FROM session") == [["0"]])
  }

  @Test func tellsHowItWentLastTime() throws {
    let candidate = try Candidate()
    let all = "same kernel, few parameters\n.\n:skip\n:skip\n:skip\n\n"
    #expect(try candidate.viva("rehearse", "--language", "en", input: all).status == 0)
    let score = try #require(try candidate.review()["session"]["score"].number)
    try candidate.sit("rehearse", "--language", "en")
      .waitFor(": \(Int((score * 100).rounded())) points")
  }
}
