// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

/// The values are worked out by hand from the definitions.
@Suite struct StatisticsTests {
  private static let tolerance = 1e-6

  private func isClose(_ value: Double?, _ wanted: Double) -> Bool {
    value.map { abs($0 - wanted) < Self.tolerance } ?? false
  }

  private func tally(_ pairs: [(score: Double, mark: Double)]) -> QuestionTally {
    QuestionTally(pairs.map { examined(score: $0.score, mark: $0.mark) })
  }

  // MARK: Sums

  private let three = {
    var moments = Moments()
    for (score, mark) in [(0.0, 0.0), (0.5, 1), (1, 0.5)] { moments.add(score: score, mark: mark) }
    return moments
  }()

  @Test func correlationErrorAndLine() {
    #expect(isClose(three.pearson, 0.5))
    #expect(isClose(three.rootMeanSquareError, 0.408248))
    #expect(three.line == Moments.Line(slope: 0.5, intercept: 0.25))
  }

  @Test func aLineMovesTheErrorAndNotTheCorrelation() {
    let mapped = three.mapped(by: Moments.Line(slope: 0.5, intercept: 0.25))
    #expect(isClose(mapped.pearson, 0.5))
    #expect(isClose(mapped.rootMeanSquareError, 0.353553))
    let reversed = three.mapped(by: Moments.Line(slope: -1, intercept: 1))
    #expect(isClose(reversed.pearson, -0.5))
  }

  @Test func whereNothingVariesThereIsNoCorrelation() {
    var moments = Moments()
    for mark in [0.1, 0.2, 0.7] { moments.add(score: 0.3, mark: mark) }
    #expect(moments.pearson == nil)
    #expect(isClose(moments.line?.intercept, 1.0 / 3))
    #expect(Moments().rootMeanSquareError == nil)
    #expect(Moments().line == nil)
    var two = Moments()
    two.add(score: 0, mark: 0)
    two.add(score: 1, mark: 1)
    #expect(two.pearson == nil)
  }

  @Test func whatIsTakenAwayIsGone() {
    var both = three
    var more = Moments()
    for (score, mark) in [(0.3, 0.9), (0.8, 0.1)] { more.add(score: score, mark: mark) }
    both.add(more, times: 3)
    #expect(both.count == 9)
    both.add(more, times: -3)
    #expect(isClose(both.pearson, 0.5))
    #expect(isClose(both.rootMeanSquareError, 0.408248))
  }

  // MARK: Levels

  @Test func quadraticKappa() {
    var table = LevelTable()
    for (score, mark) in [(0.0, 0.0), (0.1, 0.1), (1, 1), (0.9, 0.5)] {
      table.add(score: score, mark: mark)
    }
    #expect(isClose(table.quadraticKappa, 6.0 / 7))
  }

  @Test func kappaIsNothingWhereOnlyOneLevelIsGiven() {
    var table = LevelTable()
    #expect(table.quadraticKappa == nil)
    table.add(score: 1, mark: 1)
    table.add(score: 0.95, mark: 0.9)
    #expect(table.quadraticKappa == nil)
  }

  // MARK: Two ways

  @Test func theLowestOfTheBestThresholds() {
    var tally = TwoWayTally()
    for (score, isCorrect) in [(0.9, true), (0.6, true), (0.7, false), (0.1, false)] {
      tally.add(score: score, isCorrect: isCorrect)
    }
    #expect(tally.bestThreshold == 11)
    #expect(isClose(tally.confusion(at: 11).macroF1, 11.0 / 15))
    #expect(isClose(tally.confusion(at: 0).macroF1, 1.0 / 3))
    #expect(isClose(tally.confusion(at: 65).macroF1, 0.5))
  }

  @Test("a score on a threshold reaches it", arguments: [0.29, 0.57, 0.58, 1])
  func boundaries(score: Double) {
    var tally = TwoWayTally()
    tally.add(score: score, isCorrect: true)
    tally.add(score: score - 0.005, isCorrect: false)
    #expect(tally.bestThreshold == Int((score * 100).rounded()))
  }

  @Test func oneClassHasNoThreshold() {
    var tally = TwoWayTally()
    tally.add(score: 0.4, isCorrect: true)
    #expect(tally.bestThreshold == nil)
  }

  // MARK: Several questions

  @Test func eachQuestionIsCalibratedByTheOthers() {
    let tallies = [tally([(0, 0), (1, 0.5)]), tally([(0, 0.5), (0.5, 1)])]
    let agreement = Agreement(tallies, times: [1, 1])
    #expect(isClose(agreement.pearson, 0.426401))
    #expect(isClose(agreement.calibratedPearson, -0.155230))
    // Copies of a question are left out together.
    #expect(
      isClose(Agreement(tallies, times: [2, 2]).calibratedPearson, -0.155230))
    #expect(Agreement(tallies, times: [2, 0]).calibratedPearson == nil)
  }

  @Test func eachQuestionHasTheThresholdOfTheOthers() {
    func question(_ right: Double, _ wrong: Double) -> QuestionTally {
      QuestionTally([
        examined(score: right, mark: 1, isCorrect: true),
        examined(score: wrong, mark: 0, isCorrect: false),
      ])
    }
    // 0.11 is the best for the second, so the first's wrong answer passes; 0.21 for the first.
    let agreement = Agreement([question(0.9, 0.2), question(0.5, 0.1)], times: [1, 1])
    #expect(isClose(agreement.macroF1, 11.0 / 15))
    #expect(Agreement([question(0.9, 0.2)], times: [1]).macroF1 == nil)
    #expect(Agreement([tally([(0, 1)]), tally([(0, 1)])], times: [1, 1]).macroF1 == nil)
  }

  // MARK: Intervals

  @Test func samplesAreTheSameForTheSameSeed() {
    let samples = Bootstrap(questions: 7, seed: 3).samples
    #expect(samples == Bootstrap(questions: 7, seed: 3).samples)
    #expect(samples != Bootstrap(questions: 7, seed: 4).samples)
    #expect(samples.count == 1000)
    #expect(samples.allSatisfy { $0.count == 7 && $0.reduce(0, +) == 7 })
    #expect(Set(samples).count > 500)
  }

  @Test func theIntervalIsTheMiddleOfTheValues() {
    let values = (0..<1000).reversed().map { Double?(Double($0)) }
    #expect(Bootstrap.interval(values) == 25...974)
    #expect(Bootstrap.interval(values.map { $0.flatMap { $0 < 900 ? $0 : nil } }) == nil)
    #expect(Bootstrap.interval([]) == nil)
  }
}

/// An answer with this score and mark, and whatever else of it matters.
func examined(
  _ id: String = "a", question: String = "q", score: Double, mark: Double, isCorrect: Bool? = nil,
  kind: String? = nil, language: String? = nil, pair: String? = nil,
  answer: String = "an answer", flags: [AnswerFlag] = []
) -> ExaminedAnswer {
  ExaminedAnswer(
    id: id, question: question, answer: answer, mark: mark, isCorrect: isCorrect, kind: kind,
    language: language, pair: pair,
    assessment: Assessment(score: score, criteria: [], flags: flags))
}
