// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine

func text(_ words: String) -> LocalizedText { LocalizedText(zh: words, en: words) }

/// A question `x` whose criteria are x-4, x-2 and x-1, named by their weights, and whose
/// misconceptions are x-dear (cost 2) and x-cheap (cost 1).
func question(
  _ name: String, difficulty: Int = 3, seconds: Int = 120, topic: TopicID = "topic",
  edges: [FollowUp] = [], twins: [QuestionID] = []
) -> Question {
  Question(
    id: QuestionID(name), topic: topic, difficulty: difficulty, timeLimit: .seconds(seconds),
    ask: text("\(name)?"), answer: text("\(name)."),
    rubric: Rubric(
      criteria: [1, 4, 2].map { weight in
        Criterion(
          id: CriterionID("\(name)-\(weight)"), weight: Double(weight), statement: text("fact"),
          accept: [], hint: text("hint \(name)-\(weight)"), probe: text("probe \(name)-\(weight)"))
      },
      misconceptions: [("cheap", 1.0), ("dear", 2)].map { kind, cost in
        Misconception(
          id: MisconceptionID("\(name)-\(kind)"), claims: [], cost: cost,
          challenge: text("challenge \(name)-\(kind)"), correction: text("right"))
      }),
    followUps: edges, twins: twins)
}

func edge(to name: QuestionID, when condition: Guard = .always, weight: Double = 1) -> FollowUp {
  FollowUp(to: name, when: condition, weight: weight, bridge: text("towards \(name)"))
}

func phase(_ name: String, _ count: Int, _ questions: QuestionID...) -> Scenario.Phase {
  Scenario.Phase(
    id: PhaseID(name), title: text(name), bridge: text("now \(name)"), count: count,
    questions: questions)
}

func scenario(
  _ phases: [Scenario.Phase], cover: [QuestionID] = [], followUps: Int = 0, seconds: Int = 60
) -> Scenario {
  Scenario(
    id: "scenario", title: text("title"), about: text("about"), timeLimit: .seconds(3600),
    mode: .practice, followUps: .init(perQuestion: followUps, timeLimit: .seconds(seconds)),
    phases: phases, cover: cover)
}

func session(
  _ scenario: Scenario, _ questions: [Question], seconds: Int = 3600,
  mode: SessionMode = .exam, seed: UInt64 = 1, abilities: [TopicID: Ability] = [:]
) -> Session {
  Session(
    scenario: scenario, questions: questions,
    options: SessionOptions(
      language: .en, mode: mode, seed: seed, timeLimit: .seconds(seconds)),
    abilities: abilities)
}

/// A started session of one phase that asks the questions in the order given.
func started(
  _ questions: Question..., followUps: Int = 0, seconds: Int = 3600, mode: SessionMode = .exam
) -> Session {
  let ids = questions.map(\.id)
  let phase = Scenario.Phase(
    id: "phase", title: text("phase"), bridge: text("begin"), count: ids.count, questions: ids)
  var session = session(
    scenario([phase], cover: ids, followUps: followUps), questions, seconds: seconds, mode: mode)
  _ = session.handle(.started, at: .zero)
  return session
}

/// What a grader would say of an answer to a question made by `question(_:)`.
func heard(
  _ question: Question, _ earned: CriterionID..., partly: CriterionID...,
  contradicted: CriterionID..., said: MisconceptionID..., flags: [AnswerFlag] = [],
  mentions: [TermID] = []
) -> SessionEvent {
  let criteria = question.rubric.criteria.map { criterion in
    if earned.contains(criterion.id) {
      CriterionAssessment(id: criterion.id, verdict: .earned, credit: 1)
    } else if partly.contains(criterion.id) {
      CriterionAssessment(id: criterion.id, verdict: .partly, credit: 0.5)
    } else if contradicted.contains(criterion.id) {
      CriterionAssessment(id: criterion.id, verdict: .contradicted, credit: 0)
    } else {
      CriterionAssessment(id: criterion.id, verdict: .missed, credit: 0)
    }
  }
  let credits = Dictionary(uniqueKeysWithValues: criteria.map { ($0.id, $0.credit) })
  return .graded(
    Assessment(
      score: question.rubric.score(
        credit: { credits[$0] ?? 0 }, contradicted: Set(contradicted), said: said),
      criteria: criteria,
      misconceptions: said.map { MisconceptionFinding(id: $0, claim: "", evidence: []) },
      flags: flags, mentions: mentions))
}

/// Everything earned: no probe follows.
func heardAll(_ question: Question) -> SessionEvent {
  .graded(
    Assessment(
      score: 1,
      criteria: question.rubric.criteria.map {
        CriterionAssessment(id: $0.id, verdict: .earned, credit: 1)
      }))
}

extension Session {
  /// Handles events at the times given in seconds and tells their effects, a line each.
  mutating func play(_ events: (Int, SessionEvent)...) -> [String] {
    events.flatMap { handle($0.1, at: .seconds($0.0)) }.map(\.line)
  }

  /// Answers the current prompt, one second after `second`, and has it graded so.
  mutating func answer(_ second: Int, _ assessment: SessionEvent) -> [String] {
    _ = handle(.submitted(answer: "words"), at: .seconds(second))
    return play((second, assessment))
  }

  var card: Scorecard? {
    if case .finished(let card) = phase { card } else { nil }
  }
}

extension SessionEffect {
  /// The effect as one readable line.
  var line: String {
    switch self {
    case .enterPhase(let bridge): "enter: \(bridge.en)"
    case .ask(let prompt, let deadline, let number):
      "ask \(number.line): \((prompt.bridge.map { $0.en + ", " } ?? "") + prompt.text.en)"
        + " until \(deadline.components.seconds)"
    case .grade(let answer, let question, _): "grade \(question): \(answer)"
    case .turnCompleted(let turn): "turn \(turn.number) \(turn.outcome.rawValue)"
    case .feedback(let turn): "feedback \(turn.number)"
    case .hint(let words, _): words.en
    case .flagged(let turn): "flagged \(turn)"
    case .refused(let refusal): "refused: \(refusal.rawValue)"
    case .paused: "paused"
    case .resumed: "resumed"
    case .timeIsUp: "time is up"
    case .sessionTimeIsUp: "session time is up"
    case .noQuestionFits: "no question fits"
    case .askEstimate: "estimate?"
    case .finish: "finish"
    }
  }
}

extension PromptNumber {
  var line: String { followUp == 0 ? "\(question)/\(questions)" : "\(question)+\(followUp)" }
}
