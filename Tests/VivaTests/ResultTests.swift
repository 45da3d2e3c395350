// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct ResultTests {
  @Test(arguments: ["en", "zh"])
  func confidenceThenTheScorecardOnOneScreenThenEachQuestion(language: String) throws {
    let isEnglish = language == "en"
    let candidate = try Candidate()
    let terminal = try candidate.sit("rehearse", "--language", language)
    try terminal.waitFor(isEnglish ? "Press Enter" : "按回车")
    try terminal.press("Enter")
    try terminal.waitFor(isEnglish ? "Question 1 of 4" : "第 1/4 题")
    try terminal.handIn("one kernel, few parameters, so a shift of the input shifts the output")
    for number in 2...4 {
      try terminal.waitFor(isEnglish ? "Question \(number) of 4" : "第 \(number)/4 题")
      try terminal.enter(":skip")
    }

    try terminal.waitFor(isEnglish ? "What score do you expect?" : "你估计自己多少分？")
    try terminal.enter("lots")
    try terminal.waitFor(isEnglish ? "A number from 0 to 100" : "打一个 0 到 100 的数")
    try terminal.enter("70")
    try terminal.waitFor(isEnglish ? "Press Enter for the results." : "按回车看结果。")
    #expect(!(try terminal.everything().contains("█")), "no score before the estimate")
    try terminal.press("Enter")

    let card = try terminal.waitFor(isEnglish ? "you expected 70: 45 too high" : "高估 45 分")
    let title = try #require(
      card.firstIndex { $0.hasPrefix(isEnglish ? "Scorecard · Four" : "成绩单 · 四个") })
    #expect(card[title + 1].contains("25"))
    let questions = card.filter { $0.hasPrefix(" ") && $0.contains("░░") }
    #expect(questions.count == 3, "all of the card is on the screen, the heading too")
    #expect(card.contains { $0.contains("██████████ 100") })

    for number in 1...4 {
      try terminal.press("Enter")
      try terminal.waitFor(isEnglish ? "Question \(number) · " : "第 \(number) 题 · ")
    }
    #expect(try terminal.waitForExit() == .status(0))
    let id = try #require(try candidate.review()["session"]["id"].text)
    let shown = try terminal.everything()
    #expect(shown.contains("viva review \(id)"))
    #expect(shown.contains(isEnglish ? "You said: “one kernel”" : "你说：「one kernel」"))
    #expect(shown.contains(isEnglish ? "(no answer)" : "（没有作答）"))
    #expect(try candidate.review()["session"]["estimate"].number == 0.7)
  }
}
