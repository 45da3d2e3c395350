// SPDX-License-Identifier: GPL-3.0-or-later

/// What is counted of the answers to one question; every figure of agreement follows from such
/// counts of several.
struct QuestionTally: Equatable, Sendable {
  private(set) var moments = Moments()
  private(set) var levels = LevelTable()
  private(set) var twoWay = TwoWayTally()

  init(_ answers: [ExaminedAnswer]) {
    for answer in answers {
      moments.add(score: answer.score, mark: answer.mark)
      levels.add(score: answer.score, mark: answer.mark)
      if let isCorrect = answer.isCorrect {
        twoWay.add(score: answer.score, isCorrect: isCorrect)
      }
    }
  }
}

/// How well scores and marks agree over a sample of questions. A figure is nil where the sample
/// can't tell.
struct Agreement: Equatable, Sendable {
  /// Of the scores as they are.
  let pearson: Double?
  /// Of scores that a straight line has turned into marks. For each question the line is the one
  /// that fits the answers to the other questions, so that no mark helps to predict itself. Within a
  /// question a line changes no correlation; over several it tells how well the scores would do
  /// once they are on the scale of the marks.
  let calibratedPearson: Double?
  let rootMeanSquareError: Double?
  let quadraticKappa: Double?
  /// Correct or not, with the threshold for each question that is best for the others.
  let macroF1: Double?

  /// - Parameters:
  ///   - tallies: One a question.
  ///   - times: How often each of them is in the sample; all of its copies are one question to be
  ///     left out.
  init(_ tallies: [QuestionTally], times: [Int]) {
    let sample = zip(tallies, times).filter { $0.1 > 0 }.map { ($0.0, Double($0.1)) }
    var moments = Moments()
    var levels = LevelTable()
    for (tally, times) in sample {
      moments.add(tally.moments, times: times)
      levels.add(tally.levels, times: times)
    }
    pearson = moments.pearson
    rootMeanSquareError = moments.rootMeanSquareError
    quadraticKappa = levels.quadraticKappa
    calibratedPearson = Self.calibrated(sample, all: moments)?.pearson
    macroF1 = Self.twoWay(sample)?.macroF1
  }

  /// Every question's scores, mapped by the line of the others; nil where there are no others.
  private static func calibrated(
    _ sample: [(QuestionTally, Double)], all: Moments
  ) -> Moments? {
    guard sample.count > 1 else { return nil }
    var calibrated = Moments()
    for (tally, times) in sample {
      var others = all
      others.add(tally.moments, times: -times)
      guard let line = others.line else { return nil }
      calibrated.add(tally.moments.mapped(by: line), times: times)
    }
    return calibrated
  }

  /// What comes of every question with the threshold of the others; nil where they have none.
  private static func twoWay(_ sample: [(QuestionTally, Double)]) -> TwoWayTally.Confusion? {
    let sample = sample.filter { $0.0.twoWay.count > 0 }
    guard sample.count > 1 else { return nil }
    var all = TwoWayTally()
    for (tally, times) in sample { all.add(tally.twoWay, times: times) }
    var confusion = TwoWayTally.Confusion()
    for (tally, times) in sample {
      var others = all
      others.add(tally.twoWay, times: -times)
      guard let threshold = others.bestThreshold else { return nil }
      confusion.add(tally.twoWay.confusion(at: threshold), times: times)
    }
    return confusion
  }
}
