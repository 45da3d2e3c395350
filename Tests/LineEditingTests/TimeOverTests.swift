// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Suite struct TimeOverTests {
    @Test func theTextIsTakenFromTheMiddleOfALine() throws {
      let demo = try DemoSession(environment: ["DEMO_NEXT": "1"])
      try demo.terminal.type("first 第一")
      try demo.terminal.press("Enter")
      try demo.terminal.type("unfinished")
      try demo.terminal.press("Left", "Left")
      try demo.terminal.waitFor("  unfinished")
      try demo.endTime()
      try demo.waitForLog(#"time-over "first 第一\nunfinished""#)
      let screen = try demo.terminal.waitFor("an empty answer") { screen, cursor in
        screen[cursor.row] == ">"
      }
      #expect(Array(screen.prefix(2)) == ["> first 第一", "  unfinished"])
      try demo.terminal.type("next")
      try demo.terminal.waitFor("> next")
    }

    @Test func halfACharacterIsDroppedAndSoIsItsRest() throws {
      let demo = try DemoSession(environment: ["DEMO_NEXT": "1"])
      try demo.terminal.type("深")
      try demo.terminal.send(bytes: [0xE5, 0xBA])
      try demo.terminal.waitFor("> 深")
      try demo.endTime()
      try demo.waitForLog(#"time-over "深""#)
      try demo.terminal.send(bytes: [0xA6])
      try demo.terminal.type("b")
      try demo.terminal.press("Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"submitted "b""#)
    }

    @Test func aKeySequenceUnderWayDoesNotReachTheNextAnswer() throws {
      let demo = try DemoSession(environment: ["DEMO_NEXT": "1"])
      try demo.terminal.type("x")
      try demo.terminal.press("M-3", "C-x")
      try demo.terminal.waitFor("> x")
      try demo.endTime()
      try demo.waitForLog(#"time-over "x""#)
      try demo.terminal.type("e")
      try demo.terminal.waitFor("> e")
    }

    @Test func theExternalEditorChangesTheText() throws {
      let demo = try DemoSession(inShell: true)
      let editor = try demo.script(
        "stat -c %a \"$1\" > \(demo.folder.path)/mode; printf '附加\\n\\nlast\\n' >> \"$1\"")
      try demo.terminal.type("EDITOR='\(editor) ' $DEMO")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("tick 0")
      try demo.terminal.type("typed")
      try demo.terminal.press("C-x", "C-e")
      try demo.terminal.waitFor("  last")
      try demo.terminal.type("!")
      try demo.terminal.press("Enter", "C-d")
      try demo.waitForLog(#"submitted "typed\n附加\n\nlast!""#)
      let mode = try String(contentsOf: demo.folder.appending(path: "mode"), encoding: .utf8)
      #expect(mode == "600\n")
      let left = try FileManager.default.contentsOfDirectory(atPath: demo.folder.path)
      #expect(left.filter { $0.hasPrefix("viva-answer") } == [])
    }

    @Test func timeGoesOnInTheExternalEditor() throws {
      let demo = try DemoSession(inShell: true)
      let editor = try demo.script(
        "stty raw -echo; printf 'saved' >> \"$1\"; echo in-editor; exec sleep 1000")
      try demo.terminal.type("stty -g > $HOME/modes-before; VISUAL=\(editor) $DEMO")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("tick 0")
      try demo.terminal.type("typed")
      try demo.terminal.press("Enter", "C-x", "C-e")
      try demo.terminal.waitFor("in-editor")
      try demo.endTime()
      try demo.waitForLog(#"time-over "typed\n\nsaved""#)
      try demo.terminal.waitFor("left 0")
      try demo.terminal.type("stty -g | cmp - $HOME/modes-before && echo same modes")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("the same modes") { screen, _ in screen.contains("same modes") }
    }

    @Test func anEditorThatFailsLeavesTheText() throws {
      let demo = try DemoSession(environment: ["EDITOR": "/nonexistent/editor"])
      try demo.terminal.type("typed")
      try demo.terminal.press("C-x", "C-e")
      try demo.waitForLog("external-editor-failed")
      try demo.terminal.type("!")
      try demo.terminal.waitFor("> typed!")
    }
  }
}
