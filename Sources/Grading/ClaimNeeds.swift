// SPDX-License-Identifier: GPL-3.0-or-later

/// Lexemes without which an item of a claim stands nowhere, known before an answer is looked at: of
/// each set at least one must occur. Most claims are ruled out by it.
struct ClaimNeeds: Sendable {
  private(set) var sets: [[Lexicon.Lexeme]] = []

  static let nothing = ClaimNeeds()

  private init() {}

  init(_ atom: CompiledClaim.Atom) {
    switch atom {
    case .lexeme(let lexeme), .before(let lexeme), .after(let lexeme): sets = [[lexeme]]
    case .relation(let relation, let opposite): sets = [[relation, opposite]]
    case .negated(let items): sets = Self(items).sets
    case .anyOf(let choices):
      // One of the choices must stand, and with it whatever it needs: one set of each will do.
      var union: [Lexicon.Lexeme] = []
      for choice in choices {
        guard let fewest = Self(choice).sets.min(by: { $0.count < $1.count }) else { return }
        for lexeme in fewest where !union.contains(lexeme) { union.append(lexeme) }
      }
      sets = [union]
    case .number, .formula: break
    }
  }

  private init(_ items: [CompiledClaim.Item]) {
    sets = items.filter { !$0.isOptional }.flatMap(\.needs.sets)
  }

  @inline(__always)
  func areMet(in reading: Reading) -> Bool {
    for set in sets {
      var isThere = false
      for lexeme in set where reading.contains(lexeme) {
        isThere = true
        break
      }
      if !isThere { return false }
    }
    return true
  }
}
