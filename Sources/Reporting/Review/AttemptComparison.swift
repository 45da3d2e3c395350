// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Two attempts at the same question beside each other: the points, and the words.
public struct AttemptComparison: Sendable {
  private let before: AskedQuestion
  private let after: AskedQuestion
  private let dates: (before: String, after: String)
  private let language: Language

  /// Nil when the question was not asked in both sessions.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - before: The earlier session.
  ///   - after: The later one.
  ///   - language: The language of everything but the candidate's words.
  public init?(
    of question: QuestionID, before: SessionReview, after: SessionReview, language: Language
  ) {
    guard let earlier = before.asked.first(where: { $0.id == question }),
      let later = after.asked.first(where: { $0.id == question })
    else { return nil }
    self.before = earlier
    self.after = later
    dates = (before.startedAt, after.startedAt)
    self.language = language
  }

  /// For a terminal; ends with a newline. From 72 columns on the answers stand side by side, otherwise
  /// one below the other.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    let columns = max(20, columns)
    var lines = ["\(dates.before) → \(dates.after) · \(scores)".truncated(to: columns)]
    lines[0] = style.paint(lines[0], .strong)
    lines += points.flatMap { point -> [String] in
      let signs = point.marks.map { style.paint($0?.sign ?? " ", $0.map(Tone.found) ?? .plain) }
      let statement = visible(point.statement).onOneLine
      let wrapped = statement.wrapped(to: columns - 6)
      return wrapped.enumerated().map { index, line in
        index == 0 ? "\(signs[0]) → \(signs[1]) \(line)" : "      \(line)"
      }
    }
    lines.append("")
    let width = columns >= 72 ? (columns - 3) / 2 : columns
    let left = answers(of: before, width)
    let right = answers(of: after, width)
    func paint(_ line: [Span]) -> String { line.map { style.paint($0.text, $0.tone) }.joined() }
    if columns < 72 {
      lines += left.map(paint) + [""] + right.map(paint)
      return lines.map { $0 + "\n" }.joined()
    }
    for row in 0..<max(left.count, right.count) {
      let cell = row < left.count ? left[row] : []
      let blank = width - cell.reduce(0) { $0 + DisplayWidth.of($1.text) }
      let padding = String(repeating: " ", count: max(0, blank))
      lines.append(
        trimmingEnd(paint(cell) + padding + " │ " + (row < right.count ? paint(right[row]) : "")))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var scores: String {
    let scores = [before, after].map { asked in
      asked.result.map { "\($0.score.points)" } ?? "–"
    }
    return scores.joined(separator: " → ")
  }

  private struct Point {
    var statement: String
    /// Before and after; nil where there was nothing to say.
    var marks: [Mark?]
  }

  /// The points of both rubrics, what changed first.
  private var points: [Point] {
    let found = [before, after].map { asked in
      pointFindings(asked.turns.map(\.assessment), rubric: asked.question?.rubric)
    }
    var subjects = found[1].map(\.subject)
    subjects += found[0].map(\.subject).filter { !subjects.contains($0) }
    let points = subjects.map { subject -> Point in
      let both = found.map { $0.first { $0.subject == subject } }
      let question = both[1] == nil ? before.question : after.question
      let statement =
        (both[1] ?? both[0])?.finding(for: question, in: language).statement ?? ""
      return Point(statement: statement, marks: both.map { $0?.mark })
    }
    return points.filter { $0.marks[0] != $0.marks[1] }
      + points.filter { $0.marks[0] == $0.marks[1] }
  }

  private func answers(of asked: AskedQuestion, _ width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for (index, turn) in asked.turns.enumerated() {
      if index > 0 {
        let label = Phrase.review(.followUp(index)).text(in: language)
        lines.append([Span(label.truncated(to: width), .quiet)])
      }
      let spans =
        turn.answer.allSatisfy(\.isWhitespace)
        ? [Span(Phrase.review(.noAnswer).text(in: language), .quiet)]
        : markedAnswer(turn.answer, turn.assessment)
      lines += wrap(spans.map { Span(visible($0.text), $0.tone) }, to: width)
    }
    return lines
  }
}
