// SPDX-License-Identifier: GPL-3.0-or-later

/// One prompt and what became of it.
public struct Turn: Hashable, Codable, Sendable {
  public enum Outcome: String, Codable, Sendable {
    case answered
    /// The time ran out; what had been typed counts.
    case timedOut = "timed-out"
    case skipped
    /// The candidate said that they do not know.
    case gaveUp = "gave-up"
    /// The session ended before an answer was given.
    case unfinished
  }

  /// 1, 2, 3 … over the whole session.
  public var number: Int
  public var prompt: Prompt
  public var answer: String
  public var outcome: Outcome
  @Milliseconds public var timeUsed: Duration
  /// The criteria whose hints were shown.
  public var hints: [CriterionID]
  /// The candidate marked this turn to look at again.
  public var flagged: Bool
  /// Missing when there was nothing to grade.
  public var assessment: Assessment?

  public init(
    number: Int, prompt: Prompt, answer: String, outcome: Outcome, timeUsed: Duration,
    hints: [CriterionID] = [], flagged: Bool = false, assessment: Assessment? = nil
  ) {
    self.number = number
    self.prompt = prompt
    self.answer = answer
    self.outcome = outcome
    self.timeUsed = timeUsed
    self.hints = hints
    self.flagged = flagged
    self.assessment = assessment
  }
}
