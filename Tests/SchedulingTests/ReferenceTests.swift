// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Scheduling
import Testing

/// The formulas give what the reference implementation gives; `generate.py` tells how it was asked.
@Suite struct ReferenceTests {
  private static let rows = Result {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "histories.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
  }

  @Test func everyHistoryComesOutAsInTheReference() throws {
    let rows = try Self.rows.get()
    var models: [String: FSRS] = [:]
    for row in rows where row[0] == "parameters" {
      let parameters = try #require(FSRSParameters(row.dropFirst(2).compactMap(Double.init)))
      models[row[1]] = FSRS(parameters)
    }
    #expect(models.count == 8)

    var history = ""
    var histories = 0
    var last: (state: MemoryState, at: Int)?
    for row in rows where row[0] == "review" {
      if row[1] != history {
        history = row[1]
        histories += 1
        last = nil
      }
      let fsrs = try #require(models[row[2]])
      let numbers = try row.dropFirst(3).map { try #require(Double($0)) }
      let (retention, at) = (numbers[0], Int(numbers[1]))
      let rating = try #require(Rating(rawValue: Int(numbers[2])))
      var state = fsrs.initial(rating)
      if let last {
        let days = (at - last.at) / 86_400_000
        let before = fsrs.recall(of: last.state, afterDays: days)
        #expect(isClose(before, numbers[3]), "recall in \(row)")
        state = fsrs.next(last.state, rating, afterDays: days).state
      }
      #expect(isClose(state.stability, numbers[4]), "stability \(state.stability) in \(row)")
      #expect(isClose(state.difficulty, numbers[5]), "difficulty \(state.difficulty) in \(row)")
      #expect(fsrs.interval(of: state, retention: retention) == Int(numbers[6]), "\(row)")
      last = (state, at)
    }
    #expect(histories == 320)
  }

  @Test func parametersOutsideTheReferencesBoundsAreRefused() {
    #expect(FSRSParameters([1, 2, 3]) == nil)
    #expect(FSRSParameters(Array(repeating: 0.5, count: 21)) == nil)
  }

  /// To one part in a million, and to a millionth.
  private func isClose(_ value: Double, _ expected: Double) -> Bool {
    (value - expected).magnitude <= 1e-6 * max(1, expected.magnitude)
  }
}
