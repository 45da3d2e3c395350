// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import Scheduling
import TranscriptStorage

struct MakePlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "What to rehearse on each day until an interview.",
    discussion: """
      No interval reaches beyond the day before the interview. Reviews are ranked by how much they add \
      to recall on that day, per minute; docs/scheduling.md tells how.
      """)

  @Option(help: "The day of the interview, like 2026-12-20.") var interview: String
  @Option(help: "The time for each day; 30 minutes without it.") var minutesADay: Double?
  @Flag(help: "As JSON.") var json = false
  @OptionGroup var source: BankSource
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  /// A plan of more days than this would be fiction.
  private static let longest = 731

  func validate() throws {
    let language = speech.language(.current())
    _ = try interviewDay(after: Timestamp.now().localDay, in: language)
    _ = try duration(
      ofMinutes: minutesADay, orElse: .schedule(.badMinutesADay), in: language)
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let bank = try source.load(surroundings)
    let schedules = try Schedules(transcripts, surroundings, in: language)
    let budget = try duration(
      ofMinutes: minutesADay, orElse: .schedule(.badMinutesADay), in: language)
    let plan = Plan(
      Syllabus(bank.questions, topics: bank.topics), schedules: schedules.byQuestion,
      memory: schedules.memory, today: schedules.today,
      interview: try interviewDay(after: schedules.today, in: language),
      budget: budget ?? .seconds(1800))
    if json { return try StandardOutput.line(JSONText.plan(plan).text) }
    let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
    try StandardOutput.write(
      PlanReport(plan, language: language).text(style: style, columns: terminalColumns()))
  }

  private func interviewDay(after today: Day, in language: Language) throws -> Day {
    guard let day = Day(interview) else { throw refusal(.badDate(interview), language) }
    if day <= today { throw refusal(.pastDate(day, today: today), language) }
    let latest = today + Self.longest
    if day > latest { throw refusal(.farDate(day, latest: latest), language) }
    return day
  }

  private func refusal(_ phrase: Phrase.Schedule, _ language: Language) -> ValidationError {
    ValidationError(Phrase.schedule(phrase).text(in: language))
  }
}
