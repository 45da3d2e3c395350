// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import TranscriptStorage

extension PageContext {
  /// What all sessions say together, with plots.
  func progress() throws(StorageError) -> Response {
    let summary = try source.progress()
    let view =
      summary.weeks.isEmpty
      ? ProgressView(
        heading: said(.heading), empty: said(.nothingYet), trend: nil, lists: [], confidence: nil,
        sections: [])
      : ProgressView(
        heading: said(.heading), empty: nil, trend: trend(summary),
        lists: [omissions(summary), abilities(summary)], confidence: confidence(summary),
        sections: sections(summary))
    return response(title: words(.progress), content: Template.progressView.render(view))
  }

  private func trend(_ summary: ProgressSummary) -> ProgressView.Trend? {
    // A year is what a line of this width can show.
    let last = summary.weeks.last?.week ?? 0
    let weeks = summary.weeks.filter { $0.week > last - 52 }
    guard let first = weeks.first, let end = weeks.last else { return nil }
    let count = end.week - first.week + 1
    let plot = trendPlot(weeks, title: words(.trendPlot(weeks: count))) {
      Day(mondayOf: $0).text
    }
    return ProgressView.Trend(
      heading: said(.trend), plot: plot, legend: words(.trendLegend),
      words: weeks.count == 1
        ? said(.oneWeek(end.score, results: end.results))
        : said(.weeks(first: first.score, last: end.score, count: count)))
  }

  private func omissions(_ summary: ProgressSummary) -> ProgressView.Rows {
    let shown = summary.omissions(perQuestion: 2).prefix(12)
    return ProgressView.Rows(
      heading: said(.leftOut), about: shown.isEmpty ? said(.nothingLeftOut) : "",
      rows: shown.map { omission in
        let facts = said(.missed(omission.missed, of: omission.of))
        return ProgressView.Row(
          link: link(["topics", omission.topic.name]), name: omission.statement[language],
          plot: missPlot(omission.missed, of: omission.of, title: facts),
          facts: facts + " · " + omission.ask[language])
      })
  }

  private func abilities(_ summary: ProgressSummary) -> ProgressView.Rows {
    ProgressView.Rows(
      heading: said(.ability), about: said(.expected) + " · " + said(.howToReadAbility),
      rows: summary.abilities.map { ability in
        let margin = (ability.range.upperBound - ability.range.lowerBound) / 2
        return ProgressView.Row(
          link: link(["topics", ability.topic.name]),
          name: summary.topics[ability.topic]?[language] ?? ability.topic.name,
          plot: intervalPlot(
            ability.expected, range: ability.range,
            title: words(.abilityRange(ability.expected, ability.range))),
          facts: "\(ability.expected.points) ±\(margin.points) · "
            + said(.results) + " \(ability.results)")
      })
  }

  private func confidence(_ summary: ProgressSummary) -> ProgressView.Confidence? {
    guard let foresight = summary.foresight else { return nil }
    let titles = Dictionary(
      source.bank.scenarios.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { $1 })
    return ProgressView.Confidence(
      heading: said(.confidence),
      plot: confidencePlot(
        foresight.levels,
        title: foresight.levels.map {
          said(.level(expected: $0.expected, scored: $0.scored, sessions: $0.sessions))
        }.joined(separator: "; "), expected: words(.expected), scored: words(.scored)),
      words: said(.brier(foresight.brier, sessions: foresight.sessions)) + " "
        + said(.bias(foresight.bias)),
      surprises: foresight.surprises.map { surprise in
        let start = Timestamp(millisecondsSince1970: surprise.startedAt)
        return TopicView.Link(
          link: link(["session", surprise.session]),
          name: said(
            .surprise(
              when: String(source.localText(start).prefix(10)),
              scenario: titles[surprise.scenario] ?? surprise.scenario.name,
              expected: surprise.expected, scored: surprise.scored)))
      })
  }

  private func sections(_ summary: ProgressSummary) -> [ProgressView.Section] {
    var sections: [ProgressView.Section] = []
    if let pressure = summary.pressure {
      let hurried: Phrase.Progress =
        pressure.hurried == 0
        ? .notHurried
        : .hurried(
          count: pressure.hurried, score: pressure.hurriedScore,
          others: pressure.others > 0 ? pressure.othersScore : nil)
      sections.append(
        .init(
          heading: said(.time), words: said(.timeShare(pressure.timeShare)) + " " + said(hurried)))
    }
    if summary.agreement.marks > 0 {
      sections.append(
        .init(
          heading: said(.agreement),
          words: said(.agreed(summary.agreement.agreeing, of: summary.agreement.marks)),
          lines: summary.agreement.latestWeeks.map(said)))
    }
    let practice = summary.practice
    sections.append(
      .init(
        heading: said(.practice),
        words: said(
          .practised(
            lastWeek: practice.lastWeek, lastFourWeeks: practice.lastFourWeeks,
            weeksInARow: practice.weeksInARow))))
    return sections
  }

  private func said(_ phrase: Phrase.Progress) -> String {
    Phrase.progress(phrase).text(in: language)
  }
}
