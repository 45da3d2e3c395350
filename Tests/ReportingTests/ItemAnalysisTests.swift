// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

@Suite struct ItemAnalysisTests {
  /// A question with these scores, each beside the mean of its session's others.
  func tally(_ id: QuestionID, _ scores: [Double], rest: [Double]) -> WeekTally {
    var tally = WeekTally(question: id, topic: "t", week: 2900)
    for (score, rest) in zip(scores, rest) {
      tally.results += 1
      tally.score += score
      tally.scoreSquares += score * score
      tally.compared += 1
      tally.comparedScore += score
      tally.comparedSquares += score * score
      tally.rest += rest
      tally.restSquares += rest * rest
      tally.scoreByRest += score * rest
    }
    return tally
  }

  func data(_ questions: [WeekTally], _ criteria: [CriterionTally] = []) -> ProgressData {
    ProgressData(
      questions: questions, criteria: criteria, confidence: [], surprises: [], agreement: [],
      days: [])
  }

  @Test func discriminationIsTheCorrelationWithTheRest() throws {
    let rest = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
    let analysis = ItemAnalysis(
      data([
        tally("alike", rest, rest: rest), tally("opposite", rest.reversed(), rest: rest),
        tally("same-for-all", Array(repeating: 0.5, count: 8), rest: rest),
      ]))
    #expect(analysis.items.map(\.question) == ["opposite", "alike", "same-for-all"])
    #expect(try #require(analysis.items[0].discrimination) < -0.999)
    #expect(try #require(analysis.items[1].discrimination) > 0.999)
    #expect(analysis.items[2].discrimination == nil)
    #expect((analysis.items[2].facility - 0.5).magnitude < 1e-12)
  }

  @Test func weeksAddUpAndFewResultsSayNothing() {
    let four = [0.2, 0.4, 0.6, 0.8]
    let twoWeeks = ItemAnalysis(
      data([tally("q", four, rest: four), tally("q", four, rest: four)]))
    #expect(twoWeeks.items.map(\.results) == [8])
    let few = ItemAnalysis(data([tally("q", four, rest: four)]))
    #expect(few.items.isEmpty && few.tooFew == 1)
  }

  @Test func whatNobodyOrEverybodyEarnsIsNamed() {
    func criterion(_ id: CriterionID, _ earned: Int, of asked: Int, partly: Int = 0)
      -> CriterionTally
    {
      CriterionTally(
        question: "q", criterion: id, topic: "t", asked: asked, earned: earned, partly: partly,
        contradicted: 0, recent: [])
    }
    let analysis = ItemAnalysis(
      data(
        [],
        [
          criterion("all", 9, of: 9), criterion("none", 0, of: 9), criterion("few", 0, of: 3),
          criterion("half", 0, of: 9, partly: 2), criterion("some", 4, of: 9),
        ]))
    #expect(analysis.extremes.map(\.criterion) == ["all", "none"])
    #expect(analysis.extremes.map(\.isEarnedByAll) == [true, false])
  }
}
