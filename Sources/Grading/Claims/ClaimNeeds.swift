// SPDX-License-Identifier: GPL-3.0-or-later

/// Lexemes without which an item of a claim stands nowhere, known before an answer is looked at: of
/// each set at least one must occur. Most claims are ruled out by it.
struct ClaimNeeds: Sendable {
  /// One set after the other, each with -1 behind it.
  private var lexemes: [Lexicon.Lexeme] = []

  init(_ atom: CompiledClaim.Atom) {
    for set in Self.sets(atom) { lexemes += set + [-1] }
  }

  private static func sets(_ atom: CompiledClaim.Atom) -> [[Lexicon.Lexeme]] {
    switch atom {
    case .lexeme(let lexeme), .before(let lexeme), .after(let lexeme): return [[lexeme]]
    case .relation(let relation, let opposite): return [[relation, opposite]]
    case .negated(let items): return sets(items)
    case .anyOf(let choices):
      // One of the choices must stand, and with it whatever it needs: one set of each will do.
      var union: [Lexicon.Lexeme] = []
      for choice in choices {
        guard let fewest = sets(choice).min(by: { $0.count < $1.count }) else { return [] }
        for lexeme in fewest where !union.contains(lexeme) { union.append(lexeme) }
      }
      return [union]
    case .number, .formula: return []
    }
  }

  private static func sets(_ items: [CompiledClaim.Item]) -> [[Lexicon.Lexeme]] {
    items.filter { !$0.isOptional }.flatMap { sets($0.atom) }
  }

  private init() {}

  /// What all of some items need together.
  static func all(of items: [CompiledClaim.Item]) -> ClaimNeeds {
    var all = ClaimNeeds()
    for item in items where !item.isOptional { all.lexemes += item.needs.lexemes }
    return all
  }

  /// Whether the answer has, somewhere, what the item needs.
  func areMet(in reading: Reading) -> Bool { clauses(in: reading) != 0 }

  /// Of 64 shared bits for clauses, those where the item may stand.
  @inline(__always)
  func clauses(in reading: Reading) -> UInt64 {
    intersection { reading.occurrences.clauses(of: $0) }
  }

  /// The same for sentences.
  @inline(__always)
  func sentences(in reading: Reading) -> UInt64 {
    intersection { reading.occurrences.sentences(of: $0) }
  }

  @inline(__always)
  private func intersection(_ places: (Lexicon.Lexeme) -> UInt64) -> UInt64 {
    var common = ~UInt64(0)
    var here: UInt64 = 0
    for lexeme in lexemes {
      if lexeme >= 0 {
        here |= places(lexeme)
      } else {
        common &= here
        here = 0
      }
    }
    return common
  }
}
