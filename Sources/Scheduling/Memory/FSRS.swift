// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// FSRS-6, the Free Spaced Repetition Scheduler by Jarrett Ye and others, without learning steps and
/// without chance.
///
/// Formulas, bounds and roundings are those of the package `fsrs` 6.3 for Python
/// (https://github.com/open-spaced-repetition/py-fsrs); a test compares the two on hundreds of
/// histories. `docs/scheduling.md` writes the formulas out.
public struct FSRS: Hashable, Sendable {
  /// Which formula brought about a state of memory.
  public enum Formula: String, Hashable, CaseIterable, Sendable {
    /// Of the first rating.
    case initial
    /// After less than a day, whatever the rating.
    case sameDay = "same-day"
    case recall
    case lapse
  }

  /// The longest interval in days.
  static let longestInterval = 36_500

  private let w: FSRSParameters
  /// F in R(t, S) = (1 + F·t/S)^−w20, such that R(S, S) = 0.9.
  private let factor: Double

  public init(_ parameters: FSRSParameters = .standard) {
    w = parameters
    factor = Exponential.power(0.9, -1 / parameters[20]) - 1
  }

  /// The state after a question's first rating: S₀(G) = w[G−1], D₀(G) = w4 − e^(w5·(G−1)) + 1.
  public func initial(_ rating: Rating) -> MemoryState {
    MemoryState(
      stability: w[rating.rawValue - 1].atLeastMinimum,
      difficulty: initialDifficulty(rating).clampedDifficulty)
  }

  /// The state after another rating, and the formula of its stability.
  ///
  /// `days` are whole days since the last rating; less than one is the same day.
  public func next(
    _ state: MemoryState, _ rating: Rating, afterDays days: Int
  ) -> (state: MemoryState, formula: Formula) {
    let formula: Formula = days < 1 ? .sameDay : rating == .again ? .lapse : .recall
    let recall = recall(of: state, afterDays: days)
    let stability =
      switch formula {
      case .initial, .sameDay: sameDayStability(state, rating)
      case .lapse: lapseStability(state, recall)
      case .recall: recallStability(state, recall, rating)
      }
    let next = MemoryState(
      stability: stability.atLeastMinimum, difficulty: nextDifficulty(state.difficulty, rating))
    return (next, formula)
  }

  /// How likely it is, 0 … 1, that the memory is there `days` after the last rating.
  public func recall(of state: MemoryState, afterDays days: Int) -> Double {
    Exponential.power(1 + factor * Double(max(0, days)) / state.stability, -w[20])
  }

  /// The whole days, 1 … 36500, after which recall has fallen to `retention` (above 0, below 1).
  public func interval(of state: MemoryState, retention: Double) -> Int {
    let days =
      state.stability / factor * (Exponential.power(retention, -1 / w[20]) - 1)
    guard days < Double(Self.longestInterval) else { return Self.longestInterval }
    // The reference rounds halves to even.
    return max(1, Int(days.rounded(.toNearestOrEven)))
  }

  private func initialDifficulty(_ rating: Rating) -> Double {
    w[4] - Exponential.exp(w[5] * (rating.grade - 1)) + 1
  }

  /// D′ = w7·D₀(4) + (1 − w7)·(D − w6·(G − 3)·(10 − D)/9).
  private func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let damped = difficulty - w[6] * (rating.grade - 3) * (10 - difficulty) / 9
    return (w[7] * initialDifficulty(.easy) + (1 - w[7]) * damped).clampedDifficulty
  }

  /// S′ = S·e^(w17·(G − 3 + w18))·S^−w19, and no less than S unless the rating is Again.
  private func sameDayStability(_ state: MemoryState, _ rating: Rating) -> Double {
    let growth =
      Exponential.exp(w[17] * (rating.grade - 3 + w[18]))
      * Exponential.power(state.stability, -w[19])
    return state.stability * (rating == .again ? growth : max(1, growth))
  }

  /// S′ = S·(1 + e^w8·(11 − D)·S^−w9·(e^(w10·(1 − R)) − 1)·[w15 if Hard]·[w16 if Easy]).
  private func recallStability(
    _ state: MemoryState, _ recall: Double, _ rating: Rating
  ) -> Double {
    let penalty = rating == .hard ? w[15] : 1
    let bonus = rating == .easy ? w[16] : 1
    let growth =
      Exponential.exp(w[8]) * (11 - state.difficulty) * Exponential.power(state.stability, -w[9])
      * (Exponential.exp((1 - recall) * w[10]) - 1)
    return state.stability * (1 + growth * penalty * bonus)
  }

  /// S′ = min(w11·D^−w12·((S + 1)^w13 − 1)·e^(w14·(1 − R)), S / e^(w17·w18)).
  private func lapseStability(_ state: MemoryState, _ recall: Double) -> Double {
    let afterLapse =
      w[11] * Exponential.power(state.difficulty, -w[12])
      * (Exponential.power(state.stability + 1, w[13]) - 1)
      * Exponential.exp((1 - recall) * w[14])
    return min(afterLapse, state.stability / Exponential.exp(w[17] * w[18]))
  }
}

extension Double {
  fileprivate var atLeastMinimum: Double { Swift.max(self, 0.001) }
  fileprivate var clampedDifficulty: Double { Swift.min(Swift.max(self, 1), 10) }
}
