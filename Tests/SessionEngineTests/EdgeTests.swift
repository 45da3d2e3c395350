// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

@Suite struct EdgeTests {
  @Test func theHeaviestEdgeWhoseGuardHoldsIsTakenWithItsBridge() {
    let a = question(
      "a",
      edges: [
        edge(to: "b"), edge(to: "c", when: .hit("a-4"), weight: 2),
        edge(to: "d", when: .missed("a-4"), weight: 9),
      ])
    let plan = scenario([phase("one", 2, "a", "b", "c", "d")], cover: ["a"])
    for seed in UInt64(0)..<8 {
      var session = session(
        plan, [a, question("b"), question("c"), question("d")], seed: seed)
      _ = session.play((0, .started))
      #expect(
        session.answer(10, heard(a, "a-4")) == [
          "turn 1 answered", "ask 2/2: towards c, c? until 130",
        ])
      #expect(session.currentPrompt?.reason == .edge(from: "a", when: .hit("a-4")))
    }
  }

  @Test func equallyHeavyEdgesAreDecidedByTheSeed() {
    let a = question("a", edges: [edge(to: "b"), edge(to: "c")])
    let plan = scenario([phase("one", 2, "a", "b", "c")], cover: ["a"])
    let taken = (UInt64(0)..<20).map { seed in
      var session = session(plan, [a, question("b"), question("c")], seed: seed)
      _ = session.play((0, .started))
      _ = session.answer(10, heardAll(a))
      return session.currentPrompt?.question
    }
    #expect(Set(taken) == ["b", "c"])
  }

  @Test func aGuardSeesWhatTheFollowUpsBroughtToLight() {
    let a = question("a", edges: [edge(to: "c", when: .hit("a-4"))])
    let plan = scenario([phase("one", 2, "a", "b", "c")], cover: ["a"], followUps: 1)
    var session = session(plan, [a, question("b"), question("c")])
    _ = session.play((0, .started))
    _ = session.answer(10, heard(a))
    #expect(session.answer(20, heard(a, "a-4")).last == "ask 2/2: towards c, c? until 140")
  }

  @Test func aQuestionToCoverComesBeforeAnEdgeAndAnEdgeMayChooseAmongThem() {
    let a = question("a", edges: [edge(to: "x", weight: 9), edge(to: "c")])
    let plan = scenario([phase("one", 4, "a", "b", "c", "x")], cover: ["a", "b", "c"])
    var session = session(plan, [a, question("b"), question("c"), question("x")])
    _ = session.play((0, .started))
    #expect(session.answer(1, heardAll(a)).last == "ask 2/4: towards c, c? until 121")
    #expect(session.answer(2, heardAll(question("c"))).last == "ask 3/4: b? until 122")
    #expect(session.currentPrompt?.reason == .covers("one"))
  }

  @Test func anEdgeMayLeadOnIntoTheNextPhaseWhoseOwnBridgeIsThenNotSaid() {
    let a = question("a", edges: [edge(to: "c")])
    let plan = scenario([phase("one", 2, "a", "b"), phase("two", 2, "c", "d")], cover: ["a"])
    var session = session(plan, ["b", "c", "d"].map { question($0) } + [a])
    _ = session.play((0, .started))
    #expect(
      session.answer(1, heardAll(a)) == [
        "turn 1 answered", "ask 2/4: towards c, c? until 121",
      ])
    #expect(session.answer(2, heardAll(question("c"))).last == "ask 3/4: d? until 122")
    // Time is left: the phase that the edge left early is taken up again.
    #expect(session.answer(3, heardAll(question("d"))).last == "ask 4/4: b? until 123")
    #expect(session.answer(4, heardAll(question("b"))).last == "estimate?")
  }

  @Test func anEdgeDoesNotLeaveAPhaseBeforeItsCoverQuestionsAreAsked() {
    let a = question("a", edges: [edge(to: "c")])
    let plan = scenario([phase("one", 2, "a", "b"), phase("two", 1, "c")], cover: ["a", "b"])
    var session = session(plan, [a, question("b"), question("c")])
    _ = session.play((0, .started))
    #expect(session.answer(1, heardAll(a)).last == "ask 2/3: b? until 121")
  }

  @Test func anEdgeNeverSkipsAPhaseNorOverdrawsOne() {
    let a = question("a", edges: [edge(to: "far"), edge(to: "spare")])
    let plan = scenario(
      [phase("one", 1, "a", "spare"), phase("two", 1, "b"), phase("three", 1, "far")],
      cover: ["a"])
    var session = session(plan, ["b", "far", "spare"].map { question($0) } + [a])
    _ = session.play((0, .started))
    #expect(
      session.answer(1, heardAll(a)) == [
        "turn 1 answered", "enter: now two", "ask 2/3: b? until 121",
      ])
  }

  @Test func anEdgeBackNeverAsksAgain() {
    let a = question("a", edges: [edge(to: "b"), edge(to: "a", weight: 9)])
    let b = question("b", edges: [edge(to: "a")])
    var session = started(a, b)
    _ = session.answer(1, heardAll(a))
    #expect(session.answer(2, heardAll(b)) == ["turn 2 answered", "estimate?"])
  }
}
