// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A mention of something defined elsewhere, checked in the second pass.
struct Reference: Sendable {
  enum Target: Sendable {
    case question(QuestionID)
    case topic(TopicID)
    /// The topic that a question lies in.
    case folder(TopicID)
    case term(TermID)
    /// A term whose rivals must be known.
    case subject(TermID)
    case criterion(CriterionID, of: QuestionID)
    case misconception(MisconceptionID, of: QuestionID)
  }

  var target: Target
  var place: Place
}

extension Guard {
  /// Every guard within this one, itself included, that is not made of others.
  var leaves: [Guard] {
    switch self {
    case .not(let inner): inner.leaves
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    default: [self]
    }
  }
}
