// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A claim with its terms resolved to lexemes.
struct CompiledClaim: Sendable {
  indirect enum Atom: Sendable {
    case lexeme(Lexicon.Lexeme)
    /// A relation that has an opposite. Where the opposite stands, the claim is said the wrong way
    /// round.
    case relation(Lexicon.Lexeme, opposite: Lexicon.Lexeme)
    case anyOf([[Item]])
    case negated([Item])
    case number(ClaimPattern.NumberComparison, Double)
    case before(Lexicon.Lexeme)
    case after(Lexicon.Lexeme)
    case formula(Formula)
  }

  struct Item: Sendable {
    var atom: Atom
    var isOptional: Bool
    var gap: ClaimPattern.Gap
    /// As the author wrote it, for the nearest miss.
    var label: String
  }

  struct Subject: Sendable {
    var lexeme: Lexicon.Lexeme
    var rivals: [Lexicon.Lexeme]
    var isExclusive: Bool
  }

  let source: String
  let parts: [[Item]]
  let scope: ClaimPattern.Scope
  let vetoes: [Atom]
  let subject: Subject?
}

/// Resolves claims against a lexicon, adding the words that they spell out.
struct ClaimCompiler {
  var lexicon: Lexicon

  /// A claim that names a term the glossary lacks can't match; the bank's check reports it. It is
  /// about `subject` where it doesn't say so itself; with `seesOpposites`, a relation that stands as
  /// its opposite contradicts it.
  mutating func compile(
    _ claim: Claim, about subject: TermID? = nil, seesOpposites: Bool = false
  ) -> CompiledClaim {
    let pattern = claim.pattern
    return CompiledClaim(
      source: claim.source,
      parts: pattern.parts.map { items($0, seesOpposites: seesOpposites) },
      scope: pattern.scope,
      vetoes: pattern.vetoes.map { atom($0, seesOpposites: false) },
      subject: (pattern.subject?.term ?? subject).flatMap {
        self.subject($0, isExclusive: pattern.subject?.isExclusive ?? false)
      })
  }

  /// The concepts that the claims of a rubric name.
  func things(of rubric: Rubric) -> Set<Lexicon.Lexeme> {
    let claims =
      rubric.criteria.flatMap { $0.accept + $0.partly } + rubric.misconceptions.flatMap(\.claims)
    let lexemes = claims.flatMap(\.pattern.terms).compactMap { lexicon.lexeme(of: $0) }
    return Set(lexemes.filter { lexicon.term(of: $0)?.role == .concept })
  }

  private mutating func items(
    _ sequence: ClaimPattern.Sequence, seesOpposites: Bool
  ) -> [CompiledClaim.Item] {
    sequence.items.map { item in
      CompiledClaim.Item(
        atom: atom(item.atom, seesOpposites: seesOpposites), isOptional: item.isOptional,
        gap: item.gap, label: label(item.atom))
    }
  }

  private mutating func atom(
    _ atom: ClaimPattern.Atom, seesOpposites: Bool
  ) -> CompiledClaim.Atom {
    switch atom {
    case .words(let words): return .lexeme(lexicon.lexeme(ofLiteral: words))
    case .term(let id):
      if seesOpposites, let lexeme = lexicon.lexeme(of: id), let opposite = opposite(of: lexeme) {
        return .relation(lexeme, opposite: opposite)
      }
      return .lexeme(lexeme(of: id))
    case .anyOf(let choices):
      return .anyOf(choices.map { items($0, seesOpposites: seesOpposites) })
    case .negated(let inner): return .negated(items(inner, seesOpposites: false))
    case .number(let comparison, let value): return .number(comparison, value)
    case .formula(let text):
      guard let formula = Formula(claim: text) else {
        return .lexeme(lexicon.lexeme(ofLiteral: text))
      }
      return .formula(formula)
    case .before(let id): return .before(lexeme(of: id))
    case .after(let id): return .after(lexeme(of: id))
    }
  }

  private mutating func lexeme(of term: TermID) -> Lexicon.Lexeme {
    lexicon.lexeme(of: term) ?? lexicon.lexeme(ofLiteral: "<\(term)>")
  }

  private func opposite(of relation: Lexicon.Lexeme) -> Lexicon.Lexeme? {
    guard case .relation(let opposite?) = lexicon.term(of: relation)?.role else { return nil }
    return lexicon.lexeme(of: opposite)
  }

  private func subject(_ term: TermID, isExclusive: Bool) -> CompiledClaim.Subject? {
    guard let lexeme = lexicon.lexeme(of: term) else { return nil }
    let group = lexicon.term(of: lexeme)?.contrast
    let rivals = lexicon.terms.filter { $0.contrast == group && group != nil }
      .compactMap { lexicon.lexeme(of: $0.id) }.filter { $0 != lexeme }
    return .init(lexeme: lexeme, rivals: rivals, isExclusive: isExclusive)
  }

  private func label(_ atom: ClaimPattern.Atom) -> String {
    switch atom {
    case .words(let words): words
    case .term(let id): "<\(id)>"
    case .anyOf(let choices):
      choices.map { $0.items.map { label($0.atom) }.joined(separator: " ") }
        .joined(separator: " | ")
    case .negated(let inner):
      "not(" + inner.items.map { label($0.atom) }.joined(separator: " ") + ")"
    case .number(let comparison, let value): "num(\(comparison.rawValue)\(value))"
    case .formula(let text): "$\(text)$"
    case .before(let id): "before(<\(id)>)"
    case .after(let id): "after(<\(id)>)"
    }
  }
}
