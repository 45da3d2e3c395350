// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting

extension PageContext {
  /// What regrading would change, or how far finding that out is.
  func regrade(_ state: RegradePreview.State) -> Response {
    switch state {
    case .running(let share):
      let heading = words(.regrade)
      var page = response(
        title: heading,
        content: "<h1>\(htmlEscaped(heading))</h1>\n<p role=\"status\">"
          + "\(htmlEscaped(words(.regrading(share))))</p>")
      page.refreshAfter = 1
      return page
    case .done(let summary): return changes(summary)
    }
  }

  private func changes(_ summary: RegradeSummary) -> Response {
    let questions = Dictionary(
      source.bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let rows = summary.changes.prefix(200).map { change -> RegradeView.Row in
      let question = questions[change.part.question]
      let part =
        switch change.part.part {
        case .criterion(let id): question?.rubric.criterion(id)?.statement[language] ?? id.name
        case .misconception(let id): id.name
        }
      return RegradeView.Row(
        count: "\(change.count)",
        question: question?.ask[language] ?? change.part.question.name, part: part,
        step: said(.step(from: change.step.from, to: change.step.to)),
        claims: change.claims.map { said(.claim($0)) },
        link: link(["session", change.session], fragment: "turn-\(change.turn)"),
        turn: said(.turn(change.turn)))
    }
    let view = RegradeView(
      heading: words(.regrade), about: words(.regradeAbout),
      counts: said(
        .counts(
          answers: summary.answers, skipped: summary.skipped, changed: summary.changed,
          moved: summary.moved)),
      gone: summary.gone > 0 ? said(.gone(summary.gone)) : nil,
      nothing: summary.changed == 0 ? said(.nothingChanged) : nil, answers: words(.answers),
      point: words(.point), change: words(.change), answer: words(.answer),
      table: rows.isEmpty ? nil : .init(rows: rows),
      weeks: summary.weeks.isEmpty
        ? nil
        : said(.means(before: summary.mean(\.before), after: summary.mean(\.after))))
    return response(
      title: words(.regrade), content: Template.regradeView.render(view), isWide: true)
  }

  private func said(_ phrase: Phrase.Regrade) -> String {
    Phrase.regrade(phrase).text(in: language)
  }
}
