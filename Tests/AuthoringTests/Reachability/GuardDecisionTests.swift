// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import ScenarioCompiler
import Testing

@testable import Authoring
@testable import SessionEngine

/// Decisions about conditions, against looking through everything that can be.
@Suite struct GuardDecisionTests {
  @Test(arguments: UInt64(0)..<24)
  func decisionsAgreeWithEnumeration(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let question = Question(using: &chance)
    let space = AnswerSpace(question, glossary: Glossary(), followUps: chance.index(below: 3))
    let all = space.allFacts()
    for _ in 0..<8 {
      let condition = Guard(using: &chance, depth: 3)
      let fewest = all.filter { condition.holds(for: $0.facts) }.map(\.count).min()
      switch space.decide(condition) {
      case .never: #expect(fewest == nil, "\(condition.written)")
      case .possible: #expect(fewest != nil, "\(condition.written)")
      case .undecided: Issue.record("undecided: \(condition.written)")
      }
      #expect(space.shortestWitness(of: condition)?.factCount == fewest, "\(condition.written)")
    }
  }

  /// The facts are the engine's: what is called impossible happens in no interview.
  @Test(arguments: UInt64(0)..<6)
  func noInterviewDoesWhatIsCalledImpossible(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed ^ 0xBEEF)
    let question = Question(using: &chance)
    let budget = Scenario.FollowUpBudget(perQuestion: Int(seed % 3), timeLimit: .seconds(60))
    let space = AnswerSpace(question, glossary: Glossary(), followUps: budget.perQuestion)
    let conditions = (0..<30).map { _ in Guard(using: &chance, depth: 3) }
    let impossible = conditions.filter { space.decide($0) == .never }
    let openings: [Turn.Outcome] = [.answered, .timedOut, .gaveUp, .skipped]
    for _ in 0..<3000 {
      var inquiry = Inquiry(question: question)
      var outcome = chance.pick(from: openings) ?? .answered
      var prompt: Prompt? = Prompt(
        kind: .question, question: question.id, text: question.ask, timeLimit: .seconds(60),
        reason: .covers("x"))
      var number = 1
      while let next = prompt {
        let assessment =
          outcome == .skipped
          ? nil : Assessment(of: question.rubric, isEmpty: outcome == .gaveUp, using: &chance)
        let hints = chance.index(below: 4) == 0 ? [question.rubric.criteria[0].id] : []
        inquiry.absorb(
          Turn(
            number: number, prompt: next, answer: "words", outcome: outcome, timeUsed: .seconds(9),
            hints: hints, assessment: assessment))
        number += 1
        outcome = chance.pick(from: openings) ?? .answered
        prompt = inquiry.followUp(within: budget, using: &chance)
      }
      for condition in impossible {
        #expect(!condition.holds(for: inquiry.facts), "\(condition.written) \(inquiry.facts)")
      }
    }
  }

  @Test func whatOnlyTheScoreExcludesIsDecided() {
    // Recovered, it counts 1.5 of the 4 that are full marks; the opposite of the others costs 0.2.
    let question = Question(
      weights: [3, 1, 1], partly: false, misconceptions: [])
    let space = AnswerSpace(question, glossary: Glossary(), followUps: 0)
    let low = Guard.all([.hit("c0"), .score(.less, 0.1)])
    #expect(space.decide(low) == .never)
    #expect(space.proof(against: low).contains("“hit(c0)” makes the score at least 0.17"))
    #expect(space.decide(.all([.hit("c0"), .score(.less, 0.5)])) != .never)
    #expect(space.decide(.all([.hit("c0"), .missed("c0")])) == .never)
    #expect(space.decide(.any([.hit("c0"), .not(.hit("c0"))])) != .never)
    #expect(space.decide(.not(.any([.hit("c0"), .not(.hit("c0"))]))) == .never)
    let witness = space.shortestWitness(of: .score(.atLeast, 0.7))
    #expect(witness?.hit == ["c0"])
  }

  @Test func aDeepConditionDoesNotOverflow() {
    var condition = Guard.hit("c0")
    for _ in 0..<2000 { condition = .not(.not(condition)) }
    let space = AnswerSpace(
      Question(weights: [1, 1], partly: true, misconceptions: [1]), glossary: Glossary(),
      followUps: 2)
    #expect(space.decide(condition) != .never)
  }

  @Test func circlesAreFoundInALongChain() {
    let count = 100_000
    let chain = DirectedGraph(edges: (0..<count).map { [($0 + 1) % count, $0 / 2] })
    #expect(chain.circles.map(\.count) == [count])
    let forth = DirectedGraph(edges: (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] })
    #expect(forth.circles.isEmpty)
    #expect(DirectedGraph(edges: [[1], [0], [3], [4], [2], [0]]).circles == [[0, 1], [2, 3, 4]])
  }
}

extension AnswerSpace {
  /// Every set of facts that there is, with how much happened in it.
  fileprivate func allFacts() -> [(facts: QuestionFacts, count: Int)] {
    var all: [(facts: QuestionFacts, count: Int)] = []
    let terms: [TermID] = ["t0"]
    for opening in [Opening.answered, .timedOut, .gaveUp] {
      var rows: [[Standing]] = [[]]
      for index in rubric.criteria.indices {
        rows = rows.flatMap { row in standings(of: index, after: opening).map { row + [$0] } }
      }
      for row in rows {
        for saidBits in 0..<(1 << rubric.misconceptions.count) {
          for mentions in [[], terms] {
            var facts = QuestionFacts()
            for (standing, criterion) in zip(row, rubric.criteria) {
              switch standing.fact {
              case .hit: facts.hit.insert(criterion.id)
              case .missed: facts.missed.insert(criterion.id)
              case .contradicted: facts.contradicted.insert(criterion.id)
              case .partly: break
              }
            }
            let said = rubric.misconceptions.enumerated().filter { saidBits >> $0.offset & 1 == 1 }
              .map(\.element.id)
            facts.misconceptions = Set(said)
            facts.mentions = Set(mentions)
            facts.gaveUp = opening == .gaveUp
            facts.timedOut = opening == .timedOut
            facts.score = rubric.score(
              credit: { id in criteria[id].map { row[$0].credit } ?? 0 },
              contradicted: Set(
                zip(row, rubric.criteria).filter { $0.0.isHeldAgainst }.map(\.1.id)),
              said: said)
            let count =
              row.count { $0.fact != .missed } + said.count + mentions.count
              + (opening == .answered ? 0 : 1)
            all.append((facts, count))
          }
        }
      }
    }
    return all
  }
}
