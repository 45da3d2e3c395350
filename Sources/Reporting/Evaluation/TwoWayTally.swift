// SPDX-License-Identifier: GPL-3.0-or-later

/// Scores of answers that a person called correct, and of those that weren't, by hundredths: enough
/// to tell what any threshold would make of them.
struct TwoWayTally: Equatable, Sendable {
  /// Thresholds are 0.00, 0.01 … 1.00; an answer counts for the highest that its score reaches.
  private static let steps = 101

  private var correct = [Double](repeating: 0, count: steps)
  private var other = [Double](repeating: 0, count: steps)
  private(set) var count = 0.0

  mutating func add(score: Double, isCorrect: Bool) {
    let step = Self.step(score)
    if isCorrect { correct[step] += 1 } else { other[step] += 1 }
    count += 1
  }

  /// Adds another tally, each of its answers counted so many times; negative takes them away.
  mutating func add(_ tally: TwoWayTally, times: Double = 1) {
    for step in 0..<Self.steps {
      correct[step] += times * tally.correct[step]
      other[step] += times * tally.other[step]
    }
    count += times * tally.count
  }

  /// The threshold, in hundredths, at which these answers get the greatest macro-F1; of several
  /// the lowest. Nil unless there are both correct answers and others.
  var bestThreshold: Int? {
    var table = confusion(at: 0)
    guard table.truePositives > 0, table.falsePositives > 0 else { return nil }
    var best = (threshold: 0, figure: table.macroF1)
    for threshold in 1..<Self.steps {
      table.reject(correct: correct[threshold - 1], other: other[threshold - 1])
      let figure = table.macroF1
      if figure > best.figure { best = (threshold, figure) }
    }
    return best.threshold
  }

  /// What comes out when an answer is called correct from this many hundredths on.
  func confusion(at threshold: Int) -> Confusion {
    var table = Confusion()
    for step in 0..<Self.steps {
      if step >= threshold {
        table.truePositives += correct[step]
        table.falsePositives += other[step]
      } else {
        table.falseNegatives += correct[step]
        table.trueNegatives += other[step]
      }
    }
    return table
  }

  private static func step(_ score: Double) -> Int {
    var step = min(steps - 1, max(0, Int(score * 100)))
    if step + 1 < steps, score >= Double(step + 1) / 100 { step += 1 }
    return step
  }

  /// Answers called correct (positive) or not, rightly (true) or wrongly.
  struct Confusion: Equatable {
    var truePositives = 0.0
    var falsePositives = 0.0
    var falseNegatives = 0.0
    var trueNegatives = 0.0

    mutating func add(_ other: Confusion, times: Double = 1) {
      truePositives += times * other.truePositives
      falsePositives += times * other.falsePositives
      falseNegatives += times * other.falseNegatives
      trueNegatives += times * other.trueNegatives
    }

    /// Calls so many answers no longer correct.
    mutating func reject(correct: Double, other: Double) {
      truePositives -= correct
      falseNegatives += correct
      falsePositives -= other
      trueNegatives += other
    }

    /// The mean of the F1 of “correct” and of “not correct”, `2 tp / (2 tp + fp + fn)` each, 0 for a
    /// class that is never met. (As SemEval-2013 task 7 ranks graders: Dzikovska et al., 2013.)
    var macroF1: Double {
      let wrong = falsePositives + falseNegatives
      func f1(_ right: Double) -> Double { right > 0 ? 2 * right / (2 * right + wrong) : 0 }
      return (f1(truePositives) + f1(trueNegatives)) / 2
    }
  }
}
