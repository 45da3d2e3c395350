// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Which rating a result stands for.
///
/// Results are stored and ratings are not: a new table has a new version and is applied to all of
/// the history. The limits are a design choice; `docs/scheduling.md` holds the table.
public struct RatingTable: Hashable, Sendable {
  public let version = 1
  /// Scores below these are Again, Hard and Good.
  public let hard = 0.40
  public let good = 0.65
  public let easy = 0.90
  /// The share of the time limit within which an answer is quick.
  public let quick = 0.80

  public init() {}

  /// Easy takes a first answer that needed neither hint nor follow-up and came quickly; whatever else
  /// reaches its score is Good.
  public func rating(of result: PastResult) -> Rating {
    if result.gaveUp || result.score < hard { return .again }
    if result.score < good { return .hard }
    if result.score < easy { return .good }
    let isQuick = result.timeUsed.inSeconds <= quick * result.timeLimit.inSeconds
    return isQuick && !result.wasHinted && result.unaided >= easy ? .easy : .good
  }
}
