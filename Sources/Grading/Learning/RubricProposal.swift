// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A change to a rubric or to the glossary that marked answers speak for. It is for an author to
/// accept or not.
public struct RubricProposal: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// One more claim that earns the criterion.
    case claim(CriterionID, String)
    /// One more form of a term of the glossary.
    case form(TermID, String, Language)
    /// Another weight of the criterion.
    case weight(CriterionID, Double)
  }

  public var change: Change
  /// The answers whose score changes towards their mark, by number from 0, in order.
  public var support: [Int]
  /// The correlation of scores and marks, before and after, where each answer is scored with the
  /// change only if the answers of the other folds speak for it.
  public var before: Double
  public var after: Double

  public var gain: Double { after - before }
}
