// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
public import InterviewModel
public import ScenarioCompiler
internal import SessionEngine

/// Interviews of a scenario with simulated candidates: the real engine asks, and what they say was
/// graded by the real grader.
///
/// A run depends on its number and the seed alone, so that runs can be held in any order and at once.
public struct Simulation: Sendable {
  public let scenario: Scenario
  /// The questions of the scenario, in order of id.
  public let questions: [Question]
  public let seed: UInt64
  let paths: ScenarioPaths
  let places: [Part: Place]
  private let bank: Bank
  private let examples: [QuestionID: [Example]]
  private let grader: Grader
  private let questionCount: Int
  /// The questions as the engine gets them.
  private let asked: [Question]
  private var answers: [QuestionID: [Language: CandidateAnswers]] = [:]

  public init(_ scenario: Scenario, in compilation: Compilation, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
    questions = compilation.bank.questions(of: scenario)
    paths = ScenarioPaths(
      scenario,
      questions: Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    questionCount = SessionLength(paths).questions
    asked = questions.map(\.withoutWords)
    places = compilation.places
    bank = compilation.bank
    examples = compilation.examples
    grader = Grader(questions: questions, glossary: compilation.bank.glossary)
  }

  /// What candidates say to a question. The answers to all must be `prepare`d before the first run;
  /// they can be made at once.
  public func answers(to question: Question) -> [Language: CandidateAnswers] {
    var chance = generator(for: UInt64(questions.firstIndex { $0.id == question.id } ?? 0), 1)
    var all: [Language: CandidateAnswers] = [:]
    for language in Language.allCases {
      let material = AnswerMaterial(
        question, language, examples: examples[question.id] ?? [], bank, grader)
      let others = chance.shuffled(questions.filter { $0.topic != question.topic }).prefix(3)
      all[language] = material.graded(
        offTopic: others.map { $0.answer[language] }, by: grader, using: &chance)
    }
    return all
  }

  /// `answers` has one for each of `questions`.
  public mutating func prepare(_ answers: [[Language: CandidateAnswers]]) {
    for (question, answers) in zip(questions, answers) { self.answers[question.id] = answers }
  }

  /// Holds the sessions with these numbers.
  public func tally(of runs: Range<Int>) -> SimulationTally {
    var tally = SimulationTally()
    for run in runs { hold(run, &tally) }
    return tally
  }

  private func hold(_ run: Int, _ tally: inout SimulationTally) {
    var chance = generator(for: UInt64(run), 2)
    let kinds = CandidateKind.all
    let kind = kinds[run % kinds.count]
    let language: Language = run / kinds.count % 2 == 0 ? .zh : .en
    var session = Session(
      scenario: scenario, questions: asked,
      options: SessionOptions(
        language: language, mode: scenario.mode, seed: chance.next(), timeLimit: scenario.timeLimit)
    )
    var candidate = Candidate(kind: kind, chance: chance)
    var clock = Duration.zero
    var met: Set<QuestionID> = []
    var effects = session.handle(.started, at: clock)
    // Every prompt ends, and there are finitely many.
    while true {
      for case .ask(let prompt, _, _) in effects {
        tally.reached[Part(prompt), default: 0] += 1
        met.insert(prompt.question)
        if let edge = edge(to: prompt) { tally.reached[edge, default: 0] += 1 }
      }
      switch session.phase {
      case .asking(let open):
        let answers = answers[open.prompt.question]?[language] ?? CandidateAnswers()
        let time = open.deadline - open.askedAt
        let graded: GradedAnswer?
        switch candidate.move(on: open.prompt, with: answers) {
        case .answers(let answer, let share):
          graded = answer
          clock = open.askedAt + .milliseconds(Int64(time.inSeconds * share * 1000))
          effects = session.handle(.submitted(answer: answer.text), at: clock)
        case .givesUp(let share):
          graded = nil
          clock = open.askedAt + .milliseconds(Int64(time.inSeconds * share * 1000))
          effects = session.handle(.gaveUp, at: clock)
        case .runsOut(let answer):
          graded = answer
          clock = open.deadline
          effects = session.handle(.timedOut(draft: answer?.text ?? ""), at: clock)
        }
        if case .grading = session.phase, let graded {
          effects += session.handle(.graded(graded.assessment), at: clock)
        }
      case .estimating: effects = session.handle(.estimated(nil), at: clock)
      case .finished(let card):
        tally.lengths.append(card.timeUsed.inMilliseconds)
        tally.scores[kind, default: []].append(card.score)
        if card.timeUsed > scenario.timeLimit { tally.overTime += 1 }
        if scenario.cover.allSatisfy(met.contains) { tally.covered += 1 }
        if met.count >= questionCount { tally.complete += 1 }
        return
      case .ready, .paused, .grading: return
      }
    }
  }

  /// The follow-up of the bank that led to a question.
  private func edge(to prompt: Prompt) -> Part? {
    guard case .edge(let from, _) = prompt.reason, let index = prompt.bridge.flatMap({ Int($0.zh) })
    else { return nil }
    return .followUp(index, of: from)
  }

  /// A generator of its own for each number; `use` tells its purpose.
  private func generator(for number: UInt64, _ use: UInt64) -> SplitMix64 {
    var first = SplitMix64(seed: seed &+ use)
    var second = SplitMix64(seed: first.next() ^ number)
    return SplitMix64(seed: second.next())
  }
}

extension Question {
  /// The question without what only people read, which the engine would carry along at every step.
  /// Each follow-up is told by its number for a bridge.
  fileprivate var withoutWords: Question {
    let none = LocalizedText(zh: "", en: "")
    var question = self
    question.source = ""
    question.ask = none
    question.answer = none
    for index in rubric.criteria.indices {
      question.rubric.criteria[index].statement = none
      question.rubric.criteria[index].accept = []
      question.rubric.criteria[index].partly = []
      question.rubric.criteria[index].hint = none
      question.rubric.criteria[index].probe = none
    }
    for index in rubric.misconceptions.indices {
      question.rubric.misconceptions[index].claims = []
      question.rubric.misconceptions[index].challenge = none
      question.rubric.misconceptions[index].correction = none
    }
    for index in followUps.indices {
      question.followUps[index].bridge = LocalizedText(zh: "\(index)", en: "")
    }
    return question
  }
}

extension Part {
  fileprivate init(_ prompt: Prompt) {
    self =
      switch prompt.kind {
      case .question: .question(prompt.question)
      case .probe(let id): .probe(id, of: prompt.question)
      case .challenge(let id): .challenge(id, of: prompt.question)
      }
  }
}
