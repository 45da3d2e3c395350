// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

/// The tests that need a terminal, a few at a time: each is several processes.
@Suite(.serialized) struct TerminalTests {}

extension TerminalTests {
  @Suite struct SignalTests {
    @Test func controlCKeepsTheText() throws {
      let demo = try DemoSession()
      try demo.terminal.type("half an answer 半")
      try demo.terminal.waitFor("半")
      try demo.terminal.press("C-c")
      try demo.waitForLog(#"interrupted "half an answer 半""#)
      try demo.terminal.type("句")
      try demo.terminal.waitFor("> half an answer 半句")
      #expect(try demo.rows().count { $0.hasPrefix("> ") } == 1)
    }

    @Test func controlCLosesNothingThatWasTypedBeforeIt() throws {
      let demo = try DemoSession()
      try demo.terminal.kill(SIGSTOP)
      try demo.terminal.type("typed while it was busy")
      try demo.terminal.press("C-c")
      try demo.terminal.kill(SIGCONT)
      try demo.terminal.waitFor("> typed while it was busy")
    }

    @Test func controlDDeletesSubmitsOrEnds() throws {
      let demo = try DemoSession()
      try demo.terminal.type("abc")
      try demo.terminal.press("Left", "C-d")
      try demo.terminal.waitFor("the deleted c") { screen, _ in screen[1] == "> ab" }
      try demo.terminal.press("C-d")
      try demo.terminal.press("Enter", "C-d")
      try demo.waitForLog(#"submitted "ab""#)
      try demo.terminal.waitFor("an empty answer") { screen, cursor in
        screen[cursor.row] == ">" && cursor.column == 2
      }
      try demo.terminal.press("C-d")
      try demo.waitForLog("end-of-input")
      #expect(try demo.terminal.waitForExit() == .status(0))
    }

    @Test func controlZStopsAndForegroundRepaints() throws {
      let demo = try DemoSession(inShell: true)
      let before = try modes(demo, "before")
      try demo.terminal.type("$DEMO")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("tick 0")
      try demo.terminal.type("梯度消失")
      try demo.terminal.press("Enter")
      try demo.terminal.type("abc")
      try demo.terminal.waitFor("  abc")
      try demo.terminal.press("C-z")
      try demo.terminal.waitFor("Stopped")
      #expect(try modes(demo, "stopped") == before)
      try demo.terminal.type("fg")
      try demo.terminal.press("Enter")
      try demo.waitForLog("resumed")
      try demo.terminal.press("Up", "End")
      try demo.terminal.type("!")
      try demo.terminal.waitFor("> 梯度消失!")
      try demo.terminal.press("C-c")
      try demo.waitForLog(#"interrupted "梯度消失!\nabc""#)
      try demo.endTime()
      try demo.terminal.waitFor("left 0")
      #expect(try modes(demo, "after") == before)
    }

    @Test func aProcessStoppedFromOutsideTakesTheTerminalAgain() throws {
      let demo = try DemoSession()
      try demo.terminal.type("text")
      try demo.terminal.waitFor("> text")
      try demo.terminal.kill(SIGSTOP)
      try demo.terminal.kill(SIGCONT)
      try demo.waitForLog("resumed")
      try demo.terminal.type(" goes on")
      try demo.terminal.waitFor("> text goes on")
    }

    @Test func resizingWhileTypingLeavesOneAnswerOnTheScreen() throws {
      let demo = try DemoSession(ticksPerSecond: 10)
      let words = "a convolution shares its weights 卷积核共享权重 over every place"
      try demo.terminal.type(words)
      try demo.terminal.resize(columns: 30, rows: 16)
      try demo.terminal.type(" and then")
      try demo.terminal.waitFor("three rows of 30") { screen, _ in
        screen[1...4].map { $0.trimmingCharacters(in: .whitespaces) }.joined()
          .filter { $0 != " " } == "> \(words) and then".filter { $0 != " " }
          && screen[0].hasPrefix("tick") && screen[5...].allSatisfy(\.isEmpty)
      }
      try demo.terminal.resize(columns: 60, rows: 16)
      try demo.terminal.type(" some")
      try demo.terminal.waitFor("two rows of 60") { screen, _ in
        screen[0].hasPrefix("tick") && screen[1].hasPrefix("> a convolution shares its weights")
          && screen[2].hasSuffix("and then some") && screen[3...].allSatisfy(\.isEmpty)
      }
    }

    @Test(arguments: [1, 2, 5, 19]) func aNarrowTerminalHasNoStatus(columns: Int) throws {
      let demo = try DemoSession(ticksPerSecond: 20, columns: 60)
      try demo.terminal.type("中文 text")
      try demo.terminal.waitFor("> 中文 text")
      try demo.terminal.resize(columns: columns, rows: 16)
      try demo.terminal.type("好")
      try demo.terminal.press("Left", "Up", "Down", "End")
      try demo.terminal.resize(columns: 60, rows: 16)
      try demo.terminal.type("!")
      try demo.terminal.waitFor("> 中文 text好!")
      #expect(try demo.rows().count { $0.hasPrefix(">") } == 1)
    }

    @Test(arguments: ["dumb", ""]) func aDumbTerminalShowsTheLine(name: String) throws {
      let demo = try DemoSession(
        ticksPerSecond: 20, columns: 30, environment: ["TERM": name])
      try demo.terminal.type("批归一化 a line that is longer than the screen")
      try demo.terminal.waitFor("longer than the screen")
      try demo.terminal.press("C-a")
      try demo.terminal.type("X")
      try demo.terminal.waitFor("> X批归一化 a line that is")
      try demo.terminal.press("C-e", "Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"submitted "X批归一化 a line that is longer than the screen""#)
      #expect(try demo.terminal.history().contains { $0.contains("tick") } == false)
    }

    @Test func terminationKeepsTheTextAndRestoresTheTerminal() throws {
      let demo = try DemoSession(inShell: true)
      let before = try modes(demo, "before")
      try demo.terminal.type("$DEMO & echo pid=$!; fg")
      try demo.terminal.press("Enter")
      let screen = try demo.terminal.waitFor("tick 0")
      let process = try #require(
        screen.compactMap { $0.hasPrefix("pid=") ? Int32($0.dropFirst(4)) : nil }.first)
      try demo.terminal.type("未完")
      try demo.terminal.waitFor("> 未完")
      kill(process, SIGTERM)
      try demo.waitForLog(#"terminated "未完""#)
      try demo.terminal.waitFor("left 143")
      #expect(try modes(demo, "after") == before)
    }

    @Test func anExitInTheMiddleOfAnAnswerRestoresTheTerminal() throws {
      let demo = try DemoSession(inShell: true)
      let before = try modes(demo, "before")
      try demo.terminal.type("DEMO_ABANDON=1 $DEMO; echo left $?")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("tick 0")
      try demo.terminal.type("text")
      try demo.terminal.waitFor("> text")
      try demo.endTime()
      try demo.terminal.waitFor("left 3")
      #expect(try modes(demo, "after") == before)
    }

    @Test func anExternalEditorCanBeStoppedAndContinued() throws {
      let demo = try DemoSession(inShell: true)
      let editor = try demo.script("kill -TSTP 0; echo appended >> \"$1\"")
      try demo.terminal.type("EDITOR=\(editor) $DEMO")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("tick 0")
      try demo.terminal.press("C-x", "C-e")
      try demo.terminal.waitFor("Stopped")
      try demo.terminal.type("fg")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("> appended")
      try demo.terminal.type("!")
      try demo.terminal.waitFor("> appended!")
    }

    @Test func aTerminalThatGoesAwayKeepsTheText() throws {
      let demo = try DemoSession()
      try demo.terminal.type("未完")
      try demo.terminal.waitFor("> 未完")
      let process = try demo.terminal.processID()
      try demo.terminal.hangUp()
      try demo.waitForLog(#"hangup "未完""#)
      let deadline = Date().addingTimeInterval(20)
      while kill(process, 0) == 0, Date() < deadline { Thread.sleep(forTimeInterval: 0.02) }
      #expect(kill(process, 0) == -1)
    }
  }
}

/// What `stty -g` says in the session's shell.
private func modes(_ demo: DemoSession, _ name: String) throws -> String {
  let file = demo.folder.appending(path: name)
  try demo.terminal.type("stty -g > \(file.path) && echo done-\(name)")
  try demo.terminal.press("Enter")
  try demo.terminal.waitFor("the modes \(name)") { screen, _ in
    screen.contains("done-\(name)")
  }
  return try String(contentsOf: file, encoding: .utf8)
}
