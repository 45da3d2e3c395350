// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether two normal forms are the same when letters of the first are renamed: one to one, and the
/// same everywhere.
struct FormulaComparison {
  private struct Renaming {
    var forward: [String: String] = [:]
    var taken: Set<String> = []
  }

  private struct Term {
    var coefficient: Fraction
    var factors: [(atom: FormulaAtom, power: Fraction)]

    var order: (Int, Int, Int) {
      (factors.count, coefficient.numerator, coefficient.denominator)
    }
  }

  private let mayRename: Bool
  private final class Budget { var steps = 2000 }
  private let budget = Budget()

  static func isSame(_ claimed: Polynomial, _ said: Polynomial, mayRename: Bool) -> Bool {
    if claimed == said { return true }
    guard mayRename, claimed.terms.count == said.terms.count else { return false }
    let comparison = FormulaComparison(mayRename: mayRename)
    return comparison.sums(claimed, said, Renaming()) { _ in true }
  }

  private init(mayRename: Bool) { self.mayRename = mayRename }

  private func sums(
    _ claimed: Polynomial, _ said: Polynomial, _ renaming: Renaming, _ next: (Renaming) -> Bool
  ) -> Bool {
    guard claimed.terms.count == said.terms.count else { return false }
    return terms(Self.terms(claimed), Self.terms(said), renaming, next)
  }

  /// Each term of the one with some term of the other, whichever way works.
  private func terms(
    _ claimed: [Term], _ said: [Term], _ renaming: Renaming, _ next: (Renaming) -> Bool
  ) -> Bool {
    guard let first = claimed.last else { return next(renaming) }
    for index in said.indices {
      budget.steps -= 1
      if budget.steps < 0 { return false }
      guard said[index].coefficient == first.coefficient,
        said[index].factors.count == first.factors.count
      else { continue }
      var others = said
      others.remove(at: index)
      if factors(
        first.factors, said[index].factors, renaming,
        {
          terms(claimed.dropLast(), others, $0, next)
        })
      {
        return true
      }
    }
    return false
  }

  private func factors(
    _ claimed: [(atom: FormulaAtom, power: Fraction)],
    _ said: [(atom: FormulaAtom, power: Fraction)], _ renaming: Renaming,
    _ next: (Renaming) -> Bool
  ) -> Bool {
    guard let first = claimed.last else { return next(renaming) }
    for index in said.indices where said[index].power == first.power {
      budget.steps -= 1
      if budget.steps < 0 { return false }
      var others = said
      others.remove(at: index)
      if atoms(
        first.atom, said[index].atom, renaming,
        {
          factors(claimed.dropLast(), others, $0, next)
        })
      {
        return true
      }
    }
    return false
  }

  private func atoms(
    _ claimed: FormulaAtom, _ said: FormulaAtom, _ renaming: Renaming, _ next: (Renaming) -> Bool
  ) -> Bool {
    switch (claimed, said) {
    case (.variable(let name, let index), .variable(let other, let otherIndex)):
      guard (index == nil) == (otherIndex == nil), let renamed = rename(name, other, renaming)
      else { return false }
      guard let index, let otherIndex else { return next(renamed) }
      return sums(index, otherIndex, renamed, next)
    case (.call(let name, let arguments), .call(let other, let others)):
      guard name == other, arguments.count == others.count else { return false }
      return lists(arguments[...], others[...], renaming, next)
    case (.power(let base, let exponent), .power(let other, let otherExponent)):
      return exponent == otherExponent && sums(base, other, renaming, next)
    case (.exponential(let base, let exponent), .exponential(let other, let otherExponent)):
      return sums(base, other, renaming) { sums(exponent, otherExponent, $0, next) }
    default: return false
    }
  }

  private func lists(
    _ claimed: ArraySlice<Polynomial>, _ said: ArraySlice<Polynomial>, _ renaming: Renaming,
    _ next: (Renaming) -> Bool
  ) -> Bool {
    guard let first = claimed.first, let other = said.first else { return next(renaming) }
    return sums(first, other, renaming) {
      lists(claimed.dropFirst(), said.dropFirst(), $0, next)
    }
  }

  private func rename(_ name: String, _ other: String, _ renaming: Renaming) -> Renaming? {
    if let known = renaming.forward[name] { return known == other ? renaming : nil }
    guard !renaming.taken.contains(other), name == other || Formula.isLetter(name) else {
      return nil
    }
    var result = renaming
    result.forward[name] = other
    result.taken.insert(other)
    return result
  }

  private static func terms(_ polynomial: Polynomial) -> [Term] {
    // Terms with many factors leave the fewest choices: they go first, from the end of the list.
    polynomial.terms.map { monomial, coefficient in
      Term(
        coefficient: coefficient,
        factors: monomial.map { (atom: $0.key, power: $0.value) }
          .sorted { order($0.atom) < order($1.atom) })
    }.sorted { $0.order < $1.order }
  }

  private static func order(_ atom: FormulaAtom) -> String {
    if case .variable(let name, nil) = atom { return "0\(name)" }
    return "1"
  }
}
