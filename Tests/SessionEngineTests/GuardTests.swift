// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import SessionEngine

@Suite struct GuardTests {
  let facts = QuestionFacts(
    hit: ["hit"], missed: ["missed"], contradicted: ["contradicted"], misconceptions: ["wrong"],
    mentions: ["term"], score: 0.6, gaveUp: false, timedOut: true)

  @Test(
    arguments: [
      .always, .hit("hit"), .missed("missed"), .contradicted("contradicted"),
      .misconception("wrong"), .mentions("term"), .score(.atLeast, 0.6), .score(.atMost, 0.6),
      .score(.less, 0.7), .score(.greater, 0.5), .timedOut, .not(.gaveUp),
      .all([.hit("hit"), .timedOut]), .any([.gaveUp, .timedOut]), .all([]),
    ] as [Guard])
  func holds(_ condition: Guard) {
    #expect(condition.holds(for: facts))
  }

  @Test(
    arguments: [
      .hit("missed"), .missed("contradicted"), .missed("hit"), .contradicted("missed"),
      .misconception("other"), .mentions("other"), .score(.less, 0.6), .score(.greater, 0.6),
      .score(.atLeast, 0.7), .score(.atMost, 0.5), .gaveUp, .not(.always),
      .all([.hit("hit"), .gaveUp]), .any([.gaveUp, .hit("missed")]), .any([]),
    ] as [Guard])
  func doesNotHold(_ condition: Guard) {
    #expect(!condition.holds(for: facts))
  }

  @Test func aPartlyEarnedCriterionIsNeitherHitNorMissed() {
    let asked = question("q")
    var inquiry = Inquiry(question: asked)
    inquiry.absorb(turn(1, .question, heard(asked, "q-4", partly: "q-2")))
    #expect(inquiry.facts.hit == ["q-4"])
    #expect(inquiry.facts.missed == ["q-1"])
  }

  @Test func whatAFollowUpEarnsIsHit() {
    let asked = question("q")
    var inquiry = Inquiry(question: asked)
    inquiry.absorb(turn(1, .question, heard(asked, contradicted: "q-4")))
    #expect(inquiry.facts.contradicted == ["q-4"])
    inquiry.absorb(turn(2, .probe("q-4"), heard(asked, "q-4", mentions: ["term"])))
    #expect(inquiry.facts.contradicted == [])
    #expect(inquiry.facts.hit == ["q-4"])
    #expect(inquiry.facts.mentions == ["term"])
  }

  @Test func ofASkippedQuestionEverythingIsMissed() {
    let asked = question("q")
    var inquiry = Inquiry(question: asked)
    inquiry.absorb(turn(1, .question, nil, outcome: .skipped))
    #expect(inquiry.facts.missed == ["q-1", "q-2", "q-4"])
    #expect(inquiry.facts.score == 0)
  }

  private func turn(
    _ number: Int, _ kind: Prompt.Kind, _ event: SessionEvent?,
    outcome: Turn.Outcome = .answered
  ) -> Turn {
    var assessment: Assessment?
    if case .graded(let found) = event { assessment = found }
    return Turn(
      number: number,
      prompt: Prompt(
        kind: kind, question: "q", text: text("?"), timeLimit: .seconds(60), reason: .covers("p")),
      answer: "", outcome: outcome, timeUsed: .seconds(1), assessment: assessment)
  }
}
