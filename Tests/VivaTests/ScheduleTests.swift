// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct ScheduleTests {
  private let day = 86_400_000

  @Test func withoutTranscriptsEverythingIsNew() throws {
    let candidate = try Candidate()
    let due = try candidate.viva("due", "--json")
    #expect(due.status == 0)
    let list = try JSON(due.output)
    #expect((list["due"].number, list["new"].number) == (0, 4))
    #expect(list["questions"].list.allSatisfy { $0["why"].text == "new" })
    #expect(!FileManager.default.fileExists(atPath: candidate.database))
    let why = try candidate.viva("why", "padding", "--language", "en")
    #expect(why.status == 0)
    #expect(why.output.contains("never asked"))
  }

  @Test func whatWasAnsweredLongAgoIsDueAndCanBeRehearsed() throws {
    let candidate = try Candidate()
    let script = "same kernel\n.\n:skip\n:skip\n:skip\n:skip\n:skip\n:skip\n:skip\n\n"
    _ = try candidate.viva("rehearse", "--seed", "1", "--language", "en", input: script)
    try age(candidate, byDays: 30)
    let list = try JSON(try candidate.viva("due", "--json").output)
    #expect(list["due"].number == 4)
    let first = list["questions"][0]
    #expect(first["why"].text == "due")
    #expect(try #require(first["recall"].number) < 0.9)
    let ids = list["questions"].list.compactMap { $0["question"].text }

    let text = try candidate.viva("due", "--language", "en", "--limit", "2").output
    #expect(text.hasPrefix("2 questions, 1 min; most likely forgotten: “"))
    #expect(text.contains("2 more questions due"))

    _ = try candidate.viva("rehearse", "--due", "--language", "en", input: ":quit\n")
    let review = try candidate.review()
    #expect(review["session"]["scenario"].text == "due")
    #expect(review["turns"][0]["question"].text == ids[0])

    let why = try candidate.viva("why", ids[0], "--language", "en").output
    #expect(why.contains("FSRS-6") && why.contains("initial") && why.contains("Again"))
    let session = try candidate.viva("why", "--session", "--language", "en")
    #expect(session.status == 0)
    #expect(session.output.contains("Chosen because"))
  }

  @Test func aWishBeatsTheComputedDay() throws {
    let candidate = try Candidate()
    let script = String(repeating: ":skip\n", count: 12)
    _ = try candidate.viva("rehearse", "--language", "en", input: script)
    try age(candidate, byDays: 30)
    try candidate.sql(
      """
      INSERT INTO wish VALUES ('padding', unixepoch() / 86400 + 5, unixepoch() * 1000)
      """)
    let list = try JSON(try candidate.viva("due", "--json").output)
    #expect(list["due"].number == 3)
    #expect(!list["questions"].list.contains { $0["question"].text == "padding" })
    let why = try candidate.viva("why", "padding", "--language", "en").output
    #expect(why.contains("You asked for"))
  }

  @Test func aPlanGoesDayByDayToTheEveOfTheInterview() throws {
    let candidate = try Candidate()
    let interview = try candidate.shell("date -d '+5 days' +%F").output
      .trimmingCharacters(in: .newlines)
    let plan = try JSON(
      try candidate.viva(
        "plan", "--interview", interview, "--minutes-a-day", "1", "--json"
      ).output)
    let days = plan["days"].list
    #expect(days.count == 5)
    #expect(days.allSatisfy { ($0["minutes"].number ?? 9) <= 1 })
    let asked = Set(days.flatMap { $0["questions"].list.compactMap { $0["question"].text } })
    #expect(asked.count == 4)
    let text = try candidate.viva("plan", "--interview", interview, "--language", "zh").output
    #expect(text.contains("面试 \(interview)，还有 5 天，每天 30 分钟"))
  }

  @Test(
    "What cannot be done is said, with exit code 64",
    arguments: [
      (["plan", "--interview", "2026-02-30"], "is not a date"),
      (["plan", "--interview", "2020-01-01"], "must be after today"),
      (["plan", "--interview", "9999-01-01"], "too far"),
      (["plan", "--interview", "2020-01-01", "--minutes-a-day", "0"], "after today"),
      (["due", "--limit", "0"], "at least 1"), (["due", "--minutes", "0"], "above 0"),
      (["why"], "Explain what?"), (["why", "paddin"], "did you mean padding?"),
      (["rehearse", "--question", "paddin"], "did you mean padding?"),
      (["rehearse", "four-questions", "--due"], "only one"),
      (["rehearse", "--question", "padding", "--due"], "only one"),
    ] as [([String], String)])
  func refusals(arguments: [String], message: String) throws {
    let outcome = try Candidate().viva(arguments + ["--language", "en"], input: Data())
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains(message))
  }

  @Test func chosenQuestionsAreAskedInTheirOrderAndTheSessionReplays() throws {
    let candidate = try Candidate()
    let script = ":skip\n:skip\n:skip\n:skip\n:skip\n\n"
    let outcome = try candidate.viva(
      "rehearse", "--question", "max-pooling", "--question", "padding", "--mode", "exam",
      "--language", "en", input: script)
    #expect(outcome.status == 0)
    let review = try candidate.review()
    #expect(review["session"]["scenario"].text == "chosen")
    let asked = review["turns"].list.filter { $0["kind"].text == "question" }
    #expect(asked.compactMap { $0["question"].text } == ["max-pooling", "padding"])
    #expect(try candidate.viva("replay").status == 0)
  }

  @Test func atATerminalChosenQuestionsAreAnnouncedAndAsked() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin("--question", "padding")
    try terminal.waitFor("Why are images padded")
    _ = try terminal.leave()
  }

  /// Moves all sessions into the past.
  private func age(_ candidate: Candidate, byDays days: Int) throws {
    try candidate.sql(
      """
      UPDATE session SET started_ms = started_ms - \(days * day), ended_ms = ended_ms - \(days * day)
      """)
  }
}
