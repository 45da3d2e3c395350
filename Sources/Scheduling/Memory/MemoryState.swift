// SPDX-License-Identifier: GPL-3.0-or-later

/// What FSRS knows of a memory.
public struct MemoryState: Hashable, Sendable {
  /// The days after which recall has fallen to 90 %; at least 0.001.
  public var stability: Double
  /// 1 (easy) … 10 (hard).
  public var difficulty: Double

  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
