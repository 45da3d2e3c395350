// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

@Suite struct CommandTests {
  let a = question("a")
  let b = question("b")

  @Test func hintsComeHeaviestFirstUntilNoneIsLeft() {
    var session = started(a, mode: .practice)
    let ask = SessionEvent.askedForHint
    #expect(
      session.play((1, ask), (2, ask), (3, ask), (4, ask)) == [
        "hint a-4", "hint a-2", "hint a-1", "refused: noHintsLeft",
      ])
    _ = session.play((5, .skipped))
    #expect(session.turns.first?.hints == ["a-4", "a-2", "a-1"])
  }

  @Test func aProbesHintIsThatOfItsPoint() {
    var session = started(a, followUps: 2, mode: .practice)
    _ = session.answer(1, heard(a, "a-4"))
    _ = session.answer(2, heard(a))
    #expect(session.currentPrompt?.kind == .probe("a-1"))
    // a-2 is heavier, but a-1 is asked for; a-4 is earned.
    #expect(
      session.play((3, .askedForHint), (4, .askedForHint), (5, .askedForHint)) == [
        "hint a-1", "hint a-2", "refused: noHintsLeft",
      ])
  }

  @Test func anExamGivesNoHints() {
    var session = started(a)
    let before = session
    #expect(session.play((1, .askedForHint)) == ["refused: noHintsInExam"])
    #expect(session == before)
  }

  @Test func practiceShowsHowATurnWentAndAnExamDoesNot() {
    var practice = started(a, b, mode: .practice)
    #expect(
      practice.answer(1, heardAll(a)) == [
        "turn 1 answered", "feedback 1", "ask 2/2: b? until 121",
      ])
    var exam = started(a, b)
    #expect(exam.answer(1, heardAll(a)) == ["turn 1 answered", "ask 2/2: b? until 121"])
  }

  @Test func aFlagMarksTheTurn() {
    var session = started(a, b)
    #expect(session.play((1, .flagged), (2, .flagged)) == ["flagged 1", "flagged 1"])
    _ = session.answer(3, heardAll(a))
    _ = session.play((4, .submitted(answer: "x")), (4, .flagged), (4, heardAll(b)))
    #expect(session.turns.map(\.flagged) == [true, true])
  }

  @Test func practiceMayPauseAgainAndAgain() {
    var session = started(a, mode: .practice)
    #expect(
      session.play((1, .paused), (1, .resumed), (2, .paused), (2, .resumed)) == [
        "paused", "resumed", "paused", "resumed",
      ])
  }

  @Test func anExamMayPauseOnce() {
    var session = started(a)
    #expect(
      session.play((1, .paused), (1, .resumed), (2, .paused)) == [
        "paused", "resumed", "refused: pauseUsed",
      ])
    #expect(session.currentPrompt?.question == "a")
  }

  @Test func onlyAPromptCanBePaused() {
    var session = started(a)
    #expect(session.play((1, .submitted(answer: "x")), (1, .paused)).last == "refused: pauseNotNow")
    #expect(session.play((1, heardAll(a)), (1, .paused)).last == "refused: pauseNotNow")
  }

  @Test func whilePausedOnlyResumingAndQuittingMeanAnything() {
    var session = started(a, mode: .practice)
    _ = session.play((30, .paused))
    let paused = session
    #expect(
      session.play(
        (30, .submitted(answer: "x")), (30, .timedOut(draft: "x")), (30, .skipped), (30, .gaveUp),
        (30, .askedForHint), (30, .flagged), (30, .paused), (30, .started)
      ) == [])
    #expect(session == paused)
    #expect(session.currentPrompt?.question == "a")
    #expect(session.deadline == .seconds(120))
    #expect(
      session.play((30, .resumed), (40, .skipped)) == [
        "resumed", "turn 1 skipped", "feedback 1", "estimate?",
      ])
    #expect(session.turns.first?.timeUsed == .seconds(40))
  }
}
