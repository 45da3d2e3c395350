// SPDX-License-Identifier: GPL-3.0-or-later

/// Some of the lexemes of a lexicon, as one flag for each.
struct LexemeSet: Sendable {
  private var flags: [Bool] = []

  init() {}

  /// Every lexeme below a number.
  static func all(below count: Lexicon.Lexeme) -> LexemeSet {
    var set = LexemeSet()
    set.flags = Array(repeating: true, count: Int(count))
    return set
  }

  @inline(__always)
  func contains(_ lexeme: Lexicon.Lexeme) -> Bool {
    Int(lexeme) < flags.count && flags[Int(lexeme)]
  }

  mutating func insert(_ lexeme: Lexicon.Lexeme) {
    if Int(lexeme) >= flags.count {
      flags.append(contentsOf: repeatElement(false, count: Int(lexeme) + 1 - flags.count))
    }
    flags[Int(lexeme)] = true
  }
}
