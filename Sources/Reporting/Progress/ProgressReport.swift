// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A person's progress for reading: what is left out, ability, trend, time, confidence, agreement.
public struct ProgressReport: Sendable {
  private let summary: ProgressSummary
  private let language: Language
  private let limit: Int
  private let dateText: @Sendable (Int64) -> String

  /// - Parameters:
  ///   - summary: What is to be told.
  ///   - language: The language of everything.
  ///   - limit: How many omissions are listed at most.
  ///   - dateText: Writes a moment, given in milliseconds since 1970 UTC, for the reader.
  public init(
    _ summary: ProgressSummary, language: Language, limit: Int = 8,
    dateText: @escaping @Sendable (Int64) -> String
  ) {
    self.summary = summary
    self.language = language
    self.limit = limit
    self.dateText = dateText
  }

  /// For a terminal of this many columns; ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    document.terminalText(style: style, columns: columns)
  }

  /// GitHub-flavoured Markdown; ends with a newline.
  public var markdown: String { document.markdown }

  private var document: Document {
    var blocks: [Document.Block] = [.heading(1, words(.heading))]
    if summary.weeks.isEmpty {
      blocks.append(.paragraph([Span(words(.nothingYet))]))
      return Document(language: language, blocks: blocks)
    }
    blocks += omissions + abilities + trend + time + confidence + agreement
    let practice = summary.practice
    blocks += [
      .heading(2, words(.practice)),
      .paragraph([
        Span(
          words(
            .practised(
              lastWeek: practice.lastWeek, lastFourWeeks: practice.lastFourWeeks,
              weeksInARow: practice.weeksInARow)))
      ]),
    ]
    return Document(language: language, blocks: blocks)
  }

  private var omissions: [Document.Block] {
    let shown = summary.omissions(perQuestion: 2).prefix(limit)
    let heading = Document.Block.heading(2, words(.leftOut))
    if shown.isEmpty { return [heading, .paragraph([Span(words(.nothingLeftOut))])] }
    let findings = shown.map { omission in
      Document.Finding(
        mark: .missed, statement: omission.statement[language],
        details: [
          words(.missed(omission.missed, of: omission.of)) + " · "
            + omission.ask[language].onOneLine.truncated(to: 40)
        ])
    }
    let rest = summary.omissions.count - shown.count
    return [heading, .findings(findings)]
      + (rest > 0 ? [.paragraph([Span(words(.more(rest)), .quiet)])] : [])
  }

  private var abilities: [Document.Block] {
    let rows = summary.abilities.map { ability -> [Document.Table.Cell] in
      let margin = (ability.range.upperBound - ability.range.lowerBound) / 2
      return [
        .score(ability.expected, "\(ability.expected.points) ±\(margin.points)"),
        .text("\(ability.results)"),
        .text(summary.topics[ability.topic]?[language] ?? ability.topic.name),
      ]
    }
    return [
      .heading(2, words(.ability)),
      .table(
        Document.Table(header: [words(.expected), words(.results), words(.topic)], rows: rows)),
      .paragraph([Span(words(.howToReadAbility), .quiet)]),
    ]
  }

  private var trend: [Document.Block] {
    guard let first = summary.weeks.first, let last = summary.weeks.last else { return [] }
    let heading = Document.Block.heading(2, words(.trend))
    if summary.weeks.count == 1 {
      return [
        heading, .paragraph([Span(words(.oneWeek(last.score, results: last.results)))]),
      ]
    }
    let line = sparkline(summary.weekByWeek(26))
    let words = words(
      .weeks(first: first.score, last: last.score, count: last.week - first.week + 1))
    return [heading, .paragraph([Span(line, .strong), Span("  " + words)])]
  }

  private var time: [Document.Block] {
    guard let pressure = summary.pressure else { return [] }
    let hurried: Phrase.Progress =
      pressure.hurried == 0
      ? .notHurried
      : .hurried(
        count: pressure.hurried, score: pressure.hurriedScore,
        others: pressure.others > 0 ? pressure.othersScore : nil)
    return [
      .heading(2, words(.time)),
      .paragraph([Span(words(.timeShare(pressure.timeShare)) + " " + words(hurried))]),
    ]
  }

  private var confidence: [Document.Block] {
    guard let foresight = summary.foresight else { return [] }
    let levels = foresight.levels.map {
      words(.level(expected: $0.expected, scored: $0.scored, sessions: $0.sessions))
    }
    let surprises = foresight.surprises.prefix(3).map {
      words(
        .surprise(
          when: dateText($0.startedAt), scenario: $0.scenario.name, expected: $0.expected,
          scored: $0.scored))
    }
    return [
      .heading(2, words(.confidence)),
      .paragraph([
        Span(words(.brier(foresight.brier, sessions: foresight.sessions)) + " "),
        Span(words(.bias(foresight.bias)), .strong),
      ]), .list(levels + surprises),
    ]
  }

  private var agreement: [Document.Block] {
    let agreement = summary.agreement
    if agreement.marks == 0 { return [] }
    let weeks = agreement.latestWeeks
    return [
      .heading(2, words(.agreement)),
      .paragraph([Span(words(.agreed(agreement.agreeing, of: agreement.marks)))]),
    ] + (weeks.isEmpty ? [] : [.list(weeks.map(words))])
  }

  private func words(_ phrase: Phrase.Progress) -> String {
    Phrase.progress(phrase).text(in: language)
  }
}

extension ProgressSummary.Agreement {
  /// The latest eight weeks with marks, the oldest first; none while there is only one.
  public var latestWeeks: [Phrase.Progress] {
    if weeks.count < 2 { return [] }
    return weeks.suffix(8).map {
      .agreedInWeek(of: Day(mondayOf: $0.week).text, $0.agreeing, marks: $0.marks)
    }
  }
}

extension ProgressSummary {
  /// The omissions, of each question the most frequent only, so that one weak question doesn't fill
  /// the list.
  public func omissions(perQuestion limit: Int) -> [Omission] {
    var counts: [QuestionID: Int] = [:]
    return omissions.filter {
      counts[$0.question, default: 0] += 1
      return counts[$0.question, default: 0] <= limit
    }
  }

  /// The mean scores of the last weeks up to the latest that had results, the oldest first; nil for a
  /// week without.
  ///
  /// - Parameter limit: How many weeks at most.
  /// - Returns: One entry for each week.
  func weekByWeek(_ limit: Int) -> [Double?] {
    guard let first = weeks.first?.week, let last = weeks.last?.week else { return [] }
    let scores = Dictionary(
      weeks.map { ($0.week, $0.score) }, uniquingKeysWith: { first, _ in first })
    return (max(first, last - limit + 1)...last).map { scores[$0] }
  }
}
