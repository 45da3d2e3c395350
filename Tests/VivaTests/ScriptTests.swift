// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Stdin that is no terminal is a script.
@Suite(.unhurried) struct ScriptTests {
  private let script = """
    Every position uses
    the same kernel.
    .
    :hint
    :flag
    few parameters
    .
    :repeat
    :time
    :skip
    :dk
    Oh, it does keep the size.
    .
    :wait 10
    It can take the maximum.
    :wait 25
    :pause
    :help
    :wait 15
    :nonsuch
    one for each channel, of any size
    .
    50
    """

  @Test func answersEndWithAPeriodAndCommandsAreFollowed() throws {
    let candidate = try Candidate()
    let outcome = try candidate.viva(
      "rehearse", "four-questions", "--language", "en", "--seed", "3", input: script)
    #expect(outcome.status == 0)
    #expect(outcome.messages == "")
    #expect(outcome.lines.contains("Hint: Count the parameters."))
    #expect(outcome.lines.contains("Flagged to look at afterwards."))
    #expect(outcome.lines.contains("0:15 left for this one, 5:00 for the session."))
    #expect(outcome.output.contains("There is no command :nonsuch"))
    #expect(outcome.output.contains("Time is up."))
    #expect(outcome.lines.contains { $0.hasPrefix("Scorecard · Four small questions") })
    #expect(outcome.output.contains("you expected 50"))

    let review = try candidate.review()
    #expect(review["session"]["seed"].text == "3")
    let turns = review["turns"].list
    #expect(turns[0]["answer"].text == "Every position uses\nthe same kernel.")
    #expect(turns[1]["hints"].list.map(\.text) == ["few-parameters"])
    #expect(turns[1]["flagged"].bool == true)
    #expect(
      turns.map { $0["outcome"].text } == [
        "answered", "answered", "skipped", "gave-up", "answered", "timed-out", "timed-out",
        "answered",
      ])
    let timedOut = turns[5]
    #expect(timedOut["answer"].text == "It can take the maximum.")
    #expect(timedOut["time_used_ms"].number == 30_000)
    #expect(timedOut["score"].number != nil)
    #expect(turns[6]["score"].isNull, "nothing was said in 15 seconds, so nothing is graded")
  }

  @Test("59: the same seed and script give the same bytes", arguments: ["en", "zh"])
  func determinism(language: String) throws {
    let runs = try (0..<2).map { _ in
      let candidate = try Candidate(bank: realBank)
      let outcome = try candidate.viva(
        "rehearse", "--language", language, "--seed", "11",
        input: "A kernel is shared by all positions.\n.\n:dk\n不知道\n.\n:skip\n")
      let turns = try candidate.sql("SELECT number, question_id, prompt, outcome FROM turn")
      let grades = try candidate.sql("SELECT score, flags, mentions FROM grade ORDER BY id")
      return (outcome.outputBytes, turns + grades)
    }
    #expect(runs[0].0 == runs[1].0)
    #expect(runs[0].1 == runs[1].1)
    #expect(!runs[0].0.isEmpty)
  }

  @Test func anotherSeedAsksOtherQuestions() throws {
    let orders = try (1...6).map { seed in
      let candidate = try Candidate(bank: realBank)
      _ = try candidate.viva(
        "rehearse", "cnn-to-resnet", "--seed", "\(seed)",
        input: String(repeating: ":skip\n", count: 8))
      return try candidate.sql("SELECT question_id FROM turn ORDER BY number")
    }
    #expect(Set(orders).count > 1)
    #expect(orders.allSatisfy { $0.count == 8 })
  }

  @Test("26: where the lines end, the session ends, at any place", arguments: 0..<24)
  func endOfScript(lineCount: Int) throws {
    let candidate = try Candidate()
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    let cut = lines.prefix(lineCount).joined(separator: "\n")
    let outcome = try candidate.viva("rehearse", "--language", "en", input: cut)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Scorecard"))
    #expect(!outcome.output.contains("\u{1B}"), "no colour where there is no terminal")
    #expect(!outcome.output.contains("Press Enter to begin"), "nothing is waited for")
    #expect(try candidate.sql("SELECT state FROM session") == [["finished"]])
    #expect(try candidate.viva("replay").status == 0)
  }

  @Test func anExamScriptHearsNothingBeforeTheEnd() throws {
    let candidate = try Candidate()
    let outcome = try candidate.viva(
      "rehearse", "--language", "en", "--mode", "exam",
      input: "the same kernel\n.\n:hint\n:pause\n:pause\n")
    let (interview, card) = try halves(of: outcome.output)
    #expect(interview.contains("There are no hints in an exam."))
    #expect(interview.contains("An exam can be paused once"))
    #expect(!interview.contains("You said"))
    #expect(!interview.contains("points"))
    #expect(card.contains("points"))
  }

  @Test func theSessionsOwnTimeEndsIt() throws {
    let candidate = try Candidate()
    let outcome = try candidate.viva(
      "rehearse", "--language", "en", "--minutes", "0.75",
      input: ":wait 10\nthe same kernel\n.\n:wait 15\n:wait 15\n\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("There isn't time for another question"))
    #expect(outcome.output.contains("0:25 of 0:45"))
  }

  private func halves(of output: String) throws -> (Substring, Substring) {
    let border = try #require(output.range(of: "Scorecard ·"))
    return (output[..<border.lowerBound], output[border.lowerBound...])
  }
}
