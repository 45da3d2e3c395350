// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What regrading changes, for reading before it is done.
public struct RegradeReport: Sendable {
  private let summary: RegradeSummary
  private let language: Language
  private let limit: Int

  /// - Parameters:
  ///   - summary: What is to be told.
  ///   - language: The language of everything but ids and claims.
  ///   - limit: How many changes are listed at most.
  public init(_ summary: RegradeSummary, language: Language, limit: Int = 20) {
    self.summary = summary
    self.language = language
    self.limit = limit
  }

  /// For a terminal of this many columns; ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    Document(language: language, blocks: blocks).terminalText(style: style, columns: columns)
  }

  private var blocks: [Document.Block] {
    var blocks: [Document.Block] = [
      .paragraph([
        Span(
          words(
            .counts(
              answers: summary.answers, skipped: summary.skipped, changed: summary.changed,
              moved: summary.moved)), .strong)
      ])
    ]
    if summary.gone > 0 { blocks.append(.paragraph([Span(words(.gone(summary.gone)))])) }
    let shown = summary.changes.prefix(limit)
    if !shown.isEmpty {
      blocks.append(
        .findings(
          shown.map { change in
            Document.Finding(
              mark: change.mark,
              statement:
                "\(change.count)× \(change.part.question.name) · \(change.part.part.name): "
                + words(.step(from: change.step.from, to: change.step.to)),
              details: change.claims.map { words(.claim($0)) }
                + ["viva review \(change.session.prefix(13)) · \(words(.turn(change.turn)))"])
          }))
      let rest = summary.changes.count - shown.count
      if rest > 0 { blocks.append(.paragraph([Span(words(.more(rest)), .quiet)])) }
    }
    if !summary.weeks.isEmpty {
      blocks += [
        .heading(3, words(.trend)),
        .paragraph([
          Span(sparkline(summary.weeks.suffix(26).map(\.before)) + "  " + words(.before))
        ]),
        .paragraph([Span(sparkline(summary.weeks.suffix(26).map(\.after)) + "  " + words(.after))]),
        .paragraph([
          Span(words(.means(before: summary.mean(\.before), after: summary.mean(\.after))))
        ]),
      ]
    }
    return blocks
  }

  private func words(_ phrase: Phrase.Regrade) -> String {
    Phrase.regrade(phrase).text(in: language)
  }
}

extension RegradeSummary {
  /// Over the results of the weeks that change, 0 … 1.
  public func mean(_ value: (Week) -> Double) -> Double {
    let results = weeks.reduce(0) { $0 + $1.results }
    return weeks.reduce(0) { $0 + value($1) * Double($1.results) } / Double(max(1, results))
  }
}

extension RegradeSummary.Change {
  /// What becomes of the answers.
  fileprivate var mark: Mark {
    switch step.to {
    case .earned: .earned
    case .partly: .partly
    case .contradicted: .wrong
    case .missed, nil: .missed
    }
  }
}

extension JSONText {
  /// `{"schema":1,"answers","skipped","changed","moved","gone","changes":[{"question","criterion",
  /// "from","to","count","claims","session","turn"}],"weeks":[{"monday","results","before","after"}]}`.
  ///
  /// A misconception stands under `"misconception"` instead; it is `contradicted` when it was said.
  public static func regrade(_ summary: RegradeSummary) -> JSONText {
    func verdict(_ verdict: CriterionAssessment.Verdict?) -> JSONText {
      verdict.map { .string($0.rawValue) } ?? .null
    }
    return [
      "schema": 1, "answers": .integer(Int64(summary.answers)),
      "skipped": .integer(Int64(summary.skipped)), "changed": .integer(Int64(summary.changed)),
      "moved": .integer(Int64(summary.moved)), "gone": .integer(Int64(summary.gone)),
      "changes": .array(
        summary.changes.map { change in
          let kind =
            switch change.part.part {
            case .criterion: "criterion"
            case .misconception: "misconception"
            }
          return .object([
            Member("question", .string(change.part.question.name)),
            Member(kind, .string(change.part.part.name)),
            Member("from", verdict(change.step.from)), Member("to", verdict(change.step.to)),
            Member("count", .integer(Int64(change.count))),
            Member("claims", .array(change.claims.map(JSONText.string))),
            Member("session", .string(change.session)),
            Member("turn", .integer(Int64(change.turn))),
          ])
        }),
      "weeks": .array(
        summary.weeks.map { week in
          [
            "monday": .integer(Int64(Day(mondayOf: week.week).number)),
            "results": .integer(Int64(week.results)), "before": .number(week.before),
            "after": .number(week.after),
          ]
        }),
    ]
  }
}
