// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer with the mark that a person gave it.
public struct MarkedAnswer: Hashable, Sendable {
  public var answer: String
  /// 0 … 1.
  public var score: Double

  public init(answer: String, score: Double) {
    self.answer = answer
    self.score = score
  }
}
