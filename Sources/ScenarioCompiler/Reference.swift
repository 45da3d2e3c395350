// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A mention of something defined elsewhere, checked in the second pass.
struct Reference {
  enum Target {
    case question(QuestionID)
    case topic(TopicID)
    case term(TermID)
    /// A term whose rivals must be known.
    case subject(TermID)
    case criterion(CriterionID, of: QuestionID)
    case misconception(MisconceptionID, of: QuestionID)
  }

  var target: Target
  var place: Place
}

extension ClaimPattern {
  /// Every term that the pattern refers to, the subject left out.
  var terms: [TermID] {
    parts.flatMap(\.terms) + vetoes.flatMap(\.terms)
  }
}

extension ClaimPattern.Sequence {
  var terms: [TermID] { items.flatMap(\.atom.terms) }
}

extension ClaimPattern.Atom {
  var terms: [TermID] {
    switch self {
    case .words, .number, .formula: []
    case .term(let id), .before(let id), .after(let id): [id]
    case .anyOf(let choices): choices.flatMap(\.terms)
    case .negated(let inner): inner.terms
    }
  }
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
