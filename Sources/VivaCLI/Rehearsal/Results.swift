// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import TranscriptStorage

extension SessionReview {
  /// A stored session as reports show it. An unfinished one gets the card of what was answered.
  init(_ stored: StoredSession, startedAt: (Timestamp) -> String = \.localText) {
    self.init(
      id: stored.id.text, startedAt: startedAt(stored.summary.startedAt),
      scenario: stored.content.scenario.id, title: stored.content.scenario.title,
      options: stored.options,
      questions: Dictionary(
        stored.content.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      turns: stored.turns.map(\.turn),
      scorecard: stored.scorecard
        ?? Scorecard(score: 0, results: [], timeUsed: stored.events.last?.at ?? .zero))
  }
}

extension SessionReview {
  /// A stored session with all that the person has added since.
  init(
    _ stored: StoredSession, from store: TranscriptStore,
    startedAt: (Timestamp) -> String = \.localText
  ) throws(StorageError) {
    self.init(stored, startedAt: startedAt)
    notes = try store.notes(of: stored.id)
    marks = Dictionary(grouping: try store.marks(of: stored.id), by: \.turn)
      .mapValues { $0.map(\.mark) }
  }
}

extension ScenarioID {
  /// A list names scenarios by their ids: the bank may be gone, and reading every snapshot for a
  /// title would make a long list slow.
  var asTitle: LocalizedText { LocalizedText(zh: name, en: name) }
}

extension Reporting.SessionSummary {
  init(
    _ stored: TranscriptStorage.SessionSummary, title: LocalizedText,
    startedAt: (Timestamp) -> String = \.localText
  ) {
    self.init(
      id: stored.id.text, startedAt: startedAt(stored.startedAt), scenario: stored.scenario,
      title: title, options: stored.options, questions: stored.questionCount,
      score: stored.score)
  }
}
