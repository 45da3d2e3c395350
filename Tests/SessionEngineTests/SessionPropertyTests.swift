// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import SessionEngine

/// Whatever events come, in whatever order and at whatever times, some things stay true.
@Suite struct SessionPropertyTests {
  @Test(arguments: UInt64(0)..<400)
  func randomSessionsKeepTheRules(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let bank = Bank(using: &chance)
    var session = bank.session(seed: seed)
    var log: [TimedEvent] = []
    var effects: [SessionEffect] = []
    var second = 0
    for _ in 0..<120 {
      second += chance.index(below: 40) - 5
      let event = bank.event(for: session, using: &chance)
      log.append(TimedEvent(at: .seconds(second), event: event))
      let before = session
      let answer = session.handle(event, at: .seconds(second))
      effects += answer
      check(answer, to: event, before: before, after: session)
    }
    checkPrompts(effects, in: session, of: bank)

    var again = bank.session(seed: seed)
    #expect(again.replay(log) == effects)
    #expect(again == session)
  }

  /// Candidates who answer everything see every rule in force up to the end.
  @Test(arguments: UInt64(0)..<200)
  func sessionsThatArePlayedToTheEndFinish(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed ^ 0xFACE)
    let bank = Bank(using: &chance)
    var session = bank.session(seed: seed)
    var effects = session.handle(.started, at: .zero)
    var second = 0
    var steps = 0
    while session.card == nil, steps < 500 {
      steps += 1
      second += chance.index(below: 60)
      let event: SessionEvent =
        switch session.phase {
        case .grading(let pending):
          bank.assessment(of: pending.open.prompt.question, using: &chance)
        case .estimating: .estimated(0.5)
        case .asking(let open) where .seconds(second) >= open.deadline:
          .timedOut(draft: chance.pick(from: ["", "typed"]) ?? "")
        default: .submitted(answer: "words")
        }
      effects += session.handle(event, at: .seconds(second))
    }
    #expect(session.card != nil)
    checkPrompts(effects, in: session, of: bank)
  }

  @Test func anotherSeedMakesAnotherSession() {
    let orders = (UInt64(0)..<20).map { seed in
      var chance = SplitMix64(seed: 5)
      let bank = Bank(using: &chance)
      var session = bank.session(seed: seed)
      _ = session.play((0, .started))
      return session.currentPrompt
    }
    #expect(Set(orders).count > 1)
  }

  private func check(
    _ answer: [SessionEffect], to event: SessionEvent, before: Session, after: Session
  ) {
    if case .finished = before.phase { #expect(answer == [] && after == before) }
    if answer.isEmpty { #expect(after == before) }
    if case .refused = answer.first { #expect(answer.count == 1 && after == before) }
    let completed = answer.compactMap { effect in
      if case .turnCompleted(let turn) = effect { turn } else { nil }
    }
    #expect(after.turns == before.turns + completed)
    #expect(after.turns.map(\.number) == after.turns.indices.map { $0 + 1 })
    #expect(after.turns.allSatisfy { $0.timeUsed >= .zero })
    if answer.contains(where: { if case .ask = $0 { true } else { false } }) {
      guard case .asking(let open) = after.phase else {
        Issue.record("a prompt was put, but the session does not wait for an answer")
        return
      }
      // Nothing starts that can't finish.
      #expect(open.deadline - open.askedAt == open.prompt.timeLimit)
    }
    if case .finished(let card) = after.phase {
      #expect((0...1).contains(card.score))
      #expect(card.results.allSatisfy { (0...1).contains($0.score) })
      #expect(card.results.allSatisfy { (0...1).contains($0.unaided) })
    }
  }

  private func checkPrompts(_ effects: [SessionEffect], in session: Session, of bank: Bank) {
    var asked: [QuestionID] = []
    var followUps: [QuestionID: [Prompt.Kind]] = [:]
    for case .ask(let prompt, let deadline, let number) in effects {
      #expect(deadline <= session.options.timeLimit)
      #expect(number.question <= number.questions)
      if prompt.kind.isFollowUp {
        #expect(asked.last == prompt.question)
        #expect(followUps[prompt.question]?.contains(prompt.kind) != true)
        followUps[prompt.question, default: []].append(prompt.kind)
        #expect(number.followUp == followUps[prompt.question]?.count)
      } else {
        #expect(!asked.contains(prompt.question))
        let twins = bank.asked(prompt.question)?.twins ?? []
        #expect(twins.allSatisfy { !asked.contains($0) })
        asked.append(prompt.question)
        #expect(number.question == asked.count)
      }
    }
    let budget = session.scenario.followUps.perQuestion
    #expect(followUps.values.allSatisfy { $0.count <= budget })
    for phase in session.scenario.phases {
      let others = session.scenario.phases.filter { $0.id != phase.id }.flatMap(\.questions)
      let own = asked.filter { phase.questions.contains($0) && !others.contains($0) }
      #expect(own.count <= phase.count)
    }
  }
}

/// A random bank with cycles of edges, twins and difficulties, and a scenario over it.
private struct Bank {
  let questions: [Question]
  let scenario: Scenario
  let options: (mode: SessionMode, seconds: Int)

  init(using chance: inout SplitMix64) {
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    var questions: [Question] = []
    for name in names {
      let edges = (0..<chance.index(below: 4)).compactMap { _ -> FollowUp? in
        guard let to = chance.pick(from: names),
          let condition = chance.pick(
            from: [
              .always, .hit(CriterionID("\(name)-4")), .missed(CriterionID("\(name)-1")),
              .score(.less, 0.5), .gaveUp, .not(.timedOut),
            ] as [Guard])
        else { return nil }
        return edge(
          to: QuestionID(to), when: condition, weight: Double(1 + chance.index(below: 2)))
      }
      questions.append(
        question(
          name, difficulty: 1 + chance.index(below: 5), seconds: 30 + chance.index(below: 120),
          topic: chance.index(below: 2) == 0 ? "one" : "two", edges: edges,
          twins: chance.index(below: 4) == 0 ? [QuestionID(chance.pick(from: names) ?? name)] : []))
    }
    // The relation of twins is symmetric.
    for index in questions.indices {
      let id = questions[index].id
      questions[index].twins.removeAll { $0 == id }
      let back = questions.filter { $0.twins.contains(id) }.map(\.id)
      questions[index].twins += back
    }
    self.questions = questions
    let ids = questions.map(\.id)
    scenario = SessionEngineTests.scenario(
      [
        Scenario.Phase(
          id: "one", title: text("one"), bridge: text("one"), count: chance.index(below: 4),
          questions: Array(ids.prefix(4))),
        Scenario.Phase(
          id: "two", title: text("two"), bridge: text("two"), count: chance.index(below: 4),
          questions: Array(ids.dropFirst(3))),
      ], cover: [chance.pick(from: ids) ?? "a"], followUps: chance.index(below: 4),
      seconds: 20 + chance.index(below: 60))
    options = (
      chance.index(below: 2) == 0 ? .exam : .practice, 60 + chance.index(below: 1200)
    )
  }

  func asked(_ id: QuestionID) -> Question? { questions.first { $0.id == id } }

  func session(seed: UInt64) -> Session {
    SessionEngineTests.session(
      scenario, questions, seconds: options.seconds, mode: options.mode, seed: seed)
  }

  /// An event that makes sense about half of the time.
  func event(for session: Session, using chance: inout SplitMix64) -> SessionEvent {
    if chance.index(below: 2) == 0 {
      switch session.phase {
      case .ready: return .started
      case .asking: return .submitted(answer: "words")
      case .paused: return .resumed
      case .grading(let pending):
        return assessment(of: pending.open.prompt.question, using: &chance)
      case .estimating: return .estimated(0.5)
      case .finished: break
      }
    }
    let stray = chance.pick(from: questions)?.id ?? "a"
    let events: [SessionEvent] = [
      .started, .submitted(answer: ""), .submitted(answer: "words"), .timedOut(draft: ""),
      .timedOut(draft: "words"), assessment(of: stray, using: &chance), .skipped, .gaveUp,
      .askedForHint, .flagged, .paused, .resumed, .estimated(.infinity),
      .graded(Assessment(score: 99, criteria: [])),
    ]
    // Quitting ends everything, so it comes seldom.
    if chance.index(below: 60) == 0 { return .quit(draft: "draft") }
    return chance.pick(from: events) ?? .started
  }

  func assessment(of id: QuestionID, using chance: inout SplitMix64) -> SessionEvent {
    let verdicts: [(CriterionAssessment.Verdict, Double)] = [
      (.earned, 1), (.partly, 0.5), (.missed, 0), (.contradicted, 0),
    ]
    var criteria: [CriterionAssessment] = []
    var findings: [MisconceptionFinding] = []
    for criterion in asked(id)?.rubric.criteria ?? [] {
      let verdict = verdicts[chance.index(below: 4)]
      criteria.append(
        CriterionAssessment(id: criterion.id, verdict: verdict.0, credit: verdict.1))
    }
    for misconception in asked(id)?.rubric.misconceptions ?? []
    where chance.index(below: 4) == 0 {
      findings.append(MisconceptionFinding(id: misconception.id, claim: "", evidence: []))
    }
    return .graded(
      Assessment(
        score: Double(chance.index(below: 101)) / 100, criteria: criteria,
        misconceptions: findings, flags: chance.index(below: 6) == 0 ? [.gaveUp] : []))
  }
}
