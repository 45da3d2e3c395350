// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// An answer with the grader's latest word on it, without what only a reader of the session needs.
public struct StoredAnswer: Hashable, Sendable {
  /// What the grader found, and against what.
  public struct GraderGrade: Hashable, Sendable {
    public struct Criterion: Hashable, Sendable {
      public var id: CriterionID
      public var verdict: CriterionAssessment.Verdict
      public var credit: Double
      public var claim: String?

      public init(
        id: CriterionID, verdict: CriterionAssessment.Verdict, credit: Double, claim: String?
      ) {
        self.id = id
        self.verdict = verdict
        self.credit = credit
        self.claim = claim
      }
    }

    /// The version of the grader.
    public var grader: String
    public var score: Double
    public var criteria: [Criterion]
    public var misconceptions: [MisconceptionID]
    /// The snapshots that it was graded against.
    public var questionDigest: String
    public var glossaryDigest: String
  }

  public var session: SessionID
  /// As in `WeekTally`.
  public var week: Int
  public var turn: Int
  public var isFollowUp: Bool
  public var outcome: Turn.Outcome
  public var hints: [CriterionID]
  public var text: String
  /// Nil where there was nothing to grade.
  public var grade: GraderGrade?
}
