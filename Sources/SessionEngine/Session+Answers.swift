// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Session {
  /// An answer without a visible character is none: submitting it says "I don't know".
  mutating func submit(_ answer: String, to open: OpenPrompt) -> [SessionEffect] {
    guard hasWords(answer) else { return close(open, answer: answer, outcome: .gaveUp) }
    return grade(answer, to: open, timedOut: false)
  }

  mutating func timeOut(_ open: OpenPrompt, draft: String) -> [SessionEffect] {
    let announcement: [SessionEffect] = isOver ? [] : [.timeIsUp]
    guard hasWords(draft) else {
      return announcement + close(open, answer: draft, outcome: .timedOut)
    }
    return announcement + grade(draft, to: open, timedOut: true)
  }

  mutating func settle(_ pending: PendingAnswer, as assessment: Assessment) -> [SessionEffect] {
    let saysNothing = assessment.criteria.allSatisfy { !($0.credit > 0) }
    let outcome: Turn.Outcome =
      if pending.timedOut {
        .timedOut
      } else if saysNothing && assessment.flags.contains(.gaveUp) {
        .gaveUp
      } else {
        .answered
      }
    return close(
      pending.open, answer: pending.answer, outcome: outcome, assessment: assessment,
      answeredAt: pending.answeredAt)
  }

  /// Ends a prompt and goes on with the interview.
  mutating func close(
    _ open: OpenPrompt, answer: String = "", outcome: Turn.Outcome,
    assessment: Assessment? = nil, answeredAt: Duration? = nil
  ) -> [SessionEffect] {
    var inquiry = open.inquiry
    let turn = complete(
      open, of: &inquiry, answer: answer, outcome: outcome, assessment: assessment,
      at: answeredAt ?? clock)
    var effects = [SessionEffect.turnCompleted(turn)]
    if options.mode == .practice { effects.append(.feedback(turn)) }
    return effects + moveOn(from: inquiry)
  }

  /// Ends the interview in the middle of a prompt; what was typed is kept, and not graded.
  mutating func abandon(
    _ open: OpenPrompt, draft: String, answeredAt: Duration? = nil
  ) -> [SessionEffect] {
    var inquiry = open.inquiry
    let turn = complete(
      open, of: &inquiry, answer: draft, outcome: .unfinished, at: answeredAt ?? clock)
    conclude(inquiry)
    let wasAnswered = turns.contains { $0.assessment != nil }
    return [.turnCompleted(turn)] + (wasAnswered ? askEstimate() : finish(scorecard()))
  }

  private mutating func grade(_ answer: String, to open: OpenPrompt, timedOut: Bool)
    -> [SessionEffect]
  {
    phase = .grading(
      PendingAnswer(open: open, answer: answer, timedOut: timedOut, answeredAt: clock))
    return [.grade(answer: answer, question: open.prompt.question, focus: open.prompt.kind)]
  }

  private mutating func complete(
    _ open: OpenPrompt, of inquiry: inout Inquiry, answer: String, outcome: Turn.Outcome,
    assessment: Assessment? = nil, at time: Duration
  ) -> Turn {
    let turn = Turn(
      number: turns.count + 1, prompt: open.prompt, answer: answer, outcome: outcome,
      timeUsed: time - open.askedAt, hints: open.hints, flagged: open.flagged,
      assessment: assessment)
    turns.append(turn)
    inquiry.absorb(turn)
    return turn
  }
}

/// Whether there is anything to read: white space, control and zero-width characters are nothing.
private func hasWords(_ answer: String) -> Bool {
  answer.unicodeScalars.contains { scalar in
    let properties = scalar.properties
    return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
      && properties.generalCategory != .control
  }
}
