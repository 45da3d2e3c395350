// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// What is known about a question once its follow-ups are over; guards look at nothing else.
struct QuestionFacts: Equatable, Sendable {
  /// Criteria earned in full, in the first answer or in a follow-up.
  var hit: Set<CriterionID> = []
  /// Criteria that earned nothing and were not contradicted: a partly earned one is neither hit nor
  /// missed.
  var missed: Set<CriterionID> = []
  /// Criteria whose opposite was said and that were not earned afterwards.
  var contradicted: Set<CriterionID> = []
  var misconceptions: Set<MisconceptionID> = []
  var mentions: Set<TermID> = []
  /// The question's score with its follow-ups, 0 … 1.
  var score = 0.0
  /// The candidate gave up on the question itself.
  var gaveUp = false
  /// The question's time ran out, whether or not something had been typed.
  var timedOut = false
}

extension Guard {
  /// Whether the condition is true of a question that went so.
  func holds(for facts: QuestionFacts) -> Bool {
    switch self {
    case .always: true
    case .hit(let id): facts.hit.contains(id)
    case .missed(let id): facts.missed.contains(id)
    case .contradicted(let id): facts.contradicted.contains(id)
    case .misconception(let id): facts.misconceptions.contains(id)
    case .mentions(let id): facts.mentions.contains(id)
    case .score(.less, let bound): facts.score < bound
    case .score(.atMost, let bound): facts.score <= bound
    case .score(.greater, let bound): facts.score > bound
    case .score(.atLeast, let bound): facts.score >= bound
    case .gaveUp: facts.gaveUp
    case .timedOut: facts.timedOut
    case .not(let inner): !inner.holds(for: facts)
    case .all(let parts): parts.allSatisfy { $0.holds(for: facts) }
    case .any(let parts): parts.contains { $0.holds(for: facts) }
    }
  }
}
