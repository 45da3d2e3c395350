// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import SessionEngine

/// Puts what the engine wants done into words: the same for a terminal and for a script.
struct InterviewVoice {
  let language: Language
  let style: Style
  let columns: Int

  /// The lines to show for effects; what is not for the candidate's eyes has none.
  func lines(for effects: [SessionEffect], of interview: Interview) -> [String] {
    // While a follow-up is to come, feedback must not give away what it asks for.
    let followUpComesNext = effects.contains {
      if case .ask(let prompt, _, _) = $0 { prompt.kind.isFollowUp } else { false }
    }
    return effects.flatMap { effect in
      switch effect {
      case .feedback(let turn):
        return feedback(on: turn, of: interview, followUpComesNext: followUpComesNext)
      case .timeIsUp:
        return [say(.clock(wasAnswered(effects) ? .timeIsUp : .timeIsUpUnanswered))]
      default: return lines(for: effect, of: interview)
      }
    }
  }

  /// Whether the turn that these effects complete holds an answer.
  private func wasAnswered(_ effects: [SessionEffect]) -> Bool {
    effects.contains {
      if case .turnCompleted(let turn) = $0 { turn.assessment != nil } else { false }
    }
  }

  private func lines(for effect: SessionEffect, of interview: Interview) -> [String] {
    switch effect {
    case .enterPhase(let bridge): ["", wrapped(bridge[language])]
    case .ask(let prompt, let deadline, let number):
      ask(prompt, limit: deadline - interview.clock.now, number)
    case .hint(let hint, _): [wrapped(say(.answering(.hint(hint))))]
    case .flagged: [say(.command(.flagged))]
    case .refused(let refusal): [say(phrase(for: refusal))]
    case .paused: [say(.command(.paused))]
    case .resumed: [say(.command(.resumed))]
    case .sessionTimeIsUp: [say(.clock(.sessionTimeIsUp))]
    case .noQuestionFits: [say(.clock(.noQuestionFits))]
    case .turnCompleted, .feedback, .timeIsUp, .grade, .askEstimate, .finish: []
    }
  }

  private func feedback(
    on turn: Turn, of interview: Interview, followUpComesNext: Bool
  ) -> [String] {
    let report = AssessmentReport(
      feedbackOn: turn, question: interview.question(turn.prompt.question), language: language,
      followUpComesNext: followUpComesNext)
    guard let report else { return [] }
    return [String(report.text(style: style, columns: columns).dropLast())]
  }

  /// A prompt that is already running, as it is read again.
  func lines(repeating open: OpenPrompt) -> [String] {
    [header(open.number, limit: open.deadline - open.askedAt), wrapped(open.prompt.text[language])]
  }

  /// The header, the way there, and the question.
  private func ask(_ prompt: Prompt, limit: Duration, _ number: PromptNumber) -> [String] {
    var lines = ["", header(number, limit: limit)]
    if let bridge = prompt.bridge { lines.append(wrapped(bridge[language])) }
    lines.append(wrapped(prompt.text[language]))
    return lines
  }

  private func header(_ number: PromptNumber, limit: Duration) -> String {
    let header: Phrase.Clock =
      number.followUp > 0
      ? .followUp(number: number.followUp, of: number.followUps, limit: limit)
      : .question(number: number.question, of: number.questions, limit: limit)
    return say(.clock(header))
  }

  private func phrase(for refusal: Refusal) -> Phrase {
    switch refusal {
    case .noHintsInExam: .command(.noHintsInExam)
    case .noHintsLeft: .command(.noHintsLeft)
    case .pauseUsed: .command(.pauseUsed)
    case .pauseNotNow: .command(.pauseNotNow)
    }
  }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func wrapped(_ text: String) -> String {
    visible(text).wrapped(to: columns).joined(separator: "\n")
  }
}
