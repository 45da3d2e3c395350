// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// An answer that an author wrote to test a rubric, and what it must get.
public struct Example: Hashable, Sendable {
  public struct Expectation: Hashable, Sendable {
    /// Within 0 … 1; nil when any score will do.
    public var score: ClosedRange<Double>?
    public var earns: [CriterionID] = []
    public var misses: [CriterionID] = []
    public var says: [MisconceptionID] = []
    public var denies: [MisconceptionID] = []
    public var flags: [AnswerFlag] = []
  }

  public var name: String
  public var expect: Expectation
  public var answer: String
  public var place: Place
}

/// Answers with a person's marks, kept beside the bank of their question, as tests of its rubric.
struct MarkedAnswers: Sendable {
  var question: QuestionID
  var examples: [Example]
}
