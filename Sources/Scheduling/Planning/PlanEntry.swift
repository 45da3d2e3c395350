// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A question that is to be rehearsed on a day, with the reasons.
public struct PlanEntry: Hashable, Sendable {
  /// What puts it on the day.
  public enum Cause: String, Hashable, CaseIterable, Sendable {
    /// The person wished for this day, or for an earlier one.
    case wished
    /// Recall has fallen to what is aimed at.
    case due
    /// It would be due only after the interview.
    case capped
    /// As capped, and the days before the interview are too full for it.
    case early
    /// It was never asked.
    case new
  }

  /// What recall is likely to be at the interview.
  public struct Outlook: Hashable, Sendable {
    /// If the question is not rehearsed any more; nil when it was never asked.
    public var without: Double?
    /// If it is rehearsed on this day and not again.
    public var with: Double
    /// The last day on which it can be rehearsed, and on which it is at the latest.
    public var cap: Day
  }

  public var question: QuestionID
  public var timeLimit: Duration
  public var cause: Cause
  /// The day that it became due; nil when it was never asked.
  public var dueDay: Day?
  /// The day that it was last asked, or will have been.
  public var lastDay: Day?
  /// The last day lies ahead: the plan takes the answer to be Good then.
  public var isLastPlanned = false
  /// How it went last; nil when it was never asked, or the last day lies ahead.
  public var score: Double?
  public var rating: Rating?
  public var memory: MemoryState?
  /// On the day of the entry, beforehand.
  public var recall: Double?
  /// Missing without an interview.
  public var outlook: Outlook?
}
