// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// How far a figure would move if other questions had been asked.
///
/// Questions are drawn with replacement, with all their answers: answers to one question resemble
/// each other, and drawn singly they would promise too much. (Percentile intervals: Efron and
/// Tibshirani, “An Introduction to the Bootstrap”, chapter 13, 1993.)
struct Bootstrap {
  static let rounds = 1000

  /// How often each question is in each sample.
  let samples: [[Int]]

  /// The same samples for the same seed, on every machine.
  init(questions: Int, seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    samples = (0..<Self.rounds).map { _ in
      var times = [Int](repeating: 0, count: questions)
      for _ in 0..<questions { times[chance.index(below: questions)] += 1 }
      return times
    }
  }

  /// The middle 95 % of a figure's values over the samples; nil when more than one in twenty
  /// samples has none.
  static func interval(_ values: [Double?]) -> ClosedRange<Double>? {
    let known = values.compactMap { $0 }.sorted()
    guard !known.isEmpty, known.count * 20 >= values.count * 19 else { return nil }
    let tail = known.count / 40
    return known[tail]...known[known.count - 1 - tail]
  }
}
