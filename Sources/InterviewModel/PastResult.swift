// SPDX-License-Identifier: GPL-3.0-or-later

/// How a question went in a session that is over: what a schedule is worked out from.
public struct PastResult: Hashable, Sendable {
  /// Milliseconds since 1970 UTC at which the session ended.
  public var endedAt: Int64
  /// The first answer's score, 0 … 1.
  public var unaided: Double
  /// With what follow-ups brought to light, 0 … 1.
  public var score: Double
  /// For the first answer.
  public var timeUsed: Duration
  public var timeLimit: Duration
  /// The candidate said that they did not know.
  public var gaveUp: Bool
  /// At least one hint was shown before the first answer was handed in.
  public var wasHinted: Bool

  public init(
    endedAt: Int64, unaided: Double, score: Double, timeUsed: Duration, timeLimit: Duration,
    gaveUp: Bool = false, wasHinted: Bool = false
  ) {
    self.endedAt = endedAt
    self.unaided = unaided
    self.score = score
    self.timeUsed = timeUsed
    self.timeLimit = timeLimit
    self.gaveUp = gaveUp
    self.wasHinted = wasHinted
  }
}
