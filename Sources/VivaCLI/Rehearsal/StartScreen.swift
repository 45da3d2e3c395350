// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import SessionEngine

/// What a candidate reads before the clock starts.
struct StartScreen {
  let scenario: Scenario
  let questions: [Question]
  let session: Session
  let databasePath: String
  /// The score of the last finished session of this scenario, and its day.
  let last: (score: Double, when: String)?

  func lines(in language: Language, columns: Int) -> [String] {
    let options = session.options
    let pool = Set(scenario.phases.flatMap(\.questions))
    let limits = questions.filter { pool.contains($0.id) }.map(\.timeLimit)
    var phrases: [Phrase.Start] = [.title(scenario.title)]
    phrases += [
      .questions(
        count: session.plannedCount, shortest: limits.min() ?? .zero,
        longest: limits.max() ?? .zero),
      .session(options.timeLimit),
      .followUps(
        perQuestion: scenario.followUps.perQuestion, limit: scenario.followUps.timeLimit),
      .mode(options.mode), .scoring, .recorded(path: databasePath), .seed(options.seed),
      last.map { .lastScore($0.score, when: $0.when) } ?? .firstTime, .howToSubmit,
    ]
    var lines = [Phrase.start(phrases[0]).text(in: language)]
    lines += visible(scenario.about[language]).wrapped(to: columns)
    lines.append("")
    for phrase in phrases.dropFirst() {
      lines += Phrase.start(phrase).text(in: language).wrapped(to: columns)
    }
    lines += ["", Phrase.start(.pressEnter).text(in: language)]
    return lines
  }
}
