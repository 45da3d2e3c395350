// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

@Suite struct ProgressSummaryTests {
  func ability(_ results: Int, _ score: Double, difficulty: Double = 0, age: Int = 0)
    -> TopicAbility
  {
    TopicAbility(
      "t", [.init(results: results, score: score, difficulty: difficulty, age: age)])
  }

  @Test func abilityIsUncertainWithoutResultsAndSurerWithMany() {
    #expect(ability(0, 0).logits.magnitude < 1e-9)
    #expect((ability(0, 0).standardError - 1).magnitude < 1e-9)
    let few = ability(2, 2)
    let many = ability(50, 50)
    #expect(many.logits > few.logits && few.logits > 0)
    #expect(ability(40, 20).standardError < ability(4, 2).standardError)
    #expect(ability(10, 5).logits.magnitude < 1e-9)
  }

  @Test func aHardQuestionProvesMoreAndAnOldResultLess() {
    #expect(ability(10, 7, difficulty: 2).logits > ability(10, 7, difficulty: -2).logits)
    #expect(ability(10, 9, age: 12).logits < ability(10, 9).logits)
    #expect(ability(10, 9, age: 12).standardError > ability(10, 9).standardError)
    #expect(ability(1000, 1000, difficulty: -2).logits.isFinite)
    #expect(ability(10, 9, age: .max).logits.isFinite && ability(10, 9, age: -5).logits.isFinite)
  }

  func criterion(_ id: CriterionID, _ recent: [CriterionAssessment.Verdict]) -> CriterionTally {
    CriterionTally(
      question: "batch-normalization", criterion: id, topic: "normalization", asked: recent.count,
      earned: 0, partly: 0, contradicted: 0, recent: recent)
  }

  @Test func whatIsMissedAgainAndAgainStandsBeforeWhatWasMissedOnce() {
    let data = ProgressData(
      questions: [],
      criteria: [
        criterion("placement", [.missed]),
        criterion(
          "learnable-scale-shift", [.missed, .contradicted, .missed, .earned, .missed, .missed]),
        criterion("mini-batch-statistics", [.earned, .partly]),
      ], confidence: [], surprises: [], agreement: [], days: [])
    let summary = ProgressSummary(data, questions: [batchNorm], topics: [], today: Day(20_000))
    #expect(summary.omissions.map(\.criterion) == ["learnable-scale-shift", "placement"])
    #expect(summary.omissions[0].missed == 4 && summary.omissions[0].of == 5)
    #expect(summary.omissions[0].statement.en.hasPrefix("Learnable"))
  }

  @Test func practiceIsCountedWithoutNagging() {
    func practice(_ days: [Int], today: Day = Day(20_784)) -> ProgressSummary.Practice {
      ProgressSummary(
        ProgressData(
          questions: [], criteria: [], confidence: [], surprises: [], agreement: [], days: days),
        questions: [], topics: [], today: today
      ).practice
    }
    // 20 784 is a Friday.
    #expect(practice([20_784, 20_783, 20_770]).lastWeek == 2)
    #expect(practice([20_784, 20_783, 20_770]).lastFourWeeks == 3)
    #expect(practice([20_784, 20_777, 20_770]).weeksInARow == 3)
    #expect(practice([20_777, 20_770]).weeksInARow == 2, "this week is not over yet")
    #expect(practice([20_763]).weeksInARow == 0)
  }

  @Test func abilityAndOmissionsStandInTheReport() throws {
    var week = WeekTally(question: "batch-normalization", topic: "normalization", week: 2969)
    week.results = 3
    week.unaided = 1.5
    week.score = 1.8
    week.timeShare = 1.5
    week.hurried = 1
    week.hurriedUnaided = 0.2
    var later = week
    later.week = 2971
    later.score = 2.4
    let data = ProgressData(
      questions: [week, later],
      criteria: [criterion("learnable-scale-shift", [.missed, .missed, .earned])],
      confidence: [.init(sessions: 2, expected: 0.8, scored: 0.6, squaredError: 0.04)],
      surprises: [
        .init(session: "s", scenario: "gans", startedAt: 0, expected: 0.8, scored: 0.5)
      ],
      agreement: [
        .init(week: 2966, marks: 2, agreeing: 0), .init(week: 2969, marks: 4, agreeing: 3),
      ], days: [20_784, 20_770])
    for language in Language.allCases {
      let report = ProgressReport(
        ProgressSummary(
          data, questions: [batchNorm],
          topics: [Topic(id: "normalization", title: both("归一化", "Normalization"), requires: [])],
          today: Day(20_784)), language: language
      ) { _ in "2026-03-01" }
      try expectGolden(report.text(columns: 72), "progress-\(language.rawValue).txt")
    }
  }
}
