// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Session {
  /// The result so far. A question that the end of the session cut off does not count; one that was
  /// skipped, or timed out with nothing typed, counts 0.
  func scorecard() -> Scorecard {
    let results = inquiries.compactMap(\.result)
    let total = results.reduce(0) { $0 + $1.score }
    return Scorecard(
      score: results.isEmpty ? 0 : total / Double(results.count), results: results,
      timeUsed: clock)
  }

  mutating func askEstimate() -> [SessionEffect] {
    phase = .estimating(scorecard())
    return [.askEstimate]
  }

  /// The end. An estimate outside of 0 … 1 is clamped; one that is no number is none.
  mutating func finish(_ card: Scorecard, _ estimate: Double? = nil) -> [SessionEffect] {
    var card = card
    card.estimate = estimate.flatMap { $0.isNaN ? nil : $0.clampedToUnit }
    phase = .finished(card)
    return [.finish(card)]
  }
}
