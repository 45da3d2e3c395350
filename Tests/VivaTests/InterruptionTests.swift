// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct InterruptionTests {
  @Test("18: one Ctrl-C keeps the text, a second one leaves with 130, and it is saved")
  func ctrlC() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.type("the same 卷积核")
    try terminal.press("C-c")
    try terminal.waitFor("Press Ctrl-C again to leave; what you wrote is saved.")
    // More than two seconds later it is a first one again.
    Thread.sleep(forTimeInterval: 2.2)
    try terminal.press("C-c")
    try terminal.waitFor("the same words twice") { screen, _ in
      screen.count { $0.contains("Press Ctrl-C again") } == 2
    }
    #expect(try terminal.exitStatus() == nil)
    try terminal.type("，参数少")
    try terminal.waitFor("› the same 卷积核，参数少")
    #expect(try terminal.leave() == .status(130))
    #expect(try terminal.everything().contains("All saved. Run viva rehearse"))
    #expect(
      try candidate.sql("SELECT turn_number, text FROM draft")
        == [["1", "the same 卷积核，参数少"]])
  }

  @Test("19: Ctrl-D deletes within a line; on an empty line it saves and ends with 0")
  func ctrlD() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.type("sxame")
    try terminal.press("C-a", "C-f", "C-d", "C-e")
    try terminal.waitFor("› same")
    try terminal.press("C-u", "C-d")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(try terminal.everything().contains("All saved. Run viva rehearse"))
    #expect(try candidate.sql("SELECT state FROM session") == [["open"]])
  }

  @Test("20: Ctrl-Z and fg repaint what was typed, and the clock has run on")
  func ctrlZ() throws {
    let candidate = try Candidate()
    let terminal = try candidate.shellTerminal()
    let modes = try terminalModes(of: candidate, terminal, "before")
    try terminal.enter("$VIVA rehearse --language en")
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor(" left · session")
    try terminal.type("the same 卷积核")
    try terminal.waitFor("› the same 卷积核")
    try terminal.press("C-z")
    try terminal.waitFor("Stopped")
    #expect(try terminalModes(of: candidate, terminal, "stopped") == modes)
    try terminal.enter("clear; sleep 3; fg")
    try terminal.waitFor("› the same 卷积核")
    try terminal.waitFor("three seconds less") { screen, _ in
      screen.contains { line in (0...27).contains { line.hasPrefix("0:\(two($0)) left · ") } }
    }
    try terminal.press("Enter", ".", "Enter")
    try terminal.waitFor("Follow-up 1 of 2")
    let turn = try candidate.review()["turns"][0]
    #expect(turn["answer"].text == "the same 卷积核")
    #expect(try #require(turn["time_used_ms"].number) >= 3000)
  }

  @Test(
    "21, 22: SIGTERM and SIGHUP save what is typed and give the terminal back",
    arguments: [(SIGTERM, 143), (SIGHUP, 129)])
  func endingSignals(signal: Int32, status: Int) throws {
    let candidate = try Candidate()
    let terminal = try candidate.shellTerminal()
    let modes = try terminalModes(of: candidate, terminal, "before")
    try terminal.enter("sh -c 'echo $$ > pid; exec $VIVA rehearse --language en'; echo ended $?")
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor(" left · session")
    try terminal.enter("Every position")
    try terminal.type("the same 卷积核")
    try terminal.waitFor("  the same 卷积核")
    let pid = try String(contentsOfFile: candidate.path("pid"), encoding: .utf8)
    kill(try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines))), signal)
    try terminal.waitFor("ended \(status)")
    #expect(try terminalModes(of: candidate, terminal, "after") == modes)
    #expect(
      try candidate.sql("SELECT replace(text, char(10), '/') FROM draft")
        == [["Every position/the same 卷积核"]])
  }

  @Test("22: a closed terminal ends the program, which saves what was typed")
  func closedTerminal() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.type("the same kernel")
    try terminal.waitFor("› the same kernel")
    let process = try terminal.processID()
    try terminal.hangUp()
    let deadline = Date().addingTimeInterval(20)
    while kill(process, 0) == 0, Date() < deadline { Thread.sleep(forTimeInterval: 0.02) }
    #expect(kill(process, 0) != 0, "the process must not linger or spin")
    #expect(try candidate.sql("SELECT text FROM draft") == [["the same kernel"]])
  }

  @Test func betweenTheQuestionsTheSameSignalsLeaveToo() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.enter(":pause")
    try terminal.waitFor("The clock is stopped.")
    try terminal.press("C-c")
    #expect(try terminal.waitForExit() == .status(130))
    let again = try candidate.sit("rehearse", "--language", "en")
    try again.waitFor("One session is unfinished")
    try again.kill(SIGTERM)
    #expect(try again.waitForExit() == .status(143))
  }

  @Test(
    "before the first question and after the last there is nothing to pick up",
    arguments: [
      ("C-d", 0), ("C-c", 130),
    ])
  func nothingToPickUp(key: String, status: Int) throws {
    let candidate = try Candidate()
    let start = try candidate.sit("rehearse", "--language", "en")
    try start.waitFor("Press Enter to begin")
    try start.press(key)
    #expect(try start.waitForExit() == .status(status))
    let end = try candidate.begin("--minutes", "0.5")
    try end.enter(":skip")
    try end.waitFor("What score do you expect?")
    try end.press("Enter")
    try end.waitFor("Press Enter for the results.")
    try end.press(key)
    #expect(try end.waitForExit() == .status(status))
    for shown in [try start.everything(), try end.everything()] {
      #expect(!shown.contains("pick it up"))
    }
    #expect(try candidate.sql("SELECT state FROM session") == [["finished"]])
  }

  /// The modes of a terminal in which a shell waits.
  private func terminalModes(
    of candidate: Candidate, _ terminal: TerminalDriver, _ name: String
  ) throws -> String {
    try terminal.enter("stty -g > \(name).new; mv \(name).new \(name)")
    let deadline = Date().addingTimeInterval(20)
    while Date() < deadline {
      if let modes = try? String(contentsOfFile: candidate.path(name), encoding: .utf8) {
        return modes
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw Failure("stty did not answer:\n" + (try terminal.everything()))
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
