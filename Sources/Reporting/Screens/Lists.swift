// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Sessions as a table for a terminal, in the order given; ends with a newline.
public func sessionList(
  _ sessions: [SessionSummary], language: Language, style: Style = .plain, columns: Int = 80
) -> String {
  func words(_ phrase: Phrase.Review) -> String { Phrase.review(phrase).text(in: language) }
  guard !sessions.isEmpty else { return words(.noSessions) + "\n" }
  let table = Document.Table(
    header: [
      words(.session), words(.started), Phrase.card(.scoreColumn).text(in: language), words(.mode),
      words(.scenario),
    ],
    rows: sessions.map { session in
      [
        .text(session.id), .text(session.startedAt),
        .text(session.score.map { "\($0.points)" } ?? words(.unfinished)),
        .text(words(.modeName(session.options.mode))), .text(session.title[language]),
      ]
    })
  return Document(language: language, blocks: [.table(table)])
    .terminalText(style: style, columns: columns)
}

/// Questions as a table for a terminal, in the order given; ends with a newline.
public func questionList(
  _ questions: [Question], language: Language, style: Style = .plain, columns: Int = 80
) -> String {
  func words(_ phrase: Phrase.Review) -> String { Phrase.review(phrase).text(in: language) }
  guard !questions.isEmpty else { return words(.noQuestions) + "\n" }
  let table = Document.Table(
    header: [
      words(.difficulty), words(.minutes), "ID",
      Phrase.card(.questionColumn).text(in: language),
    ],
    rows: questions.map { question in
      [
        .text("\(question.difficulty)"), .text(question.timeLimit.onClock),
        .text(question.id.name), .text(question.ask[language]),
      ]
    })
  return Document(language: language, blocks: [.table(table)])
    .terminalText(style: style, columns: columns)
}

/// Scenarios as a table for a terminal, in the order given; ends with a newline.
public func scenarioList(
  _ scenarios: [Scenario], language: Language, style: Style = .plain, columns: Int = 80
) -> String {
  func words(_ phrase: Phrase.Review) -> String { Phrase.review(phrase).text(in: language) }
  guard !scenarios.isEmpty else { return words(.noScenarios) + "\n" }
  let table = Document.Table(
    header: [words(.minutes), words(.questionCount), "ID", words(.about)],
    rows: scenarios.map { scenario in
      [
        .text(scenario.timeLimit.onClock), .text("\(scenario.greatestCount)"),
        .text(scenario.id.name), .text(scenario.title[language]),
      ]
    })
  return Document(language: language, blocks: [.table(table)])
    .terminalText(style: style, columns: columns)
}
