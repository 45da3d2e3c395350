// SPDX-License-Identifier: GPL-3.0-or-later

/// What the interviewer puts to the candidate, and why.
public struct Prompt: Hashable, Codable, Sendable {
  public enum Kind: Hashable, Codable, Sendable {
    /// A question of the bank.
    case question
    /// Asks for one criterion that the answer missed.
    case probe(CriterionID)
    /// Asks back after a misconception was said.
    case challenge(MisconceptionID)

    /// Probes and challenges hang on a question; they are not counted as questions.
    public var isFollowUp: Bool { self != .question }
  }

  public var kind: Kind
  /// The question asked, or the one that the follow-up hangs on.
  public var question: QuestionID
  public var text: LocalizedText
  /// Said before the text, on the way from what came before.
  public var bridge: LocalizedText?
  @Milliseconds public var timeLimit: Duration
  public var reason: PromptReason

  public init(
    kind: Kind, question: QuestionID, text: LocalizedText, bridge: LocalizedText? = nil,
    timeLimit: Duration, reason: PromptReason
  ) {
    self.kind = kind
    self.question = question
    self.text = text
    self.bridge = bridge
    self.timeLimit = timeLimit
    self.reason = reason
  }
}

/// Why the interviewer chose a prompt; logged with it and shown in the review.
public enum PromptReason: Hashable, Codable, Sendable {
  /// The scenario wants this question asked.
  case covers(PhaseID)
  /// Nearest to the candidate's ability among the questions left in the phase.
  /// `ability` and `difficulty` are in logits.
  case ability(phase: PhaseID, ability: Double, difficulty: Double)
  /// An authored edge whose guard holds after `from`.
  case edge(from: QuestionID, when: Guard)
  /// The answer left this criterion out.
  case missed(CriterionID)
  /// The answer said the opposite of this criterion.
  case contradicted(CriterionID)
  case misconception(MisconceptionID)
}
