// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Suite struct EditingTests {
    @Test func chineseLandsWhereTheCursorIs() throws {
      let demo = try DemoSession()
      try demo.terminal.type("批归一化层")
      try demo.terminal.press("Left", "Left")
      try demo.terminal.type("X神")
      try demo.terminal.waitFor("> 批归一X神化层")
      #expect(try demo.terminal.cursor() == Cursor(column: 11, row: 1))
      try demo.terminal.press("BSpace", "C-d", "C-e")
      try demo.terminal.type("!")
      try demo.terminal.waitFor("> 批归一X层!")
      #expect(try demo.terminal.cursor().column == 12)
    }

    @Test(arguments: ["C", "POSIX", "de_DE.ISO-8859-1"])
    func chineseWorksInALocaleWithoutIt(locale: String) throws {
      let demo = try DemoSession(environment: ["LANG": locale, "LC_ALL": locale])
      try demo.terminal.type("残差")
      try demo.terminal.press("Left")
      try demo.terminal.type("块")
      try demo.terminal.waitFor("> 残块差")
      #expect(try demo.terminal.cursor().column == 6)
    }

    @Test func returnBeginsALineAndALonePeriodSubmits() throws {
      let demo = try DemoSession()
      try demo.terminal.type("first.")
      try demo.terminal.press("Enter")
      try demo.terminal.type("第二行")
      try demo.terminal.press("Enter", "Enter")
      try demo.terminal.type(".")
      try demo.terminal.waitFor("  .")
      #expect(try demo.rows() == ["tick 0", "> first.", "  第二行", "  ."])
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"submitted "first.\n第二行\n""#)
    }

    @Test func arrowsMoveBetweenLinesAndKeepTheirColumn() throws {
      let demo = try DemoSession(text: "one 卷积 line\nx\nthird line here")
      try demo.terminal.press("Up", "Up")
      try demo.terminal.waitFor("the end of the first line") { $1 == Cursor(column: 15, row: 1) }
      try demo.terminal.press("C-a")
      try demo.terminal.type("A")
      try demo.terminal.press("Down", "Down", "Home")
      try demo.terminal.type("C")
      try demo.terminal.press("Up", "End")
      try demo.terminal.type("B")
      try demo.terminal.waitFor("> Aone 卷积 line")
      try demo.terminal.waitFor("  xB")
      try demo.terminal.waitFor("  Cthird line here")
    }

    @Test func killingStaysInsideTheLine() throws {
      let demo = try DemoSession(text: "one\ntwo words\nthree")
      try demo.terminal.press("Up", "C-u")
      try demo.terminal.type("[")
      try demo.terminal.press("C-k", "C-y")
      try demo.terminal.waitFor("  [ords")
      try demo.terminal.press("C-u")
      try demo.terminal.waitFor("the lines above and below") { screen, _ in
        Array(screen[1...3]) == ["> one", "", "  three"]
      }
      // At the end of a line its newline goes.
      try demo.terminal.press("Up", "End", "C-k")
      try demo.terminal.waitFor("two lines") { screen, _ in
        Array(screen[1...3]) == ["> one", "  three", ""]
      }
    }

    @Test func theStatusTicksWithoutDisturbingAWrappedText() throws {
      let demo = try DemoSession(ticksPerSecond: 20)
      let words = "padding keeps the size 填充保持尺寸 stride shrinks it 步长缩小 "
      for _ in 0..<3 { try demo.terminal.type(words) }
      try demo.terminal.press("C-a", "C-f", "C-f")
      let tick = try Int(demo.rows()[0].dropFirst(5)) ?? 0
      try demo.terminal.waitFor("five more ticks") { screen, cursor in
        (Int(screen[0].dropFirst(5)) ?? 0) >= tick + 5 && cursor == Cursor(column: 4, row: 1)
      }
      let rows = try demo.rows()
      #expect(rows.count { $0.hasPrefix("tick") } == 1)
      #expect(rows[1].hasPrefix("> padding keeps the size 填充保持尺寸"))
      try demo.terminal.press("C-e", "Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.waitForLog("submitted \"\(words)\(words)\(words)\"")
    }

    @Test func aTextTallerThanTheScreenIsSeenThroughAWindow() throws {
      let lines = (1...30).map { "第 \($0) line" }
      let demo = try DemoSession(text: lines.joined(separator: "\n"), rows: 8)
      try demo.terminal.waitFor("  第 30 line")
      #expect(try demo.rows() == ["tick 0"] + lines.suffix(5).map { "  " + $0 })
      for _ in 0..<29 { try demo.terminal.press("Up") }
      try demo.terminal.waitFor("> 第 1 line")
      try demo.terminal.type("!")
      try demo.terminal.press("M->", "Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      let text = lines.joined(separator: "\\n").replacing("第 1 line", with: "第 1 line!")
      try demo.waitForLog("submitted \"\(text)\"")
      let history = try demo.terminal.history()
      #expect(history.count { $0.hasSuffix("第 17 line") } == 1)
      #expect(history.contains("> 第 1 line!"))
    }

    @Test func viModeEdits() throws {
      let demo = try DemoSession(inputrc: "set editing-mode vi\nset keyseq-timeout 50\n")
      try demo.terminal.type("one 梯度 three")
      try demo.terminal.press("Escape")
      try demo.terminal.waitFor("command mode") { $1.column == 15 }
      try demo.terminal.type("bdw0x")
      try demo.terminal.waitFor("> ne 梯度")
      try demo.terminal.type("A消失")
      try demo.terminal.press("Enter")
      try demo.terminal.type("second")
      try demo.terminal.press("Escape")
      try demo.terminal.waitFor("command mode") { $1.column == 7 }
      try demo.terminal.type("kI>")
      try demo.terminal.waitFor("> >ne 梯度 消失")
      try demo.terminal.press("Escape")
      try demo.terminal.waitFor("command mode") { $1 == Cursor(column: 2, row: 1) }
      try demo.terminal.type("jA")
      try demo.terminal.press("Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"submitted ">ne 梯度 消失\nsecond""#)
    }

    @Test func theUsersOwnBindingsWin() throws {
      let inputrc = """
        "\\e[A": history-search-backward
        $if Viva
        "\\C-t": "residual "
        "\\C-m": accept-line
        $endif
        $if Bash
        "\\C-g": "wrong"
        $endif
        """
      let demo = try DemoSession(inputrc: inputrc, text: "a\nb")
      // Searching a history would be of no use: up is up.
      try demo.terminal.press("Up", "C-t", "C-g", "Enter")
      try demo.waitForLog(#"submitted "aresidual \nb""#)
      // And the answer is in no history.
      try demo.terminal.press("Up", "C-p")
      try demo.terminal.type(":hint")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"command ":hint""#)
    }

    @Test func tabCompletesCommandsAndNothingElse() throws {
      let demo = try DemoSession()
      try demo.terminal.type(":h")
      try demo.terminal.press("Tab", "Tab")
      try demo.terminal.waitFor(":help  :hint")
      try demo.terminal.type("i")
      try demo.terminal.press("Tab")
      try demo.terminal.waitFor("> :hint")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"command ":hint""#)
      try demo.terminal.type("see /et")
      try demo.terminal.press("Tab", "Enter")
      try demo.terminal.type(":skip")
      try demo.terminal.press("Enter")
      try demo.terminal.type("/t")
      try demo.terminal.press("Tab", "Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"submitted "see /et\n:skip\n/t""#)
    }

    @Test func aFullWidthColonIsAColon() throws {
      let demo = try DemoSession()
      try demo.terminal.type("：skip ")
      try demo.terminal.press("Enter")
      try demo.waitForLog(#"command ":skip""#)
    }

    @Test func pastedLinesNeverSubmit() throws {
      let demo = try DemoSession()
      try demo.terminal.paste("一\n.\n:quit\n\tlast")
      try demo.terminal.waitFor("last")
      #expect(demo.log.isEmpty)
      try demo.terminal.press("Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.waitForLog("submitted \"一\\n.\\n:quit\\n\tlast\"")
    }

    @Test func aPasteWithoutMarksComesWhole() throws {
      let demo = try DemoSession(inputrc: "set enable-bracketed-paste off")
      let line = "推理时用滑动平均 at inference, 不用批的统计量. "
      for _ in 0..<4 { try demo.terminal.paste(String(repeating: line, count: 150) + "\n") }
      try demo.terminal.press("C-d")
      let lines = Array(repeating: String(repeating: line, count: 150), count: 4)
      try demo.waitForLog("submitted \"\(lines.joined(separator: "\\n"))\"")
    }

    @Test func aTextWithoutEndStopsAtTheLimit() throws {
      let demo = try DemoSession()
      let line = "批归一化 normalizes every channel over the batch; 推理时用滑动平均。\n"
      try demo.terminal.paste(String(repeating: line, count: 10_000))
      try demo.terminal.waitFor("full 6553")
      try demo.terminal.type("refused")
      // What is there can still be edited and submitted.
      try demo.terminal.press("C-u", "C-u")
      try demo.terminal.type("END")
      try demo.terminal.press("Enter")
      try demo.terminal.type(".")
      try demo.terminal.press("Enter")
      try demo.terminal.waitFor("an empty answer", timeout: 60) { screen, cursor in
        screen[cursor.row] == ">"
      }
      let submitted = try #require(demo.log.last)
      #expect(submitted.hasPrefix("submitted") && submitted.hasSuffix("END\""))
      #expect(submitted.utf8.count > 60_000)
      #expect(demo.log.count { $0.hasPrefix("full") } == 1)
    }
  }
}
