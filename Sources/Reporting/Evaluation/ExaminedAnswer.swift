// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// An answer that a person has marked and the grader has graded: what the grader is measured by.
public struct ExaminedAnswer: Hashable, Sendable {
  public var id: String
  /// Tells questions apart: an id, or the question's text where there is none.
  public var question: String
  public var answer: String
  /// The person's, 0 … 1.
  public var mark: Double
  /// Whether the person calls the answer correct; nil where the marks don't tell.
  public var isCorrect: Bool?
  /// What sort of answer it is, as whoever collected the answers calls it: “half”, “gaming”.
  public var kind: String?
  public var language: String?
  /// Shared by the same answer said in two languages.
  public var pair: String?
  /// Why the person gave this mark.
  public var reason: String?
  public var assessment: Assessment

  public init(
    id: String, question: String, answer: String, mark: Double, isCorrect: Bool? = nil,
    kind: String? = nil, language: String? = nil, pair: String? = nil, reason: String? = nil,
    assessment: Assessment
  ) {
    self.id = id
    self.question = question
    self.answer = answer
    self.mark = mark
    self.isCorrect = isCorrect
    self.kind = kind
    self.language = language
    self.pair = pair
    self.reason = reason
    self.assessment = assessment
  }

  /// The grader's, 0 … 1, to nine digits: what differs by rounding alone is the same score, and
  /// reaches the same threshold.
  var score: Double { toNineDigits(assessment.score) }

  /// By how much the score exceeds the mark, −1 … 1.
  var excess: Double { toNineDigits(score - mark) }

  /// Meant to be a whole answer: its kind says so, or, where it has none, a mark from 0.8 on.
  var isComplete: Bool { kind.map { $0.hasPrefix("complete") } ?? (mark >= 0.8) }
}

private func toNineDigits(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
