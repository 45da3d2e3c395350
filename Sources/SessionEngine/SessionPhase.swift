// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Where a session stands, with all that belongs to that place and nothing else.
public enum SessionPhase: Equatable, Sendable {
  /// On the start screen; time has not begun.
  case ready
  case asking(OpenPrompt)
  /// The prompt waits and its time with it.
  case paused(OpenPrompt)
  /// An answer is with the grader.
  case grading(PendingAnswer)
  /// The scorecard waits for what the candidate expects of it.
  case estimating(Scorecard)
  case finished(Scorecard)
}

/// A prompt that the candidate is answering.
public struct OpenPrompt: Equatable, Sendable {
  public let prompt: Prompt
  public let number: PromptNumber
  /// The session time at which the prompt was put.
  public let askedAt: Duration
  /// The session time at which it runs out.
  public let deadline: Duration
  /// The criteria whose hints were shown, in that order.
  public internal(set) var hints: [CriterionID] = []
  public internal(set) var flagged = false
  /// The question that the prompt belongs to, with everything said about it before.
  let inquiry: Inquiry
}

/// An answer that waits for its assessment.
public struct PendingAnswer: Equatable, Sendable {
  public internal(set) var open: OpenPrompt
  public let answer: String
  /// The time ran out before the candidate submitted it.
  public let timedOut: Bool
  /// The session time at which it was given.
  public let answeredAt: Duration
}
