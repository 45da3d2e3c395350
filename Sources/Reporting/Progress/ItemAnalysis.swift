// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What many sessions say about the questions instead of the person: which are too easy or too hard,
/// which don't tell good sessions from bad ones, and which criteria nobody or everybody earns.
public struct ItemAnalysis: Hashable, Sendable {
  /// Fewer results than this say nothing.
  public static let leastResults = 8

  public struct Item: Hashable, Sendable {
    public var question: QuestionID
    public var results: Int
    /// The mean score, 0 … 1: Moodle's facility index.
    public var facility: Double
    /// The correlation of the score with the mean of the session's other questions, −1 … 1: Moodle's
    /// discrimination index. Nil where too few sessions had others, or where all scored alike.
    public var discrimination: Double?
  }

  public struct Extreme: Hashable, Sendable {
    public var question: QuestionID
    public var criterion: CriterionID
    public var answers: Int
    /// Everybody earned it; otherwise nobody did.
    public var isEarnedByAll: Bool
  }

  /// The least discriminating first; questions with too few results are left out.
  public var items: [Item]
  /// In order of question and criterion.
  public var extremes: [Extreme]
  /// Questions that have results, but too few.
  public var tooFew: Int

  /// - Parameter data: What is stored.
  public init(_ data: ProgressData) {
    let sums = Dictionary(grouping: data.questions, by: \.question).values.compactMap { weeks in
      weeks.dropFirst().reduce(weeks.first) { sum, week in sum.map { $0 + week } }
    }
    items = sums.filter { $0.results >= Self.leastResults }.map { sum in
      Item(
        question: sum.question, results: sum.results,
        facility: sum.score / Double(sum.results), discrimination: Self.correlation(sum))
    }.sorted {
      ($0.discrimination ?? 2, $0.question.name) < ($1.discrimination ?? 2, $1.question.name)
    }
    tooFew = sums.count - items.count
    extremes = data.criteria.filter { tally in
      tally.asked >= Self.leastResults
        && (tally.earned == tally.asked || tally.earned + tally.partly == 0)
    }.map { tally in
      Extreme(
        question: tally.question, criterion: tally.criterion, answers: tally.asked,
        isEarnedByAll: tally.earned > 0)
    }.sorted {
      ($0.question.name, $0.criterion.name) < ($1.question.name, $1.criterion.name)
    }
  }

  /// Pearson's r of score and rest, from their sums.
  private static func correlation(_ sum: WeekTally) -> Double? {
    guard sum.compared >= leastResults else { return nil }
    let n = Double(sum.compared)
    let covariance = sum.scoreByRest - sum.comparedScore * sum.rest / n
    let spread =
      (sum.comparedSquares - sum.comparedScore * sum.comparedScore / n)
      * (sum.restSquares - sum.rest * sum.rest / n)
    guard spread > 1e-12 else { return nil }
    return max(-1, min(1, covariance / spread.squareRoot()))
  }
}

extension ItemAnalysis {
  /// For a terminal; ends with a newline.
  ///
  /// - Parameters:
  ///   - language: The language of everything but ids.
  ///   - style: Whether it is coloured.
  ///   - columns: The width of the terminal.
  /// - Returns: A table of the questions, then the criteria.
  public func text(language: Language, style: Style = .plain, columns: Int = 80) -> String {
    func words(_ phrase: Phrase.Progress) -> String { Phrase.progress(phrase).text(in: language) }
    var blocks: [Document.Block] = [.heading(1, words(.items))]
    if !items.isEmpty {
      blocks.append(
        .table(
          Document.Table(
            header: [words(.facility), words(.discrimination), "n", "ID"],
            rows: items.map { item in
              [
                .score(item.facility, "\(item.facility.points)"),
                .text(item.discrimination.map(\.withTwoDigits) ?? "–"),
                .text("\(item.results)"), .text(item.question.name),
              ]
            })))
    }
    if !extremes.isEmpty {
      blocks.append(
        .findings(
          extremes.map { extreme in
            Document.Finding(
              mark: extreme.isEarnedByAll ? .earned : .missed,
              statement: "\(extreme.question.name) · \(extreme.criterion.name): "
                + words(extreme.isEarnedByAll ? .earnedByAll : .earnedByNobody)
                + ", n = \(extreme.answers)")
          }))
    }
    blocks.append(
      .paragraph([Span(words(.tooFewResults(tooFew, least: Self.leastResults)), .quiet)]))
    return Document(language: language, blocks: blocks)
      .terminalText(style: style, columns: columns)
  }

  /// `{"schema":1,"least_results","too_few","questions":[{"id","results","facility",
  /// "discrimination"}],"criteria":[{"question","criterion","answers","earned_by"}]}`.
  public var json: JSONText {
    [
      "schema": 1, "least_results": .integer(Int64(Self.leastResults)),
      "too_few": .integer(Int64(tooFew)),
      "questions": .array(
        items.map { item in
          [
            "id": .string(item.question.name), "results": .integer(Int64(item.results)),
            "facility": .number(item.facility),
            "discrimination": item.discrimination.map(JSONText.number) ?? .null,
          ]
        }),
      "criteria": .array(
        extremes.map { extreme in
          [
            "question": .string(extreme.question.name),
            "criterion": .string(extreme.criterion.name),
            "answers": .integer(Int64(extreme.answers)),
            "earned_by": extreme.isEarnedByAll ? "all" : "nobody",
          ]
        }),
    ]
  }
}
