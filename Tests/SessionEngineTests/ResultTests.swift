// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

/// Weights 4, 2 and 1: full marks at 5.6 of 7, and a cost of 1 is a seventh.
@Suite struct ResultTests {
  let a = question("a")

  func result(_ session: Session) -> Scorecard.Result? {
    var session = session
    _ = session.play((3000, .quit(draft: "")), (3000, .estimated(nil)))
    return session.card?.results.first
  }

  @Test func aPointRecoveredInAFollowUpCountsHalf() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, "a-2"))
    _ = session.answer(2, heard(a, "a-4"))
    let result = result(session)
    #expect(near(result?.unaided, 2 / 5.6))
    #expect(near(result?.score, (2 + 2) / 5.6))
    #expect(result?.turns == [1, 2])
  }

  @Test func theRestOfAPartlyEarnedPointCountsHalf() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, partly: "a-4"))
    _ = session.answer(2, heard(a, "a-4"))
    #expect(near(result(session)?.score, 3 / 5.6))
  }

  @Test func whatAFollowUpLeavesOutIsNotLost() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, "a-4"))
    _ = session.answer(2, heard(a))
    let result = result(session)
    #expect(near(result?.score, 4 / 5.6))
    #expect(result?.score == result?.unaided)
  }

  @Test func aMisconceptionTakenBackKeepsItsCost() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, "a-4", said: "a-dear"))
    _ = session.answer(2, heard(a, "a-2"))
    let result = result(session)
    #expect(near(result?.unaided, 4 / 5.6 - 2 / 7.0))
    #expect(near(result?.score, 5 / 5.6 - 2 / 7.0))
  }

  @Test func aMisconceptionSaidInAFollowUpCosts() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, "a-4"))
    _ = session.answer(2, heard(a, said: "a-cheap"))
    #expect(near(result(session)?.score, 4 / 5.6 - 1 / 7.0))
  }

  @Test func aContradictionSetRightCountsHalfAndKeepsItsCost() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, "a-4", contradicted: "a-2"))
    _ = session.answer(2, heard(a, "a-2"))
    let result = result(session)
    #expect(near(result?.unaided, 4 / 5.6 - 1 / 7.0))
    #expect(near(result?.score, 5 / 5.6 - 1 / 7.0))
  }

  @Test func aPointThatWasHintedAtCountsHalf() {
    var session = started(a, mode: .practice)
    _ = session.play((1, .askedForHint))
    _ = session.answer(2, heard(a, "a-4", "a-1"))
    let result = result(session)
    #expect(near(result?.unaided, 3 / 5.6))
    #expect(result?.score == result?.unaided)
  }

  @Test func aPointRecoveredWithAHintCountsHalfAndNotAQuarter() {
    var session = started(a, followUps: 1, mode: .practice)
    _ = session.answer(2, heard(a))
    _ = session.play((3, .askedForHint))
    _ = session.answer(4, heard(a, "a-4"))
    #expect(near(result(session)?.score, 2 / 5.6))
  }

  @Test func aGiveUpMayRecoverHalfAPoint() {
    var session = started(a, followUps: 2)
    _ = session.play((1, .gaveUp))
    _ = session.answer(2, heard(a, "a-4"))
    let result = result(session)
    #expect(result?.unaided == 0)
    #expect(near(result?.score, 2 / 5.6))
  }

  @Test(arguments: [(.nan, 0), (-1, 0), (7, 1)] as [(Double, Double)])
  func aGradersNonsenseStaysWithinTheScale(_ score: Double, _ kept: Double) {
    var session = started(a)
    _ = session.answer(1, .graded(Assessment(score: score, criteria: [])))
    #expect(result(session)?.score == kept)
    #expect(session.abilities["topic"].map { $0.logits.isFinite } == true)
  }

  @Test func theGradersTimeIsNotTheCandidates() {
    var session = started(a, question("b"))
    _ = session.play((10, .submitted(answer: "x")), (14, heardAll(a)))
    #expect(session.turns.first?.timeUsed == .seconds(10))
    #expect(session.deadline == .seconds(134))
  }

  @Test func theTimeOfAQuestionIsThatOfAllItsTurns() {
    var session = started(a, followUps: 2)
    _ = session.answer(10, heard(a))
    _ = session.answer(25, heard(a))
    _ = session.play((31, .skipped))
    #expect(result(session)?.timeUsed == .seconds(31))
  }
}

private func near(_ value: Double?, _ expected: Double) -> Bool {
  value.map { ($0 - expected).magnitude < 1e-12 } ?? false
}
