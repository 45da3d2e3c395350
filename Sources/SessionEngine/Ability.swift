// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// How able a candidate is on one topic, as an Elo rating in logits.
///
/// 0 is as able as an average question is hard: P(success) = σ(ability − difficulty).
public struct Ability: Hashable, Codable, Sendable {
  public var logits: Double
  /// How many answers the rating rests on.
  public var answers: Int

  public init(logits: Double = 0, answers: Int = 0) {
    self.logits = logits
    self.answers = answers
  }

  /// How likely a success at this difficulty is, 0 … 1.
  public func chance(at difficulty: Double) -> Double { logistic(logits - difficulty) }

  /// Moves the rating towards what an answer showed: θ ← θ + K(n)·(score − σ(θ − b)).
  ///
  /// K(n) = 1 / (1 + n/20), the hyperbolic form that is usual for Elo ratings of learners: the first
  /// answers move the rating by up to a logit, later ones less and less. The two numbers are a
  /// design choice. `score` is 0 … 1, `difficulty` in logits.
  public mutating func learn(score: Double, difficulty: Double) {
    let step = 1 / (1 + Double(max(0, answers)) / 20)
    logits += step * (score - chance(at: difficulty))
    answers += 1
  }
}
