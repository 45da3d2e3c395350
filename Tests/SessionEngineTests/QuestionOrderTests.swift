// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import Testing

@Suite struct QuestionOrderTests {
  /// Plays a session in which every question is answered in full at once; tells what was asked.
  func asked(_ session: Session, gap: Int = 10) -> [QuestionID] {
    var session = session
    _ = session.handle(.started, at: .zero)
    var second = 0
    while let prompt = session.currentPrompt, second < 36_000 {
      second += gap
      _ = session.answer(second, heardAll(question(prompt.question.name)))
    }
    return session.turns.map(\.prompt.question)
  }

  @Test func aStartedSessionSaysThePhasesBridgeAndAsksItsFirstQuestion() {
    var session = session(scenario([phase("one", 1, "a")]), [question("a")])
    let prompt = Prompt(
      kind: .question, question: "a", text: text("a?"), timeLimit: .seconds(120),
      reason: .ability(phase: "one", ability: 0, difficulty: 0))
    #expect(
      session.handle(.started, at: .zero) == [
        .enterPhase(text("now one")),
        .ask(
          prompt, deadline: .seconds(120),
          number: PromptNumber(question: 1, questions: 1, followUp: 0, followUps: 0)),
      ])
    #expect(session.currentPrompt == prompt)
    #expect(session.deadline == .seconds(120))
  }

  @Test func phasesComeInOrderAndKeepTheirCounts() {
    let names = ["a", "b", "c", "d", "e"]
    let plan = scenario([phase("one", 2, "a", "b", "c"), phase("two", 1, "d", "e")])
    for seed in UInt64(0)..<20 {
      let order = asked(session(plan, names.map { question($0) }, seed: seed))
      #expect(order.count == 3)
      #expect(Set(order.prefix(2)).isSubset(of: ["a", "b", "c"]))
      #expect(Set(order.suffix(1)).isSubset(of: ["d", "e"]))
    }
  }

  @Test func everyPhaseIsEnteredByItsBridge() {
    var session = session(
      scenario([phase("one", 1, "a"), phase("two", 1, "b")]), [question("a"), question("b")])
    #expect(session.play((0, .started)) == ["enter: now one", "ask 1/2: a? until 120"])
    #expect(
      session.answer(10, heardAll(question("a"))) == [
        "turn 1 answered", "enter: now two", "ask 2/2: b? until 130",
      ])
  }

  @Test func coverQuestionsComeFirstInTheScenariosOrder() {
    let plan = scenario([phase("one", 3, "a", "b", "c", "d")], cover: ["d", "b"])
    for seed in UInt64(0)..<10 {
      let order = asked(session(plan, ["a", "b", "c", "d"].map { question($0) }, seed: seed))
      #expect(order.prefix(2) == ["d", "b"])
      #expect(order.count == 3)
    }
  }

  @Test func aQuestionOfTwoPoolsIsAskedOnce() {
    let plan = scenario([phase("one", 2, "a", "b"), phase("two", 2, "b", "a", "c")])
    let order = asked(session(plan, ["a", "b", "c"].map { question($0) }))
    #expect(order.sorted() == ["a", "b", "c"])
    #expect(order.last == "c")
  }

  @Test(arguments: [["b"], []] as [[QuestionID]], [["a"], []] as [[QuestionID]])
  func twinsAreNeverBothAsked(ofA: [QuestionID], ofB: [QuestionID]) {
    let questions = [question("a", twins: ofA), question("b", twins: ofB), question("c")]
    let plan = scenario([phase("one", 3, "a", "b", "c")], cover: ["a"])
    let order = asked(session(plan, questions))
    #expect(order == (ofA.isEmpty && ofB.isEmpty ? order : ["a", "c"]))
    #expect(order.count == (ofA.isEmpty && ofB.isEmpty ? 3 : 2))
  }

  @Test func theNearestQuestionsToTheTargetArePickedAmong() {
    let questions = (1...5).map { question("d\($0)", difficulty: $0) }
    let plan = scenario([phase("one", 1, "d1", "d2", "d3", "d4", "d5")])
    func first(_ mode: SessionMode, _ logits: Double) -> Set<QuestionID> {
      Set(
        (UInt64(0)..<60).flatMap { seed in
          asked(
            session(
              plan, questions, mode: mode, seed: seed,
              abilities: ["topic": Ability(logits: logits, answers: 9)]))
        })
    }
    #expect(first(.exam, 0) == ["d2", "d3", "d4"])
    #expect(first(.exam, 2) == ["d3", "d4", "d5"])
    #expect(first(.exam, -2) == ["d1", "d2", "d3"])
    // Practice aims at a likelier success: at an ability of 1.5, that is a difficulty below it.
    #expect(first(.exam, 1.6) == ["d4", "d5", "d3"])
    #expect(first(.practice, 1.4) == ["d2", "d3", "d4"])
  }

  @Test func answersMoveTheAbilityOfTheirTopic() {
    var session = started(question("a", difficulty: 5), question("b", topic: "other"))
    _ = session.answer(5, heardAll(question("a")))
    let learned = session.abilities["topic"]
    #expect(learned?.answers == 1)
    #expect((learned?.logits ?? 0) > 0.8)
    #expect(session.abilities["other"] == nil)
    _ = session.play((9, .skipped))
    #expect(session.abilities["other"] == Ability(logits: -0.5, answers: 1))
    #expect(session.abilities["topic"] == learned)
  }

  @Test func referencesThatLeadNowhereAreLeftOut() {
    let plan = scenario([phase("one", 3, "ghost", "a")], cover: ["ghost"])
    #expect(asked(session(plan, [question("a", edges: [edge(to: "ghost")])])) == ["a"])
  }
}
