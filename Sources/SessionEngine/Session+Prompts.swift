// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Session {
  /// A follow-up where one is due, else the next question.
  mutating func moveOn(from inquiry: Inquiry) -> [SessionEffect] {
    let limit = scenario.followUps.timeLimit
    if limit > .zero, limit <= timeLeft,
      let prompt = inquiry.followUp(within: scenario.followUps, using: &generator)
    {
      return [ask(prompt, of: inquiry)]
    }
    conclude(inquiry)
    return askQuestion(after: inquiry)
  }

  mutating func askQuestion(after finished: Inquiry?) -> [SessionEffect] {
    let abilities = abilities
    let choice = agenda.choice(
      after: finished, remaining: timeLeft, mode: options.mode,
      ability: { abilities[$0] ?? Ability() }, using: &generator)
    guard let choice else { return endOfQuestions() }
    let entrance = agenda.take(
      choice.question, in: choice.stage, isBridged: choice.bridge != nil)
    let prompt = Prompt(
      kind: .question, question: choice.question.id, text: choice.question.ask,
      bridge: choice.bridge, timeLimit: choice.question.timeLimit, reason: choice.reason)
    let ask = ask(prompt, of: Inquiry(question: choice.question))
    return (entrance.map { [.enterPhase($0)] } ?? []) + [ask]
  }

  /// Puts a question on the record and lets it move the candidate's rating.
  mutating func conclude(_ inquiry: Inquiry) {
    inquiries.append(inquiry)
    guard let result = inquiry.result else { return }
    abilities[result.topic, default: Ability()].learn(
      score: result.unaided, difficulty: inquiry.question.difficultyInLogits)
  }

  private mutating func ask(_ prompt: Prompt, of inquiry: Inquiry) -> SessionEffect {
    let number = PromptNumber(
      question: questionNumber, questions: plannedCount,
      followUp: prompt.kind.isFollowUp ? inquiry.followUps.count + 1 : 0,
      followUps: max(0, scenario.followUps.perQuestion))
    let open = OpenPrompt(
      prompt: prompt, number: number, askedAt: clock,
      deadline: clock + min(prompt.timeLimit, timeLeft), inquiry: inquiry)
    phase = .asking(open)
    return .ask(prompt, deadline: open.deadline, number: number)
  }

  private mutating func endOfQuestions() -> [SessionEffect] {
    if turns.isEmpty {
      return (hasOpenQuestions ? [.noQuestionFits] : []) + finish(scorecard())
    }
    let word: [SessionEffect] =
      if isOver { [.sessionTimeIsUp] } else if hasOpenQuestions { [.noQuestionFits] } else { [] }
    return word + askEstimate()
  }

  /// Whether a longer session would have gone on.
  private var hasOpenQuestions: Bool {
    agenda.stages.indices.contains { !agenda.open(in: $0, remaining: Self.latestTime).isEmpty }
  }
}
