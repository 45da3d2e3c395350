// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

@Suite struct EndingTests {
  let a = question("a")
  let b = question("b")

  @Test func theEstimateComesBeforeTheScorecard() {
    var session = started(a)
    #expect(session.answer(10, heardAll(a)) == ["turn 1 answered", "estimate?"])
    #expect(session.play((25, .estimated(0.7))) == ["finish"])
    #expect(
      session.card
        == Scorecard(
          score: 1,
          results: [
            .init(
              question: "a", topic: "topic", unaided: 1, score: 1, turns: [1],
              timeUsed: .seconds(10))
          ],
          estimate: 0.7, timeUsed: .seconds(10)))
  }

  @Test(arguments: [(nil, nil), (2, 1), (-1, 0), (.nan, nil)] as [(Double?, Double?)])
  func oddEstimatesAreTidied(_ said: Double?, _ kept: Double?) {
    var session = started(a)
    _ = session.answer(1, heardAll(a))
    _ = session.play((2, .estimated(said)))
    #expect(session.card != nil)
    #expect(session.card?.estimate == kept)
  }

  @Test func quittingKeepsTheDraftUngraded() {
    var session = started(a, b)
    _ = session.answer(10, heardAll(a))
    #expect(
      session.play((15, .quit(draft: "so far")), (16, .estimated(nil))) == [
        "turn 2 unfinished", "estimate?", "finish",
      ])
    #expect(session.turns.last?.answer == "so far")
    #expect(session.turns.last?.assessment == nil)
    #expect(session.card?.results.map(\.question) == ["a"])
    #expect(session.card?.score == 1)
    #expect(session.card?.timeUsed == .seconds(15))
  }

  @Test func withNothingAnsweredThereIsNothingToEstimate() {
    var session = started(a, b)
    #expect(
      session.play((1, .skipped), (2, .quit(draft: ""))) == [
        "turn 1 skipped", "ask 2/2: b? until 121", "turn 2 unfinished", "finish",
      ])
    #expect(session.card?.results.map(\.score) == [0])
  }

  @Test func quittingOnTheStartScreenEndsTheSession() {
    var session = session(scenario([phase("one", 1, "a")]), [a])
    #expect(session.play((0, .quit(draft: "")), (0, .started)) == ["finish"])
  }

  @Test func quittingWhilePausedKeepsTheDraft() {
    var session = started(a)
    #expect(
      session.play((5, .paused), (5, .quit(draft: "draft"))) == [
        "paused", "turn 1 unfinished", "finish",
      ])
    #expect(session.turns.first?.answer == "draft")
  }

  @Test func quittingBeforeTheGraderHasSpokenKeepsTheAnswer() {
    var session = started(a)
    _ = session.play((5, .submitted(answer: "mine")))
    #expect(session.play((6, .quit(draft: ""))) == ["turn 1 unfinished", "finish"])
    #expect(session.turns.first?.answer == "mine")
    #expect(session.turns.first?.timeUsed == .seconds(5))
  }

  @Test func quittingAtTheEstimateFinishes() {
    var session = started(a)
    _ = session.answer(1, heardAll(a))
    #expect(session.play((2, .quit(draft: "0."))) == ["finish"])
    #expect(session.card?.estimate == nil)
  }

  @Test func anUnansweredFollowUpLeavesItsQuestionInTheScore() {
    var session = started(a, b, followUps: 2)
    _ = session.answer(10, heard(a, "a-4"))
    _ = session.play((12, .quit(draft: "")), (12, .estimated(nil)))
    #expect(session.card?.results.map(\.turns) == [[1, 2]])
    #expect(session.card?.results.first?.timeUsed == .seconds(12))
    #expect(session.card?.score == session.turns.first?.assessment?.score)
  }

  @Test func skippedAndSilentQuestionsCountNothing() {
    var session = started(a, b, question("c"), question("d"))
    _ = session.answer(1, heardAll(a))
    _ = session.play(
      (2, .skipped), (122, .timedOut(draft: "")), (123, .gaveUp), (124, .estimated(1)))
    #expect(session.card?.results.map(\.score) == [1, 0, 0, 0])
    #expect(session.card?.score == 0.25)
  }

  @Test func whatIsFinishedStaysSo() {
    var session = started(a)
    _ = session.play((1, .quit(draft: "")))
    let finished = session
    let events: [SessionEvent] = [
      .started, .submitted(answer: "x"), .timedOut(draft: "x"), heardAll(a), .skipped, .gaveUp,
      .askedForHint, .flagged, .paused, .resumed, .quit(draft: "x"), .estimated(1),
    ]
    for event in events { #expect(session.handle(event, at: .seconds(99)) == []) }
    #expect(session == finished)
  }
}
