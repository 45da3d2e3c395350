// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Scheduling
import Testing

@testable import Reporting

@Suite struct ScheduleTests {
  private let memory = Memory()
  private let today = Day(20_800)
  private let syllabus = Syllabus([batchNorm, residualBlock, dropout], topics: [])

  private func schedules() -> [QuestionID: QuestionSchedule] {
    func history(_ results: [(score: Double, day: Int64)]) -> [RatedResult] {
      memory.replay(
        results.map {
          PastResult(
            endedAt: $0.day * 86_400_000, unaided: $0.score, score: $0.score,
            timeUsed: .seconds(60), timeLimit: .seconds(180))
        }
      ) { Day(Int($0 / 86_400_000)) }
    }
    return [
      batchNorm.id: QuestionSchedule(
        question: batchNorm.id, history: history([(0.3, 20_760), (0.7, 20_761), (0.7, 20_780)])),
      dropout.id: QuestionSchedule(
        question: dropout.id, history: history([(1, 20_790)]), wish: Day(20_799)),
    ]
  }

  @Test(arguments: Language.allCases)
  func whatIsDueReadsWell(language: Language) throws {
    let questions = [batchNorm, residualBlock, dropout]
    let list = DueList(
      syllabus, schedules: schedules(), memory: memory, today: today, budget: .seconds(900))
    let asked = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0.ask) })
    let text = DueReport(list, questions: asked, language: language).text()
    try expectGolden(text, "due-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func aPlanReadsWell(language: Language) throws {
    let plan = Plan(
      syllabus, schedules: schedules(), memory: memory, today: today, interview: today + 4,
      budget: .seconds(600))
    try expectGolden(
      PlanReport(plan, language: language).text(), "plan-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func theReasoningReadsWell(language: Language) throws {
    let report = WhyReport(
      try #require(schedules()[batchNorm.id]), question: batchNorm, memory: memory, today: today,
      place: nil, language: language)
    try expectGolden(report.text(), "why-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func theReasonsOfASessionReadWell(language: Language) throws {
    try expectGolden(
      sessionReasons(review, language: language), "why-session-\(language.rawValue).txt")
  }
}
