// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct ResumeTests {
  private static let answers = [
    "one kernel, few parameters, so a shift of the input shifts the output",
    "Padding keeps the size, and the border pixels are seen.",
    "It can take the maximum, which will lower the resolution.",
  ]
  private static let lastAnswer = "There is one number for each channel,\nI think."
  private static let lastProbe = "Must the size of the input be fixed?"

  @Test("29: killed while question 4 is typed, it goes on with draft, time and follow-up")
  func resume() throws {
    let candidate = try Candidate()
    try killWhileTyping(candidate)
    let draft = try candidate.sql("SELECT at_ms FROM draft")
    let left = 300_000 - (try #require(Int(draft[0][0])))
    let clock = "\((left + 999) / 60_000):" + String(format: "%02d", (left + 999) / 1000 % 60)
    Thread.sleep(forTimeInterval: 2)

    let terminal = try candidate.sit("rehearse", "--language", "en")
    try terminal.waitFor("at question 4")
    #expect(try terminal.screen().contains { $0.hasSuffix("\(clock) left.") }, "\(clock)")
    try terminal.waitFor("r resume   d discard   l look at it first")
    try terminal.enter("r")
    try terminal.waitFor("Back at question 4, with your draft.")
    try terminal.waitFor("What does global average pooling return?")
    try terminal.waitFor("› There is one number for each channel,")
    try terminal.waitFor("  I thi")
    #expect(try terminal.screen().contains { $0.contains("left · session \(clock.prefix(2))") })
    try terminal.type("nk.")
    try terminal.press("Enter", ".", "Enter")
    try terminal.waitFor(Self.lastProbe)
    try terminal.handIn("It may have any size.")
    try terminal.waitFor("What score do you expect?")
    try terminal.press("Enter")
    try terminal.waitFor("Press Enter for the results.")
    try terminal.press("Enter")
    try terminal.waitFor("Scorecard")
    try terminal.enter("q")
    #expect(try terminal.waitForExit() == .status(0))

    // The same interview without a crash.
    let other = try Candidate()
    let script =
      (Self.answers + [Self.lastAnswer, "It may have any size."])
      .map { "\($0)\n.\n" }.joined() + "\n"
    #expect(
      try other.viva("rehearse", "--language", "en", "--seed", "5", input: script).status == 0)
    let (resumed, whole) = (try candidate.review(), try other.review())
    #expect(resumed["turns"].list.map(Summary.init) == whole["turns"].list.map(Summary.init))
    #expect(resumed["session"]["score"].number == whole["session"]["score"].number)
    #expect(try candidate.viva("replay").status == 0)
    #expect(try candidate.viva("doctor").status == 0)
  }

  @Test func anUnfinishedSessionCanBeLookedAtAndDiscarded() throws {
    let candidate = try Candidate()
    try killWhileTyping(candidate)
    let terminal = try candidate.sit("rehearse", "--language", "en")
    try terminal.waitFor("r resume   d discard")
    try terminal.enter("x")
    try terminal.enter("l")
    try terminal.waitFor("Question 3 · What does max pooling do?")
    try terminal.enter("d")
    try terminal.waitFor("Discarded; what you answered can still be reviewed.")
    try terminal.waitFor("Press Enter to begin")
    try terminal.enter("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(try candidate.sql("SELECT state FROM session") == [["discarded"]])
    #expect(try candidate.review()["turns"].list.count == 3)

    let next = try candidate.sit("rehearse", "--language", "en")
    try next.waitFor("Press Enter to begin")
    #expect(!(try next.everything().contains("unfinished")))
  }

  @Test("13, 14: a killed session is taken over by one, and refused to a second")
  func lease() throws {
    let candidate = try Candidate()
    try killWhileTyping(candidate)
    let first = try candidate.sit("rehearse", "--language", "en")
    let second = try candidate.sit("rehearse", "--language", "en")
    try first.waitFor("r resume")
    try second.waitFor("r resume")
    try first.enter("r")
    try first.waitFor("Back at question 4")
    try second.enter("r")
    #expect(try second.waitForExit() == .status(75))
    try first.waitFor("left · session")

    // Whoever comes now is not offered the session that runs.
    let third = try candidate.sit("rehearse", "--language", "en")
    try third.waitFor("Press Enter to begin")
    #expect(!(try third.everything().contains("unfinished")))
  }

  @Test("29: a terminal in which it was killed is good for the next start")
  func rawTerminal() throws {
    let candidate = try Candidate()
    let terminal = try candidate.shellTerminal()
    try terminal.enter("sh -c 'echo $$ > pid; exec $VIVA rehearse --language en'")
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor(" left · session")
    try terminal.type("the same kernel")
    try terminal.press("Enter")
    _ = try candidate.waitForRow("SELECT text FROM draft")
    let pid = try String(contentsOfFile: candidate.path("pid"), encoding: .utf8)
    kill(try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
    try terminal.waitFor("Killed")
    try terminal.enter("$VIVA rehearse --language en")
    try terminal.waitFor("r resume")
    try terminal.enter("r")
    try terminal.waitFor("› the same kernel")
    try terminal.type("few parameters")
    try terminal.press("Enter", ".", "Enter")
    try terminal.waitFor("Follow-up 1 of 2")
    #expect(
      try candidate.sql("SELECT replace(text, char(10), '/') FROM answer")
        == [["the same kernel/few parameters"]])
  }

  /// Answers three questions, types half of the last answer, and is killed after it was saved.
  private func killWhileTyping(_ candidate: Candidate) throws {
    let terminal = try candidate.begin("--seed", "5")
    for (place, answer) in Self.answers.enumerated() {
      try terminal.handIn(answer)
      try terminal.waitFor("Question \(place + 2) of 4")
    }
    let half = Self.lastAnswer.dropLast(3)
    let lines = half.split(separator: "\n")
    try terminal.enter(String(lines[0]))
    try terminal.type(String(lines[1]))
    _ = try candidate.waitForRow("SELECT 1 FROM draft WHERE text LIKE '%\(lines[1])'")
    try terminal.kill(SIGKILL)
    #expect(try terminal.waitForExit() == .signal(9))
  }

  /// All of a turn but its times.
  private struct Summary: Equatable {
    let kind, question, prompt, criterion, because, outcome, answer: String?
    let score: Double?

    init(_ turn: JSON) {
      kind = turn["kind"].text
      question = turn["question"].text
      prompt = turn["prompt"]["en"].text
      criterion = turn["reason"]["criterion"].text
      because = turn["reason"]["because"].text
      outcome = turn["outcome"].text
      answer = turn["answer"].text
      score = turn["score"].number
    }
  }
}
