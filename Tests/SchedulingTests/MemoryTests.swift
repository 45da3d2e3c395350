// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Scheduling

@Suite struct MemoryTests {
  @Test(
    "A result's rating is that of the table",
    arguments: [
      (result(0.39), .again), (result(0.40), .hard), (result(0.64), .hard), (result(0.65), .good),
      (result(0.89), .good), (result(0.90), .easy), (result(1, share: 0.81), .good),
      (result(1, share: 0.80), .easy), (result(1, hinted: true), .good),
      (result(0.92, unaided: 0.85), .good), (result(0.6, gaveUp: true), .again),
    ] as [(PastResult, Rating)])
  func ratings(result: PastResult, rating: Rating) {
    #expect(RatingTable().rating(of: result) == rating)
  }

  @Test func aReplayTellsOfEachResultWhichFormulaItTook() {
    let day: Int64 = 86_400_000
    let results = [
      result(0.7, at: 0), result(0.7, at: day - 1), result(0.7, at: 5 * day),
      result(0.1, at: 40 * day),
    ]
    let rated = Memory().replay(results) { Day(Int($0 / day)) }
    #expect(rated.map(\.formula) == [.initial, .sameDay, .recall, .lapse])
    #expect(rated.map { $0.recallBefore == nil } == [true, false, false, false])
    #expect(rated[1].recallBefore == 1)
    #expect(rated.map(\.day) == [Day(0), Day(0), Day(5), Day(40)])
    #expect(rated[0].memory.stability == 2.3065)
    #expect(rated[0].interval == 2)
    #expect(rated[3].memory.stability < rated[2].memory.stability)
    #expect(rated[3].memory.difficulty > rated[2].memory.difficulty)
  }
}

/// A result of a question with a time limit of 100 s, of which `share` was used.
func result(
  _ score: Double, unaided: Double? = nil, share: Double = 0.5, hinted: Bool = false,
  gaveUp: Bool = false, at: Int64 = 0
) -> PastResult {
  PastResult(
    endedAt: at, unaided: unaided ?? score, score: score, timeUsed: .seconds(100 * share),
    timeLimit: .seconds(100), gaveUp: gaveUp, wasHinted: hinted)
}
