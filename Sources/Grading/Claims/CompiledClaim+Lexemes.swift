// SPDX-License-Identifier: GPL-3.0-or-later

extension CompiledClaim {
  /// Adds every lexeme that the claim looks for.
  func addLexemes(to set: inout LexemeSet) {
    for sequence in parts { Self.addLexemes(of: sequence, to: &set) }
    for veto in vetoes { Self.addLexemes(of: veto, to: &set) }
    if let subject {
      set.insert(subject.lexeme)
      for rival in subject.rivals { set.insert(rival) }
    }
  }

  private static func addLexemes(of items: [Item], to set: inout LexemeSet) {
    for item in items { addLexemes(of: item.atom, to: &set) }
  }

  private static func addLexemes(of atom: Atom, to set: inout LexemeSet) {
    switch atom {
    case .lexeme(let lexeme), .before(let lexeme), .after(let lexeme): set.insert(lexeme)
    case .relation(let relation, let opposite):
      set.insert(relation)
      set.insert(opposite)
    case .anyOf(let choices): for choice in choices { addLexemes(of: choice, to: &set) }
    case .negated(let items): addLexemes(of: items, to: &set)
    case .number, .formula: break
    }
  }

  /// Adds what every formula of the claim needs.
  func addFormulas(to needs: inout FormulaNeeds) {
    for sequence in parts { Self.addFormulas(of: sequence, to: &needs) }
    for veto in vetoes { Self.addFormulas(of: veto, to: &needs) }
  }

  private static func addFormulas(of items: [Item], to needs: inout FormulaNeeds) {
    for item in items { addFormulas(of: item.atom, to: &needs) }
  }

  private static func addFormulas(of atom: Atom, to needs: inout FormulaNeeds) {
    switch atom {
    case .formula(let formula): needs.insert(formula.clues)
    case .anyOf(let choices): for choice in choices { addFormulas(of: choice, to: &needs) }
    case .negated(let items): addFormulas(of: items, to: &needs)
    case .lexeme, .relation, .number, .before, .after: break
    }
  }
}
