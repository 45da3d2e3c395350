// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// The phases of a scenario with their questions, and which of them have been asked.
struct Agenda: Equatable, Sendable {
  /// A phase with its pool resolved.
  struct Stage: Equatable, Sendable {
    let id: PhaseID
    let bridge: LocalizedText
    let count: Int
    let questions: [Question]
    /// Those asked before any other, in the scenario's order.
    let cover: [QuestionID]
  }

  let stages: [Stage]
  private(set) var asked: [QuestionID] = []
  /// The stage that the interview is in.
  private(set) var current = 0
  private var askedCounts: [Int]
  private var entered: Set<Int> = []
  private var barred: Set<QuestionID> = []

  /// References to questions that are not among `questions` are left out.
  init(scenario: Scenario, questions: [Question]) {
    let byID = Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    stages = scenario.phases.map { phase in
      Stage(
        id: phase.id, bridge: phase.bridge, count: phase.count,
        questions: phase.questions.compactMap { byID[$0] },
        cover: scenario.cover.filter { phase.questions.contains($0) && byID[$0] != nil })
    }
    askedCounts = stages.map { _ in 0 }
  }

  /// The questions of a stage that may still be asked and that fit into the time left, in the
  /// order of its pool. None when the stage has had its count.
  func open(in stage: Int, remaining: Duration) -> [Question] {
    guard stages.indices.contains(stage), askedCounts[stage] < stages[stage].count else {
      return []
    }
    return stages[stage].questions.filter {
      !isBarred($0) && $0.timeLimit > .zero && $0.timeLimit <= remaining
    }
  }

  /// Counts a question as asked in a stage.
  /// - Parameters:
  ///   - question: The question; it and its twins won't be asked again.
  ///   - stage: The stage that it counts against and that the interview is in from now on.
  ///   - isBridged: The way to the question has a bridge of its own.
  /// - Returns: What to say on entering the stage, the first time that it is entered.
  mutating func take(_ question: Question, in stage: Int, isBridged: Bool) -> LocalizedText? {
    asked.append(question.id)
    barred.insert(question.id)
    barred.formUnion(question.twins)
    askedCounts[stage] += 1
    current = stage
    let isNew = entered.insert(stage).inserted
    return isNew && !isBridged ? stages[stage].bridge : nil
  }

  /// How many questions can be asked in this time when each takes all of its own: the shortest
  /// ones that the stages' counts allow.
  func greatestCount(within timeLimit: Duration) -> Int {
    var rehearsal = self
    var limits: [Duration] = []
    for stage in stages.indices {
      while let question = rehearsal.open(in: stage, remaining: timeLimit)
        .min(by: { $0.timeLimit < $1.timeLimit })
      {
        _ = rehearsal.take(question, in: stage, isBridged: true)
        limits.append(question.timeLimit)
      }
    }
    var left = timeLimit
    var count = 0
    for limit in limits.sorted() where limit <= left {
      left -= limit
      count += 1
    }
    return count
  }

  private func isBarred(_ question: Question) -> Bool {
    barred.contains(question.id) || question.twins.contains { asked.contains($0) }
  }
}
