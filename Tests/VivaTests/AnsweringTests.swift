// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct AnsweringTests {
  @Test func aLonePeriodAndCtrlDHandInTheSameText() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.enter("All positions use the same kernel.")
    try terminal.enter("没有别的。")
    try terminal.enter(".")
    try terminal.waitFor("Follow-up 1 of 2")
    try terminal.enter("All positions use the same kernel.")
    try terminal.enter("没有别的。")
    try terminal.press("C-d")
    try terminal.waitFor("Follow-up 2 of 2")
    let answers = try candidate.sql("SELECT hex(text) FROM answer ORDER BY turn_number")
    #expect(answers.count == 2)
    let text = "All positions use the same kernel.\n没有别的。"
    let hex = text.utf8.map { String(format: "%02X", $0) }.joined()
    #expect(answers[0] == [hex])
    #expect(answers[1][0].hasPrefix(hex))
  }

  @Test func nothingButBlanksIsNoAnswer() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("  ")
    try terminal.waitFor("Nothing written yet")
    #expect(try candidate.sql("SELECT count(*) FROM turn") == [["0"]])
    try terminal.handIn("same kernel, few parameters")
    try terminal.waitFor("Follow-up 1 of 2")
    #expect(try candidate.sql("SELECT text FROM answer") == [["same kernel, few parameters"]])
  }

  @Test func answersStayOutOfEveryHistoryFile() throws {
    let candidate = try Candidate()
    candidate.environment["HISTFILE"] = candidate.path("history")
    let terminal = try candidate.begin()
    try terminal.handIn("a telling word: aardvark")
    try terminal.waitFor("Follow-up 1 of 2")
    try terminal.enter(":quit")
    try terminal.waitFor("(y/N)")
    try terminal.enter("y")
    try terminal.waitFor("What score do you expect?")
    try terminal.press("Enter")
    try terminal.waitFor("Press Enter for the results.")
    try terminal.press("Enter")
    try terminal.waitFor("Scorecard")
    try terminal.enter("q")
    #expect(try terminal.waitForExit() == .status(0))
    let files = try candidate.shell("grep -rl aardvark . | grep -v transcripts.sqlite; ls -A")
    #expect(files.lines.filter { !$0.isEmpty }.sorted() == ["cache", "data"])
  }

  @Test func theUsersInputrcIsReadAsThatOfViva() throws {
    let candidate = try Candidate()
    let inputrc = """
      $if Bash
      "\\C-t": "for bash"
      $endif
      $if Viva
      "\\C-t": "for viva"
      $endif

      """
    try Data(inputrc.utf8).write(to: URL(filePath: candidate.path("keys")))
    candidate.environment["INPUTRC"] = candidate.path("keys")
    let terminal = try candidate.begin()
    try terminal.press("C-t")
    try terminal.waitFor("› for viva")
  }

  @Test func theEditorTakesOverTheAnswerWhileTheClockRuns() throws {
    let candidate = try Candidate()
    candidate.environment["EDITOR"] = try candidate.script(
      "editor", "sleep 1; printf '%s, 参数也少，few parameters.\\n' \"$(cat \"$1\")\" > \"$1\"")
    let terminal = try candidate.begin()
    try terminal.type("The same kernel")
    try terminal.press("C-x", "C-e")
    try terminal.waitFor("› The same kernel, 参数也少，few parameters.")
    try terminal.press("Enter", ".", "Enter")
    try terminal.waitFor("Follow-up 1 of 2")
    let turn = try candidate.review()["turns"][0]
    #expect(turn["answer"].text == "The same kernel, 参数也少，few parameters.")
    #expect(try #require(turn["time_used_ms"].number) >= 1000)
  }

  @Test func tabCompletesCommands() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.type(":fl")
    try terminal.press("Tab")
    try terminal.waitFor("› :flag")
    try terminal.press("Enter")
    try terminal.waitFor("Flagged to look at afterwards.")
  }

  @Test("32: a paste of any size ends at 64 KiB and the interview goes on")
  func hugePaste() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.paste(String(repeating: "the same kernel. 同一个卷积核。\n", count: 8000))
    try terminal.waitFor("the word that it was too much") { _, _ in
      (try? terminal.everything().contains("An answer holds 64 KiB at most")) == true
    }
    // There is no room for another line: the one that was cut makes it.
    try terminal.press("C-u", "C-d")
    try terminal.waitFor("Follow-up 1 of 2")
    let length = try candidate.sql("SELECT length(CAST(text AS BLOB)) FROM answer")
    #expect((65_000...65_536).contains(try #require(Int(length[0][0]))))
  }
}
