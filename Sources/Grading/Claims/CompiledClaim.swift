// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A claim with its terms resolved to lexemes.
///
/// An object, as its items are: they are looked at far more often than they are made.
final class CompiledClaim: Sendable {
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

  final class Item: Sendable {
    let atom: Atom
    let isOptional: Bool
    let gap: ClaimPattern.Gap
    /// In words, for the nearest miss.
    let label: LocalizedText
    let needs: ClaimNeeds
    /// Whether it stands in the clause of its neighbours, as far as it is known beforehand.
    let staysInClause: Bool

    init(atom: Atom, isOptional: Bool, gap: ClaimPattern.Gap, label: LocalizedText) {
      self.atom = atom
      self.isOptional = isOptional
      self.gap = gap
      self.label = label
      needs = ClaimNeeds(atom)
      staysInClause = gap != .sentence && Self.staysInClause(atom)
    }

    private static func staysInClause(_ atom: Atom) -> Bool {
      switch atom {
      case .lexeme, .relation, .number: true
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
  let scope: ClaimPattern.Scope
  let vetoes: [Atom]
  let subject: Subject?
  /// The items of all parts that are not optional.
  let required: [Item]
  let gate: ClaimGate
  /// Whether some item is looked for under a negation.
  let asksForNegation: Bool

  init(
    source: String, parts: [[Item]], scope: ClaimPattern.Scope, vetoes: [Atom],
    subject: Subject?
  ) {
    self.source = source
    self.parts = parts
    self.scope = scope
    self.vetoes = vetoes
    self.subject = subject
    required = parts.flatMap { $0 }.filter { !$0.isOptional }
    gate = ClaimGate(parts, scope: scope)
    asksForNegation = parts.contains { $0.contains { Self.asksForNegation($0.atom) } }
  }
}

extension CompiledClaim {
  fileprivate static func asksForNegation(_ atom: Atom) -> Bool {
    switch atom {
    case .negated: true
    case .anyOf(let choices): choices.contains { $0.contains { asksForNegation($0.atom) } }
    default: false
    }
  }
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

  /// What an item asks for, as one would say it: of a term its first form, of alternatives the first
  /// few.
  private func label(_ atom: ClaimPattern.Atom) -> LocalizedText {
    switch atom {
    case .words(let words): return LocalizedText(zh: words, en: words)
    case .term(let id): return name(of: id)
    case .anyOf(let choices):
      let labels = choices.prefix(3).map { label($0) }
      return LocalizedText(
        zh: labels.map(\.zh).joined(separator: " / "), en: labels.map(\.en).joined(separator: " / ")
      )
    case .negated(let inner):
      let label = label(inner)
      return LocalizedText(zh: "不 " + label.zh, en: "not " + label.en)
    case .number(let comparison, let value):
      let sign = comparison == .equal ? "" : comparison.rawValue + " "
      let number = Int64(exactly: value).map { "\($0)" } ?? "\(value)"
      return LocalizedText(zh: sign + number, en: sign + number)
    case .formula(let text): return LocalizedText(zh: text, en: text)
    case .before(let id):
      return LocalizedText(zh: name(of: id).zh + "之前", en: "before " + name(of: id).en)
    case .after(let id):
      return LocalizedText(zh: name(of: id).zh + "之后", en: "after " + name(of: id).en)
    }
  }

  private func label(_ sequence: ClaimPattern.Sequence) -> LocalizedText {
    let labels = sequence.items.filter { !$0.isOptional }.map { label($0.atom) }
    return LocalizedText(
      zh: labels.map(\.zh).joined(separator: " "), en: labels.map(\.en).joined(separator: " "))
  }

  private func name(of id: TermID) -> LocalizedText {
    guard let term = lexicon.lexeme(of: id).flatMap(lexicon.term) else {
      return LocalizedText(zh: id.name, en: id.name)
    }
    return LocalizedText(
      zh: (term.zh + term.symbols + term.en).first ?? id.name,
      en: (term.en + term.symbols + term.zh).first ?? id.name)
  }
}
