// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

@Suite struct ClockTests {
  let a = question("a")
  let b = question("b")

  @Test func whatHadBeenTypedAtTheLimitIsGraded() {
    var session = started(a, b)
    #expect(
      session.play((120, .timedOut(draft: "half a thou")), (120, heard(a, "a-2"))) == [
        "time is up", "grade a: half a thou", "turn 1 timed-out", "ask 2/2: b? until 240",
      ])
    #expect(session.turns.first?.answer == "half a thou")
    #expect(session.turns.first?.assessment?["a-2"]?.credit == 1)
  }

  @Test(arguments: ["", "  \n\t", "\u{3000}", "\u{200B}\u{FEFF}", "\u{0}\u{7}"])
  func anEmptyTimeOutIsNotGradedAndDrawsNoFollowUp(_ draft: String) {
    var session = started(a, b, followUps: 3)
    #expect(
      session.play((120, .timedOut(draft: draft))) == [
        "time is up", "turn 1 timed-out", "ask 2/2: b? until 240",
      ])
    #expect(session.turns.first?.assessment == nil)
  }

  @Test func anEmptySubmissionIsAGiveUp() {
    var session = started(a, b)
    #expect(
      session.play((5, .submitted(answer: " \n "))) == [
        "turn 1 gave-up", "ask 2/2: b? until 125",
      ])
  }

  @Test func aLimitReachedTwiceMakesOneTurn() {
    var session = started(a, b)
    #expect(
      session.play(
        (120, .submitted(answer: "x")), (120, .timedOut(draft: "x")), (120, heardAll(a))
      ) == ["grade a: x", "turn 1 answered", "ask 2/2: b? until 240"])
  }

  @Test func whenALongQuestionNoLongerFitsAnotherOfThePhaseIsAsked() {
    let long = question("long", seconds: 300)
    let plan = scenario([phase("one", 3, "a", "long", "b")], cover: ["a", "long"])
    var session = session(plan, [a, long, b], seconds: 360)
    _ = session.play((0, .started))
    #expect(session.answer(61, heardAll(a)).last == "ask 2/2: b? until 181")
    #expect(
      session.answer(62, heardAll(b)) == ["turn 2 answered", "no question fits", "estimate?"])
  }

  @Test func whenNothingOfAPhaseFitsTheNextPhaseIsTried() {
    let long = question("long", seconds: 300)
    let plan = scenario([phase("one", 2, "a", "long"), phase("two", 1, "b")], cover: ["a"])
    var session = session(plan, [a, long, b], seconds: 360)
    _ = session.play((0, .started))
    #expect(
      session.answer(100, heardAll(a)) == [
        "turn 1 answered", "enter: now two", "ask 2/2: b? until 220",
      ])
  }

  @Test func theSessionEndsWhenItsTimeIsUp() {
    var session = started(a, b, followUps: 3, seconds: 120)
    #expect(
      session.play((120, .timedOut(draft: "x")), (120, heard(a))) == [
        "grade a: x", "turn 1 timed-out", "session time is up", "estimate?",
      ])
  }

  @Test func withoutTimeForOneQuestionTheSessionEndsAtOnce() {
    var session = session(scenario([phase("one", 1, "a")]), [a], seconds: 119)
    #expect(session.play((0, .started)) == ["no question fits", "finish"])
    #expect(session.card == Scorecard(score: 0, results: [], timeUsed: .zero))
    #expect(session.plannedCount == 0)
  }

  @Test func timeNeverRunsBackwards() {
    var session = started(a, b)
    _ = session.answer(50, heardAll(a))
    #expect(session.play((-7, .skipped)) == ["turn 2 skipped", "estimate?"])
    #expect(session.turns.map(\.timeUsed) == [.seconds(50), .zero])
    let clocks = session.remaining(at: .seconds(-5000))
    #expect(clocks.session.remaining == .seconds(3550))
  }

  @Test func absurdTimesEndTheSessionAndNothingWorse() {
    var session = started(a, b)
    _ = session.handle(.timedOut(draft: ""), at: .seconds(Int64.max))
    #expect(session.play((1, .estimated(nil))) == ["finish"])
    #expect(session.turns.first.map { $0.timeUsed.inMilliseconds > 0 } == true)
  }

  @Test func theClocksTellWhatIsLeft() {
    var session = started(a, b, seconds: 600)
    let clocks = session.remaining(at: .seconds(30))
    #expect(clocks.prompt?.remaining == .seconds(90))
    #expect(clocks.session.remaining == .seconds(570))
    #expect(session.remaining(at: .seconds(9000)).prompt?.remaining == .zero)
    _ = session.play((40, .submitted(answer: "x")))
    #expect(session.remaining(at: .seconds(41)).prompt == nil)
  }

  @Test(
    arguments: [
      (59, []), (60, [.half]), (95, [.half]), (96, [.half, .fifth]),
      (110, [.half, .fifth, .tenSeconds]), (500, [.half, .fifth, .tenSeconds]),
    ] as [(Int, [ClockWarning])])
  func warningsComeAtHalfAFifthAndTenSeconds(_ second: Int, _ expected: [ClockWarning]) {
    let session = started(a)
    #expect(session.clockWarnings(at: .seconds(second)).prompt == expected)
    #expect(session.clockWarnings(at: .seconds(second)).session == [])
  }

  @Test func theSessionHasWarningsOfItsOwn() {
    let session = started(a, seconds: 200)
    #expect(session.clockWarnings(at: .seconds(100)).session == [.half])
    #expect(session.clockWarnings(at: .seconds(160)).session == [.half, .fifth])
  }

  @Test func asManyQuestionsArePlannedAsCountsAndTimeAllow() {
    let pool = [a, b, question("c", seconds: 300, twins: ["d"]), question("d", seconds: 300)]
    let plan = scenario([phase("one", 2, "a", "b", "c"), phase("two", 2, "c", "d")])
    #expect(session(plan, pool).plannedCount == 3)
    #expect(session(plan, pool, seconds: 539).plannedCount == 2)
    #expect(session(plan, pool, seconds: 130).plannedCount == 1)
  }

  @Test func quickAnswersMakeRoomForMoreThanWasPlanned() {
    var session = started(a, b, seconds: 130)
    #expect(session.plannedCount == 1)
    #expect(session.answer(10, heardAll(a)).last == "ask 2/2: b? until 130")
  }
}
