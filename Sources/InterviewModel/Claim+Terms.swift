// SPDX-License-Identifier: GPL-3.0-or-later

extension ClaimPattern {
  /// Every term that the pattern refers to, the subject left out.
  package var terms: [TermID] {
    parts.flatMap(\.terms) + vetoes.flatMap(\.terms)
  }
}

extension ClaimPattern.Sequence {
  fileprivate var terms: [TermID] { items.flatMap(\.atom.terms) }
}

extension ClaimPattern.Atom {
  fileprivate var terms: [TermID] {
    switch self {
    case .words, .number, .formula: []
    case .term(let id), .before(let id), .after(let id): [id]
    case .anyOf(let choices): choices.flatMap(\.terms)
    case .negated(let inner): inner.terms
    }
  }
}
