// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// The result of a session on one screen of 24 rows: the score and how it was expected, what to do
/// next, and a row for each question.
///
/// The last row stays free for the cursor. Many questions are packed closer: first the blank rows
/// and headings go, then two questions share a row.
public struct ScorecardScreen: Sendable {
  /// The rows that are filled at most.
  public static let greatestHeight = 23

  private let review: SessionReview
  private let asked: [AskedQuestion]
  private let language: Language
  private let style: Style
  private let columns: Int

  /// - Parameters:
  ///   - review: The session.
  ///   - language: The language of everything but the candidate's words.
  ///   - style: Whether the screen is coloured.
  ///   - columns: The width of the terminal; kept within 40 … 80.
  public init(
    _ review: SessionReview, language: Language, style: Style = .plain, columns: Int = 80
  ) {
    self.review = review
    self.asked = review.asked
    self.language = language
    self.style = style
    self.columns = min(80, max(40, columns))
  }

  /// The rows, each ended by a newline.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// At most `greatestHeight` rows, none wider than the terminal.
  public var lines: [String] {
    guard !asked.isEmpty else {
      return [title, words(.card(.nothingAsked))]
    }
    let steps = nextSteps
    let roomy = 6 + steps.count + asked.count
    if roomy <= Self.greatestHeight {
      return head + [""] + steps + ["", columnHeads] + asked.map { row($0, columns: columns) }
    }
    let room = Self.greatestHeight - head.count - steps.count
    if asked.count <= room {
      return head + steps + asked.map { row($0, columns: columns) }
    }
    return head + steps + pairs(rows: room)
  }

  // MARK: The head

  private var head: [String] {
    let card = review.scorecard
    let bar = style.paint(bar(card.score, of: 10), tone(of: card.score))
    var total = words(.card(.total(card.score, error: standardError)))
    if let estimate = card.estimate {
      total += " · " + words(.card(.estimated(estimate, actual: card.score)))
    }
    return [
      title, bar + "  " + style.paint(total.truncated(to: columns - 12), .strong),
      style.paint(counts.truncated(to: columns), .quiet),
    ]
  }

  private var title: String {
    let when = visible(review.startedAt).onOneLine.truncated(to: columns / 2)
    let room = columns - DisplayWidth.of(when) - 2
    let heading = words(.card(.heading)) + " · " + visible(review.title[language]).onOneLine
    if when.isEmpty { return style.paint(heading.truncated(to: columns), .strong) }
    return style.paint(heading.truncated(to: room).padded(to: room), .strong) + "  "
      + style.paint(when, .quiet)
  }

  private var counts: String {
    let followUps = asked.reduce(0) { $0 + $1.followUps }
    var parts = [
      words(.card(.counts(questions: asked.count, followUps: followUps))),
      words(.card(.timeUsed(review.scorecard.timeUsed, of: review.options.timeLimit))),
    ]
    for outcome in [Turn.Outcome.timedOut, .skipped, .gaveUp, .unfinished] {
      let count = review.turns.filter { $0.outcome == outcome }.count
      if count > 0 { parts.append(words(.card(.outcome(outcome, count: count)))) }
    }
    return parts.joined(separator: " · ")
  }

  /// Of the mean over the questions; nil for fewer than three.
  private var standardError: Double? {
    let scores = review.scorecard.results.map(\.score)
    guard scores.count >= 3 else { return nil }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let squares = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(scores.count - 1) / Double(scores.count)).squareRoot()
  }

  private var nextSteps: [String] {
    let steps = review.nextSteps(3)
    if steps.isEmpty {
      return [words(.card(asked.allSatisfy { $0.result == nil } ? .nothingAsked : .nothingMissed))]
    }
    return [style.paint(words(.card(.doNext)), .strong)]
      + steps.enumerated().map { index, step in
        "\(index + 1). \(words(step.phrase).onOneLine)".truncated(to: columns)
      }
  }

  // MARK: The questions

  private var columnHeads: String {
    let heads =
      "   " + words(.card(.scoreColumn)).padded(to: 18) + words(.card(.timeColumn)).padded(to: 13)
      + words(.card(.questionWithMarks))
    return style.paint(heads.truncated(to: columns), .quiet)
  }

  /// The number, the score as a bar and in figures, the time and its limit, the marks, the question.
  private func row(_ asked: AskedQuestion, columns: Int) -> String {
    let time = "\(asked.timeUsed.onClock)/\(asked.timeLimit.onClock)"
    let start = "\(number(asked)) \(scoreBar(asked, width: 10)) \(scores(asked)) \(fit(time, 11))"
    return start + "  " + label(asked, columns: columns - 34)
  }

  private func narrowRow(_ asked: AskedQuestion, columns: Int) -> String {
    let time = fit(asked.timeUsed.onClock, 5)
    let start = "\(number(asked)) \(scoreBar(asked, width: 5)) \(scores(asked)) \(time)"
    return start + " " + fit(label(asked, columns: columns - 22), columns - 22)
  }

  /// Two questions a row, in reading order down the first column; what does not fit is counted.
  private func pairs(rows: Int) -> [String] {
    if columns < 60 {
      let shown = asked.prefix(rows - 1)
      return shown.map { row($0, columns: columns) }
        + [words(.card(.more(asked.count - shown.count)))]
    }
    let fits = asked.count <= 2 * rows
    let shown = fits ? asked[...] : asked.prefix(2 * (rows - 1))
    let half = (shown.count + 1) / 2
    let width = (columns - 2) / 2
    let lines = (0..<half).map { index in
      let left = narrowRow(shown[index], columns: width)
      guard half + index < shown.count else { return trimmingEnd(left) }
      return trimmingEnd(left + "  " + narrowRow(shown[half + index], columns: width))
    }
    return fits ? lines : lines + [words(.card(.more(asked.count - shown.count)))]
  }

  /// What was out of the ordinary, and the question as far as there is room.
  private func label(_ asked: AskedQuestion, columns: Int) -> String {
    var marks = asked.outcomes.map { words(.card(.outcome($0, count: nil))) }
    if asked.followUps > 0 { marks.append(words(.card(.followUps(asked.followUps)))) }
    if asked.isFlagged { marks.append("⚑") }
    let ask = review.ask(asked.id, in: language)
    let list = marks.joined(separator: " ")
    let room = columns - DisplayWidth.of(list) - 3
    if marks.isEmpty { return ask.truncated(to: columns) }
    return room < 6 ? list.truncated(to: columns) : "[\(list)] \(ask.truncated(to: room))"
  }

  private func number(_ asked: AskedQuestion) -> String {
    String(asked.number).padded(to: 2, alignment: .trailing)
  }

  private func scores(_ asked: AskedQuestion) -> String {
    guard let result = asked.result else { return fit("–", 6) }
    let (unaided, score) = (result.unaided.points, result.score.points)
    return fit(unaided == score ? "\(score)" : "\(unaided)→\(score)", 6)
  }

  private func fit(_ text: String, _ columns: Int) -> String {
    text.truncated(to: columns).padded(to: columns)
  }

  private func scoreBar(_ asked: AskedQuestion, width: Int) -> String {
    let score = asked.result?.score ?? 0
    return style.paint(bar(score, of: width), tone(of: score))
  }

  private func tone(of score: Double) -> Tone {
    switch Band(score: score) {
    case .strong, .good: .found(.earned)
    case .fair: .found(.partly)
    case .weak, .notYet: .found(.missed)
    }
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
