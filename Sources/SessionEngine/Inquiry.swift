// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// One question with everything said about it: the first answer and its follow-ups.
struct Inquiry: Equatable, Sendable {
  let question: Question
  /// How the question itself ended; nil while its first answer is awaited.
  private(set) var opening: Turn.Outcome?
  private(set) var turns: [Int] = []
  private(set) var timeUsed = Duration.zero
  /// The probes and challenges put so far.
  private(set) var followUps: [Prompt.Kind] = []
  /// The candidate moved on, or was no longer there: nothing more is asked about this question.
  private(set) var isClosed = false

  private(set) var firstAssessment: Assessment?
  private(set) var wasFollowUpAssessed = false
  /// The best credit of each criterion over all answers so far.
  private(set) var best: [CriterionID: Double] = [:]
  private(set) var earned: Set<CriterionID> = []
  private(set) var contradicted: Set<CriterionID> = []
  private(set) var said: Set<MisconceptionID> = []
  private(set) var mentions: Set<TermID> = []
  /// Hints shown before the first answer; what they give away counts half.
  private(set) var hintedBeforehand: Set<CriterionID> = []
  private(set) var hinted: Set<CriterionID> = []

  init(question: Question) { self.question = question }

  /// Takes in what became of the question's prompt or of one of its follow-ups.
  mutating func absorb(_ turn: Turn) {
    turns.append(turn.number)
    timeUsed += turn.timeUsed
    hinted.formUnion(turn.hints)
    if turn.prompt.kind.isFollowUp {
      followUps.append(turn.prompt.kind)
      wasFollowUpAssessed = wasFollowUpAssessed || turn.assessment != nil
    } else {
      opening = turn.outcome
      firstAssessment = turn.assessment
      hintedBeforehand = Set(turn.hints)
    }
    if let assessment = turn.assessment { absorb(assessment) }
    switch turn.outcome {
    case .skipped, .unfinished: isClosed = true
    case .timedOut: isClosed = isClosed || turn.assessment == nil
    case .answered, .gaveUp: break
    }
  }

  private mutating func absorb(_ assessment: Assessment) {
    for criterion in assessment.criteria {
      best[criterion.id] = max(best[criterion.id] ?? 0, criterion.credit.clampedToUnit)
      if criterion.verdict == .earned { earned.insert(criterion.id) }
      if criterion.verdict == .contradicted { contradicted.insert(criterion.id) }
    }
    said.formUnion(assessment.misconceptions.map(\.id))
    mentions.formUnion(assessment.mentions)
  }
}

extension Double {
  /// The nearest value within 0 … 1; NaN becomes 0.
  var clampedToUnit: Double { self > 0 ? min(1, self) : 0 }
}
