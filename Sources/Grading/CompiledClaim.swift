// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A claim with its terms resolved to lexemes.
///
/// An object, as its items are: they are looked at far more often than they are made.
final class CompiledClaim: Sendable {
  indirect enum Atom: Sendable {
    case lexeme(Lexicon.Lexeme)
    case anyOf([[Item]])
    case negated([Item])
    case number(ClaimPattern.NumberComparison, Double)
    case before(Lexicon.Lexeme)
    case after(Lexicon.Lexeme)
    case formula(Formula)
  }

  final class Item: Sendable {
    let atom: Atom
    let isOptional: Bool
    let gap: ClaimPattern.Gap
    /// As the author wrote it, for the nearest miss.
    let label: String
    let needs: ClaimNeeds
    /// Whether it stands in the clause of its neighbours, as far as it is known beforehand.
    let staysInClause: Bool

    init(atom: Atom, isOptional: Bool, gap: ClaimPattern.Gap, label: String) {
      self.atom = atom
      self.isOptional = isOptional
      self.gap = gap
      self.label = label
      needs = ClaimNeeds(atom)
      staysInClause = gap != .sentence && Self.staysInClause(atom)
    }

    private static func staysInClause(_ atom: Atom) -> Bool {
      switch atom {
      case .lexeme, .number: true
      case .anyOf(let choices): choices.allSatisfy { $0.allSatisfy(\.staysInClause) }
      case .negated(let items): items.allSatisfy(\.staysInClause)
      // A formula may hold commas, and the word of order may lie in the clause before.
      case .formula, .before, .after: false
      }
    }
  }

  struct Subject: Sendable {
    var lexeme: Lexicon.Lexeme
    var rivals: [Lexicon.Lexeme]
    var isExclusive: Bool
  }

  let source: String
  let parts: [[Item]]
  /// The same with its one reversible relation turned around; nil when there is none.
  let reversed: [[Item]]?
  let scope: ClaimPattern.Scope
  let vetoes: [Atom]
  let subject: Subject?
  /// The items of all parts that are not optional.
  let required: [Item]
  let gate: ClaimGate
  let reversedGate: ClaimGate?

  init(
    source: String, parts: [[Item]], reversed: [[Item]]?, scope: ClaimPattern.Scope,
    vetoes: [Atom], subject: Subject?
  ) {
    self.source = source
    self.parts = parts
    self.reversed = reversed
    self.scope = scope
    self.vetoes = vetoes
    self.subject = subject
    required = parts.flatMap { $0 }.filter { !$0.isOptional }
    gate = ClaimGate(parts, scope: scope)
    reversedGate = reversed.map { ClaimGate($0, scope: scope) }
  }
}

/// Resolves claims against a lexicon, adding the words that they spell out.
struct ClaimCompiler {
  var lexicon: Lexicon

  /// A claim that names a term the glossary lacks can't match; the bank's check reports it.
  mutating func compile(_ claim: Claim) -> CompiledClaim {
    let pattern = claim.pattern
    let reversible = pattern.parts.flatMap(\.items).count { opposite(of: $0.atom) != nil }
    let parts = pattern.parts.map { items($0, reversing: false) }
    let reversed =
      reversible == 1 ? pattern.parts.map { items($0, reversing: true) } : nil
    return CompiledClaim(
      source: claim.source, parts: parts, reversed: reversed, scope: pattern.scope,
      vetoes: pattern.vetoes.map { atom($0, reversing: false) },
      subject: pattern.subject.flatMap(subject))
  }

  private mutating func items(
    _ sequence: ClaimPattern.Sequence, reversing: Bool
  ) -> [CompiledClaim.Item] {
    sequence.items.map { item in
      CompiledClaim.Item(
        atom: atom(item.atom, reversing: reversing), isOptional: item.isOptional, gap: item.gap,
        label: label(item.atom))
    }
  }

  private mutating func atom(
    _ atom: ClaimPattern.Atom, reversing: Bool
  ) -> CompiledClaim.Atom {
    switch atom {
    case .words(let words): return .lexeme(lexicon.lexeme(ofLiteral: words))
    case .term(let id):
      let wanted = reversing ? opposite(of: atom) ?? id : id
      return .lexeme(lexicon.lexeme(of: wanted) ?? lexicon.lexeme(ofLiteral: "<\(wanted)>"))
    case .anyOf(let choices): return .anyOf(choices.map { items($0, reversing: false) })
    case .negated(let inner): return .negated(items(inner, reversing: false))
    case .number(let comparison, let value): return .number(comparison, value)
    case .formula(let text):
      guard let formula = Formula(claim: text) else {
        return .lexeme(lexicon.lexeme(ofLiteral: text))
      }
      return .formula(formula)
    case .before(let id):
      return .before(lexicon.lexeme(of: id) ?? lexicon.lexeme(ofLiteral: "<\(id)>"))
    case .after(let id):
      return .after(lexicon.lexeme(of: id) ?? lexicon.lexeme(ofLiteral: "<\(id)>"))
    }
  }

  private func opposite(of atom: ClaimPattern.Atom) -> TermID? {
    guard case .term(let id) = atom, let lexeme = lexicon.lexeme(of: id),
      case .relation(let opposite?) = lexicon.term(of: lexeme)?.role
    else { return nil }
    return opposite
  }

  private func subject(_ subject: ClaimPattern.Subject) -> CompiledClaim.Subject? {
    guard let lexeme = lexicon.lexeme(of: subject.term) else { return nil }
    let group = lexicon.term(of: lexeme)?.contrast
    let rivals = lexicon.terms.filter { $0.contrast == group && group != nil }
      .compactMap { lexicon.lexeme(of: $0.id) }.filter { $0 != lexeme }
    return .init(lexeme: lexeme, rivals: rivals, isExclusive: subject.isExclusive)
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
