// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// One result of a question, and what it did to the memory of it.
public struct RatedResult: Hashable, Sendable {
  public var result: PastResult
  /// The day on which the session ended.
  public var day: Day
  public var rating: Rating
  public var formula: FSRS.Formula
  /// How likely recall was just before; missing for the first result.
  public var recallBefore: Double?
  /// Afterwards.
  public var memory: MemoryState
  /// The days until recall will have fallen to the desired retention.
  public var interval: Int
}
