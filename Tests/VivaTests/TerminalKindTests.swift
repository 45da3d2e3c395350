// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct TerminalKindTests {
  @Test("25: a terminal that is resized while Chinese is typed keeps the text in place")
  func resize() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.type("卷积核在所有位置共享，所以参数很少")
    try terminal.waitFor("› 卷积核在所有位置共享，所以参数很少")
    try terminal.resize(columns: 25, rows: 24)
    try terminal.waitFor("the text wrapped") { screen, cursor in
      screen.contains("› 卷积核在所有位置共享，") && screen.contains("  所以参数很少")
        && cursor.column == 14
    }
    try terminal.resize(columns: 80, rows: 20)
    try terminal.waitFor("the text on one row") { screen, cursor in
      screen.contains("› 卷积核在所有位置共享，所以参数很少") && cursor.column == 36
    }
    try terminal.handIn(" same kernel")
    try terminal.waitFor("Follow-up 1 of 2")
    #expect(
      try candidate.sql("SELECT text FROM answer") == [["卷积核在所有位置共享，所以参数很少 same kernel"]])
  }

  @Test("25: narrow terminals serve, down to one column", arguments: [20, 5, 1])
  func narrow(columns: Int) throws {
    let candidate = try Candidate()
    let terminal = try candidate.sit(
      "rehearse", "--language", "en", columns: columns, rows: 24)
    try terminal.press("Enter")
    _ = try candidate.waitForRow("SELECT 1 FROM event WHERE kind = 'started'")
    try terminal.handIn("同一个卷积核 same kernel")
    _ = try candidate.waitForRow("SELECT 1 FROM turn")
    #expect(try candidate.sql("SELECT text FROM answer") == [["同一个卷积核 same kernel"]])
    #expect(try terminal.leave() == .status(130))
  }

  @Test(
    "25: without a terminal's arts the interview is the same", arguments: ["dumb", "", "nosuch"])
  func plain(kind: String) throws {
    let candidate = try Candidate()
    candidate.environment["TERM"] = kind
    let terminal = try candidate.sit("rehearse", "--language", "en")
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor("What does weight sharing in a convolution mean?")
    try terminal.handIn("the same kernel")
    try terminal.waitFor("What does that do to the parameter count?")
    #expect(!(try terminal.everything().contains("\u{1B}")))
    #expect(try candidate.sql("SELECT text FROM answer") == [["the same kernel"]])
  }

  @Test("colours are for terminals that have them, and can be turned off")
  func colour() throws {
    for variable in ["", "NO_COLOR"] {
      let candidate = try Candidate()
      if !variable.isEmpty { candidate.environment[variable] = "1" }
      let script = "same kernel, few parameters\n.\n:skip\n:skip\n:skip\n:skip\n\n"
      #expect(try candidate.viva("rehearse", input: script).status == 0)
      let terminal = try candidate.shellTerminal()
      try terminal.enter("script -qec '$VIVA review --format text' seen > /dev/null; echo ended")
      try terminal.waitFor("ended") { screen, _ in screen.contains("ended") }
      let seen = try String(contentsOfFile: candidate.path("seen"), encoding: .utf8)
      #expect(seen.contains("\u{1B}[") == variable.isEmpty)
      #expect(!(try candidate.viva("review").output.contains("\u{1B}")))
    }
  }
}
