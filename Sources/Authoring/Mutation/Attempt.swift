// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import ScenarioCompiler

/// A complete example said otherwise, by someone dishonest or by someone who only talks differently, and
/// what the grader made of it.
public struct Attempt: Sendable {
  public var question: QuestionID
  public var example: Example
  /// What the grader makes of the example as it is.
  public var original: Assessment
  public var text: String
  public var assessment: Assessment

  public var score: Double { assessment.score }

  /// The criteria that earn less than they did, in the order of the rubric.
  public var lost: [CriterionID] {
    zip(original.criteria, assessment.criteria).filter { $1.credit < $0.credit }.map(\.0.id)
  }

  /// Whether anything was taken away: credit, the score, or a falsehood found that wasn't there before.
  public var isNoticed: Bool {
    score < original.score || !lost.isEmpty
      || assessment.misconceptions.count > original.misconceptions.count
      || contradictions(in: assessment) > contradictions(in: original)
  }

  private func contradictions(in assessment: Assessment) -> Int {
    assessment.criteria.count { $0.verdict == .contradicted }
  }
}

extension Example {
  /// An example counts as complete when it must score at least 0.8.
  public var isComplete: Bool { expect.score.map { $0.lowerBound >= 0.8 } ?? false }
}
