// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import Scheduling
import TranscriptStorage

struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why a question comes when it comes, or why a session asked what it asked.")

  @Argument(
    help: "The question; with --session the session's id or its beginning, otherwise the latest.")
  var name: String?
  @Flag(help: "Explain a session.") var session = false
  @OptionGroup var source: BankSource
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if name == nil, !session {
      throw ValidationError(
        Phrase.schedule(.nothingToExplain).text(in: speech.language(.current())))
    }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
    if session {
      try explainSession(surroundings, style)
    } else if let name {
      try explain(name, surroundings, style)
    }
  }

  private func explainSession(_ surroundings: Surroundings, _ style: Style) throws {
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let stored = try store.session(named: name, in: language)
    try StandardOutput.write(
      sessionReasons(
        SessionReview(stored), language: speech.language ?? stored.options.language, style: style,
        columns: terminalColumns()))
  }

  private func explain(_ name: String, _ surroundings: Surroundings, _ style: Style) throws {
    let language = speech.language(surroundings)
    let bank = try source.load(surroundings)
    let question = try bank.question(named: name, language)
    let schedules = try Schedules(transcripts, surroundings, in: language)
    let new = Syllabus(bank.questions, topics: bank.topics).questions
      .filter { schedules.byQuestion[$0.id]?.dueDay == nil }
    let place = new.firstIndex { $0.id == question.id }
    let report = WhyReport(
      schedules.byQuestion[question.id] ?? QuestionSchedule(question: question.id, history: []),
      question: question, memory: schedules.memory, today: schedules.today,
      place: place.map { ($0 + 1, new.count) }, language: language)
    try StandardOutput.write(report.text(style: style, columns: terminalColumns()))
  }
}
