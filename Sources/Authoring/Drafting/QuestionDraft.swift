// SPDX-License-Identifier: GPL-3.0-or-later

public import Grading
public import InterviewModel
internal import Reporting

/// The file of a question that is only begun: what only its author can write is marked TODO.
public struct QuestionDraft: Sendable {
  public var id: QuestionID
  public var ask: [Language: String]
  /// Good answers: every one is an example.
  public var references: [String]
  /// The model answers.
  public var answers: [Language: String]
  /// Points that the author wants listened for, when there is no reference to draft from.
  public var points: [String]
  public var rubric: RubricDraft
  /// What else is known about the question, for its author to read.
  public var notes: [String]
  public var source: String
  /// Where the facts are from.
  public var sources: [String]
  public var difficulty: Int
  public var minutes: Double

  /// What only the author can write.
  static let gap = "TODO"

  /// Without `answers`, the first reference of each language is the model answer.
  public init(
    id: QuestionID, ask: [Language: String], references: [String],
    answers: [Language: String]? = nil, points: [String] = [],
    rubric: RubricDraft, notes: [String] = [], source: String = "", sources: [String] = [],
    difficulty: Int = 3, minutes: Double = 3
  ) {
    self.id = id
    self.ask = ask
    self.references = references
    self.answers =
      answers
      ?? Dictionary(
        references.map { (Language(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    self.points = points
    self.rubric = rubric
    self.notes = notes
    self.source = source
    self.sources = sources
    self.difficulty = difficulty
    self.minutes = minutes
  }

  /// The lines of the file.
  public var lines: [String] {
    var lines = ["# A draft: read every claim, and write what is marked TODO."]
    for note in notes { lines += AuthoredText.comment(note) }
    lines.append("question: \(id)")
    if !source.isEmpty { lines.append("source: " + AuthoredText.scalar(source)) }
    lines += ["difficulty: \(difficulty)", "minutes: \(JSONText.number(minutes).text)", "ask:"]
    lines += AuthoredText.localized { ask[$0] }.map { "  " + $0 }
    lines.append("answer:")
    lines += AuthoredText.localized { answers[$0] }.map { "  " + $0 }
    lines.append("rubric:")
    lines += rubric.criteria.flatMap(Self.lines(of:))
    if rubric.criteria.isEmpty {
      for (index, point) in (points.isEmpty ? [""] : points).enumerated() {
        lines += Self.criterion(
          CriterionID("point-\(index + 1)"), weight: 1, statement: point, Language(of: point),
          accept: [],
          partly: [])
      }
    }
    if !references.isEmpty { lines.append("examples:") }
    for (index, reference) in references.enumerated() {
      let own = rubric.criteria.filter { $0.reference == index && !$0.accept.isEmpty }
      let expected = own.isEmpty ? "{}" : "{earns: [\(own.map(\.id.name).joined(separator: ", "))]}"
      lines += [
        "  - name: reference \(index + 1)", "    expect: \(expected)",
        "    answer: " + AuthoredText.scalar(reference),
      ]
    }
    if !sources.isEmpty {
      lines.append("sources:")
      lines += sources.map { "  - " + AuthoredText.scalar($0) }
    }
    return lines
  }

  private static func lines(of criterion: RubricDraft.Criterion) -> [String] {
    Self.criterion(
      criterion.id, weight: criterion.weight, statement: criterion.statement,
      criterion.language, accept: criterion.accept, partly: criterion.partly)
  }

  private static func criterion(
    _ id: CriterionID, weight: Double, statement: String, _ language: Language,
    accept: [String], partly: [String]
  ) -> [String] {
    var lines = ["  - id: \(id)", "    weight: \(JSONText.number(weight).text)"]
    lines += AuthoredText.localized { $0 == language && !statement.isEmpty ? statement : nil }
      .map { "    " + $0 }
    lines.append("    accept:")
    lines += (accept.isEmpty ? [gap] : accept.map { AuthoredText.quoted($0) }).map {
      "      - " + $0
    }
    if !partly.isEmpty {
      lines.append("    partly:")
      lines += partly.map { "      - " + AuthoredText.quoted($0) }
    }
    for key in ["hint", "probe"] {
      lines.append("    \(key):")
      lines += AuthoredText.localized { _ in nil }.map { "      " + $0 }
    }
    return lines
  }
}
