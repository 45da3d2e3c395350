// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

@Suite struct FollowUpTests {
  let a = question("a")
  let b = question("b")

  @Test func theHeaviestMissedPointIsProbedFirst() {
    var session = started(a, b, followUps: 2)
    #expect(
      session.answer(10, heard(a)) == ["turn 1 answered", "ask 1+1: probe a-4 until 70"])
    #expect(session.currentPrompt?.reason == .missed("a-4"))
    #expect(
      session.answer(20, heard(a)) == ["turn 2 answered", "ask 1+2: probe a-2 until 80"])
    #expect(session.answer(30, heard(a)) == ["turn 3 answered", "ask 2/2: b? until 150"])
  }

  @Test func theGraderIsToldWhatAFollowUpAskedFor() {
    var session = started(a, followUps: 1)
    #expect(
      session.handle(.submitted(answer: "x"), at: .zero)
        == [.grade(answer: "x", question: "a", focus: .question)])
    _ = session.handle(heard(a), at: .zero)
    #expect(
      session.handle(.submitted(answer: "y"), at: .zero)
        == [.grade(answer: "y", question: "a", focus: .probe("a-4"))])
  }

  @Test func misconceptionsAreChallengedBeforeAnythingIsProbedTheDearestFirst() {
    var session = started(a, followUps: 3)
    #expect(
      session.answer(1, heard(a, said: "a-cheap", "a-dear")).last
        == "ask 1+1: challenge a-dear until 61")
    #expect(session.currentPrompt?.reason == .misconception("a-dear"))
    #expect(session.answer(2, heard(a)).last == "ask 1+2: challenge a-cheap until 62")
    #expect(session.answer(3, heard(a, said: "a-cheap")).last == "ask 1+3: probe a-4 until 63")
  }

  @Test func whatIsLackingOfAPointWeighs() {
    var session = started(a, followUps: 3)
    // Half of a-4 lacks 2, as does all of a-2; half of a-2 lacks as much as a-1.
    #expect(session.answer(1, heard(a, "a-4", partly: "a-2")).last?.hasPrefix("ask 1+1") == true)
    var probed: Set<Prompt.Kind> = []
    for seed in UInt64(0)..<20 {
      var session = SessionEngineTests.session(
        scenario([phase("one", 1, "a")], followUps: 1), [a], seed: seed)
      _ = session.play((0, .started))
      _ = session.answer(1, heard(a, "a-4", partly: "a-2"))
      if let prompt = session.currentPrompt { probed.insert(prompt.kind) }
    }
    #expect(probed == [.probe("a-1"), .probe("a-2")])
  }

  @Test func aContradictedPointIsProbedAsSuch() {
    var session = started(a, followUps: 1)
    _ = session.answer(1, heard(a, "a-2", contradicted: "a-4"))
    #expect(session.currentPrompt?.reason == .contradicted("a-4"))
  }

  @Test func aPointEarnedOnTheWayIsNotProbedAgain() {
    var session = started(a, b, followUps: 3)
    _ = session.answer(1, heard(a))
    #expect(session.answer(2, heard(a, "a-2", "a-4")).last == "ask 1+2: probe a-1 until 62")
    #expect(session.answer(3, heard(a, "a-1")).last == "ask 2/2: b? until 123")
  }

  @Test func afterAGiveUpOnlyTheHeaviestPointIsProbed() {
    var session = started(a, b, followUps: 3)
    #expect(
      session.play((1, .gaveUp)) == ["turn 1 gave-up", "ask 1+1: probe a-4 until 61"])
    #expect(session.answer(2, heard(a)).last == "ask 2/2: b? until 122")
  }

  @Test func aGiveUpPhraseIsAGiveUp() {
    var session = started(a, b, followUps: 3)
    #expect(
      session.answer(1, heard(a, flags: [.gaveUp])) == [
        "turn 1 gave-up", "ask 1+1: probe a-4 until 61",
      ])
    #expect(session.answer(2, heard(a, "a-4")).last == "ask 2/2: b? until 122")
    // With something earned, "I don't know the rest" is an answer.
    #expect(session.answer(3, heard(b, "b-4", flags: [.gaveUp])).first == "turn 3 answered")
  }

  @Test func aSkippedQuestionDrawsNoFollowUp() {
    var session = started(a, b, followUps: 3)
    #expect(session.play((1, .skipped)) == ["turn 1 skipped", "ask 2/2: b? until 121"])
  }

  @Test func aSkippedFollowUpEndsTheQuestion() {
    var session = started(a, b, followUps: 3)
    _ = session.answer(1, heard(a))
    #expect(session.play((2, .skipped)) == ["turn 2 skipped", "ask 2/2: b? until 122"])
  }

  @Test func aGiveUpOnAFollowUpLeavesTheOthers() {
    var session = started(a, b, followUps: 3)
    _ = session.answer(1, heard(a))
    #expect(
      session.play((2, .gaveUp)) == ["turn 2 gave-up", "ask 1+2: probe a-2 until 62"])
  }

  @Test func noFollowUpStartsThatCannotFinish() {
    var session = started(a, followUps: 3, seconds: 120)
    #expect(session.answer(60, heard(a)).last == "ask 1+1: probe a-4 until 120")
    #expect(session.answer(61, heard(a)) == ["turn 2 answered", "estimate?"])
  }
}
