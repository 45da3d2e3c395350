// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Scheduling

@Suite struct PlanTests {
  let today = Day(100)
  let memory = Memory()
  let topics = [
    Topic(id: "attention", title: both("注意力", "Attention"), requires: ["rnn"]),
    Topic(id: "rnn", title: both("循环网络", "RNN")),
  ]

  @Test func newQuestionsComeAfterWhatTheyRequireAndEasyOnesFirst() {
    let syllabus = Syllabus(
      [
        question("a", "attention", difficulty: 1), question("c", "rnn", difficulty: 4),
        question("b", "rnn", difficulty: 2),
      ], topics: topics)
    #expect(syllabus.questions.map(\.id) == ["b", "c", "a"])
  }

  @Test func theLikeliestForgottenIsDueFirstAndAWishBeforeThat() {
    let syllabus = Syllabus(["a", "b", "c", "d", "e"].map { question($0) }, topics: topics)
    let schedules = schedules(
      ["a": [(0.7, 90)], "b": [(0.5, 90)], "c": [(1, 99)], "d": [(1, 99)]],
      wishes: ["d": Day(99)])
    let list = DueList(syllabus, schedules: schedules, memory: memory, today: today)
    #expect(list.entries.map(\.question) == ["d", "b", "a"])
    #expect(list.entries.map(\.cause) == [.wished, .due, .due])
    #expect((list.dueCount, list.newCount) == (3, 1))
    #expect(list.nextDay == Day(99 + 8))
    let filled = DueList(
      syllabus, schedules: schedules, memory: memory, today: today, budget: .seconds(720))
    #expect(filled.entries.map(\.question) == ["d", "b", "a", "e"])
    let short = DueList(
      syllabus, schedules: schedules, memory: memory, today: today, budget: .seconds(400))
    #expect(short.entries.map(\.question) == ["d", "b"])
  }

  @Test func aWishLaterThanTheComputedDayPutsAQuestionOff() {
    let syllabus = Syllabus([question("a")], topics: topics)
    let schedules = schedules(["a": [(0.5, 50)]], wishes: ["a": Day(101)])
    let list = DueList(syllabus, schedules: schedules, memory: memory, today: today)
    #expect(list.entries.isEmpty)
    #expect(list.nextDay == Day(101))
  }

  @Test func twinsAreNotDueOnTheSameDay() {
    var twins = [question("a"), question("b")]
    twins[0].twins = ["b"]
    twins[1].twins = ["a"]
    let list = DueList(
      Syllabus(twins, topics: topics), schedules: schedules(["a": [(0.7, 90)], "b": [(0.5, 90)]]),
      memory: memory, today: today)
    #expect(list.entries.map(\.question) == ["b"])
  }

  @Test func withoutAHistoryTheFirstQuestionsAreNew() {
    let syllabus = Syllabus((1...9).map { question(QuestionID("q\($0)")) }, topics: topics)
    let list = DueList(syllabus, schedules: [:], memory: memory, today: today)
    #expect(list.entries.count == DueList.newWithoutBudget)
    #expect(list.entries.allSatisfy { $0.cause == .new && $0.recall == nil })
  }

  @Test func noDayGoesOverItsBudgetAndTheInterviewCapsEveryInterval() throws {
    let syllabus = Syllabus((1...9).map { question(QuestionID("q\($0)")) }, topics: topics)
    let schedules = schedules(["q1": [(1, 60), (1, 99)], "q2": [(0.3, 99)]])
    let interview = today + 8
    let plan = Plan(
      syllabus, schedules: schedules, memory: memory, today: today, interview: interview,
      budget: .seconds(900))
    #expect(plan.days.map(\.day) == (0..<8).map { today + $0 })
    #expect(plan.days.allSatisfy { $0.duration <= .seconds(900) })
    #expect(plan.leftOut.isEmpty)
    let asked = plan.days.flatMap(\.entries).map(\.question)
    #expect(Set(asked) == Set(syllabus.questions.map(\.id)))
    // Its interval reaches far beyond the interview.
    let capped = plan.days.flatMap { day in
      day.entries.filter { $0.question == "q1" }.map { (day.day, $0.cause) }
    }
    #expect(capped.count == 1)
    #expect(try #require(capped.first).1 != .due)
    for entry in plan.days.flatMap(\.entries) {
      let outlook = try #require(entry.outlook)
      #expect(outlook.cap == Day(107))
      if let without = outlook.without { #expect(outlook.with > without) }
    }
  }

  @Test func reviewsAreRankedByTheGainPerMinuteAndLeaveRoomForNewOnes() {
    var long = question("a")
    long.timeLimit = .seconds(360)
    let syllabus = Syllabus([long, question("b"), question("c"), question("d")], topics: topics)
    // Alike but for its length.
    let schedules = schedules(["a": [(0.7, 90)], "b": [(0.7, 90)], "c": [(0.7, 90)]])
    let plan = Plan(
      syllabus, schedules: schedules, memory: memory, today: today, interview: Day(120),
      budget: .seconds(540))
    #expect(plan.days[0].entries.map(\.question) == ["b", "c", "d"])
    #expect(plan.days[0].entries.last?.cause == .new)
    #expect(plan.days[1].entries.first?.question == "a")
  }

  @Test func whenTheEveIsTooFullQuestionsComeEarlier() {
    let ids = (1...6).map { QuestionID("q\($0)") }
    let syllabus = Syllabus(ids.map { question($0) }, topics: topics)
    let schedules = schedules(
      Dictionary(uniqueKeysWithValues: ids.map { ($0, [(1.0, 60), (1.0, 98)]) }))
    let plan = Plan(
      syllabus, schedules: schedules, memory: memory, today: today, interview: Day(104),
      budget: .seconds(360))
    let days = plan.days.map { $0.entries.map(\.cause) }
    #expect(days.flatMap { $0 }.count == 6)
    #expect(days.last == [.capped, .capped])
    #expect(days.dropLast().joined().allSatisfy { $0 == .early })
  }

  @Test func anInterviewThatIsOverHasNoPlan() {
    let plan = Plan(
      Syllabus([question("a")], topics: topics), schedules: [:], memory: memory, today: today,
      interview: today + -3, budget: .seconds(600))
    #expect(plan.days.isEmpty)
  }

  private func schedules(
    _ histories: [QuestionID: [(score: Double, day: Int)]], wishes: [QuestionID: Day] = [:]
  ) -> [QuestionID: QuestionSchedule] {
    var schedules: [QuestionID: QuestionSchedule] = [:]
    for (id, history) in histories {
      let results = history.map { result($0.score, at: Int64($0.day) * 86_400_000) }
      schedules[id] = QuestionSchedule(
        question: id, history: memory.replay(results) { Day(Int($0 / 86_400_000)) },
        wish: wishes[id])
    }
    return schedules
  }
}

/// Of three minutes.
private func question(_ id: QuestionID, _ topic: TopicID = "rnn", difficulty: Int = 3) -> Question {
  Question(
    id: id, topic: topic, difficulty: difficulty, timeLimit: .seconds(180),
    ask: both("\(id)？", "\(id)?"), answer: both("答", "Answer."),
    rubric: Rubric(criteria: [], misconceptions: []))
}

private func both(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }
