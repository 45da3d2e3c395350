// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// How results become states of memory: the algorithm, the table of ratings and the recall that is
/// aimed at.
public struct Memory: Sendable {
  public var fsrs: FSRS
  public var table: RatingTable
  /// The recall, above 0 and below 1, at which a question is due again. 0.9 is what FSRS is usually
  /// run with; it is a design choice.
  public var desiredRetention: Double

  public init(
    fsrs: FSRS = FSRS(), table: RatingTable = RatingTable(), desiredRetention: Double = 0.9
  ) {
    self.fsrs = fsrs
    self.table = table
    self.desiredRetention = desiredRetention
  }

  /// Replays a question's history.
  ///
  /// - Parameters:
  ///   - results: In order of time.
  ///   - day: The day of the person's calendar on which a moment (milliseconds since 1970 UTC) lies.
  /// - Returns: As many elements as there are results, in their order.
  public func replay(_ results: [PastResult], day: (Int64) -> Day) -> [RatedResult] {
    var rated: [RatedResult] = []
    rated.reserveCapacity(results.count)
    for result in results {
      let rating = table.rating(of: result)
      let step: (state: MemoryState, formula: FSRS.Formula)
      var recallBefore: Double?
      if let last = rated.last {
        // As in the reference, a day is 24 hours, wherever midnight lies.
        let elapsed = Int((result.endedAt - last.result.endedAt) / 86_400_000)
        recallBefore = fsrs.recall(of: last.memory, afterDays: elapsed)
        step = fsrs.next(last.memory, rating, afterDays: elapsed)
      } else {
        step = (fsrs.initial(rating), .initial)
      }
      rated.append(
        RatedResult(
          result: result, day: day(result.endedAt), rating: rating, formula: step.formula,
          recallBefore: recallBefore, memory: step.state,
          interval: fsrs.interval(of: step.state, retention: desiredRetention)))
    }
    return rated
  }
}
