// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import Reporting
import Scheduling
import TranscriptStorage

/// What to be asked about other than by a scenario of the bank.
struct RehearsalChoice: ParsableArguments {
  @Flag(help: "Ask what is due today, as viva due lists it, within --minutes or half an hour.")
  var due = false
  @Option(help: "Ask this question. May be given several times.") var question: [String] = []

  /// How much of what is due is asked when nobody says how much time there is.
  private static let standardTime = Duration.seconds(1800)

  func validate() throws {
    if due, !question.isEmpty { throw ValidationError(Self.eitherOr(in: .current())) }
  }

  /// That it was asked for together with something else.
  static func eitherOr(in surroundings: Surroundings) -> String {
    Phrase.schedule(.eitherOr).text(in: surroundings.language)
  }

  /// Nil when nothing was chosen in this way.
  func content(
    _ source: BankSource, _ transcripts: TranscriptSource, minutes: Duration?,
    _ surroundings: Surroundings, in language: Language
  ) throws(CommandFailure) -> SessionContent? {
    if !due, question.isEmpty { return nil }
    let bank = try source.load(surroundings)
    if due {
      let list = try Schedules(transcripts, surroundings, in: language)
        .due(bank, within: minutes ?? Self.standardTime)
      let questions = list.entries.compactMap { bank.question($0.question) }
      if questions.isEmpty {
        throw CommandFailure(
          .noInput, Phrase.schedule(.nothingToRehearse).text(in: language))
      }
      return SessionContent(
        "due", asking: questions, of: bank, title: LocalizedText(zh: "今天的题", en: "Due today"))
    }
    var questions: [Question] = []
    for name in question {
      let chosen = try bank.question(named: name, language)
      if !questions.contains(where: { $0.id == chosen.id }) { questions.append(chosen) }
    }
    return SessionContent(
      "chosen", asking: questions, of: bank, title: LocalizedText(zh: "选定的题", en: "Chosen"))
  }
}
