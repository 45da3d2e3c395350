// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct AuthorWatchTests {
  @Test func eachSaveShowsTheFirstFaultOrTheScores() throws {
    let candidate = try watched()
    let terminal = try candidate.sit("author", "watch", "bank/pooling", "--language", "en")
    try terminal.waitFor("bank/pooling/global-pooling.yaml")
    // As editors do that write another file and give it the name.
    _ = try candidate.shell(
      """
      cd bank/pooling; sed 's/^difficulty: 2/difficulty: nine/' max-pooling.yaml > new
      mv new max-pooling.yaml
      """)
    try terminal.waitFor("“difficulty” must be a number")
    let screen = try terminal.waitFor("│ difficulty: nine")
    let line = try #require(screen.firstIndex { $0.contains("│ difficulty: nine") })
    let caret = try #require(screen[line + 1].firstIndex(of: "^"))
    let value = try #require(screen[line].range(of: "nine"))
    #expect(
      screen[line + 1].distance(from: screen[line + 1].startIndex, to: caret)
        == screen[line].distance(from: screen[line].startIndex, to: value.lowerBound))
    _ = try candidate.shell(
      """
      cd bank/pooling; sed -i 's/^difficulty: nine/difficulty: 2/' max-pooling.yaml
      cat >> max-pooling.yaml <<'END'
      examples:
        - {name: right, expect: {score: [0.5, 1]}, answer: They take the maximum of a window.}
        - {name: too-much, expect: {score: [0.9, 1]}, answer: I like trains.}
      END
      """)
    try terminal.waitFor("✗ too-much")
    try terminal.waitFor("the example “too-much” scores 0")
    try terminal.waitFor("✓ right")
    try terminal.resize(columns: 44, rows: 12)
    try terminal.waitFor("a narrow screen") { screen, _ in
      screen.allSatisfy { $0.count <= 44 } && screen.contains { $0.contains("✗ too-much") }
        && screen.contains { $0.contains("q quit") }
    }
    try terminal.type("q")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func aFileOfTheBankInTheCurrentFolderIsFound() throws {
    let candidate = try watched()
    let terminal = try candidate.sit(
      "author", "watch", "pooling/max-pooling.yaml", "--language", "en", folder: "bank")
    try terminal.waitFor("what was found in the file") { screen, _ in
      screen.contains { $0.contains("pooling/max-pooling.yaml · 1 of 1") }
        && !screen.contains { $0.contains("nothing to check yet") }
    }
    try terminal.type("q")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func keysMoveAndPlay() throws {
    let candidate = try watched()
    let terminal = try candidate.sit("author", "watch", "bank", "--language", "en")
    try terminal.waitFor("bank/convolution/padding.yaml · 1 of 4")
    try terminal.type("b")
    try terminal.waitFor("bank/pooling/max-pooling.yaml · 4 of 4")
    try terminal.type("p")
    try terminal.waitFor("What does max pooling do?")
    try terminal.handIn("It takes the maximum of each window.")
    try terminal.waitFor("Follow-up 1")
    try terminal.enter(":quit")
    try terminal.waitFor("(y/N)")
    try terminal.enter("y")
    try terminal.waitFor("What score do you expect?")
    try terminal.press("Enter")
    try terminal.waitFor("Enter goes back to the file")
    try terminal.press("Enter")
    try terminal.waitFor("bank/pooling/max-pooling.yaml · 4 of 4")
    try terminal.type("n")
    try terminal.waitFor("bank/convolution/padding.yaml · 1 of 4")
    // Nothing of it is kept.
    #expect(!FileManager.default.fileExists(atPath: candidate.database))
    let left = try FileManager.default.contentsOfDirectory(atPath: candidate.home.path)
    #expect(!left.contains { $0.hasPrefix("viva-") }, "\(left)")
    try terminal.kill(SIGTERM)
    #expect(try terminal.waitForExit() == .status(143))
  }

  @Test func theTerminalIsGivenBack() throws {
    let candidate = try watched()
    let shell = try candidate.shellTerminal()
    try shell.enter(
      "stty -a > before; \"$VIVA\" author watch bank; stty -a > after; cmp before after && echo as it was"
    )
    try shell.waitFor("q quit")
    try shell.press("C-c")
    try shell.waitFor("as it was") { screen, _ in screen.contains("as it was") }
  }

  @Test func withoutATerminalEachCheckIsPrinted() throws {
    let candidate = try watched()
    let outcome = try candidate.shell(
      """
      "$VIVA" author watch bank/pooling/max-pooling.yaml > seen & watch=$!
      wait_for() { for i in $(seq 200); do grep -q "$1" seen && return; sleep 0.1; done; }
      wait_for 'a rubric should have'
      sed -i 's/^difficulty: 2/difficulty: nine/' bank/pooling/max-pooling.yaml
      wait_for 'must be a number'
      kill $watch; cat seen
      """)
    #expect(outcome.output.contains("a rubric should have"))
    #expect(outcome.output.contains("“difficulty” must be a number"))
    #expect(!outcome.output.contains("q quit") && !outcome.output.contains("\u{1B}"))
  }

  private func watched() throws -> Candidate {
    let candidate = try Candidate()
    _ = try candidate.shell(
      "cp -r \(testBank) bank; "
        + "printf 'bank: b\\ntitle: {zh: b, en: b}\\nabout: {zh: b, en: b}\\n' > bank/bank.yaml")
    return candidate
  }
}
