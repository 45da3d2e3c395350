// SPDX-License-Identifier: GPL-3.0-or-later

/// Signs without which a formula can't be what a claim asks for. Most stretches of text that might
/// hold some formula lack them, and needn't be read.
struct FormulaClues: OptionSet {
  let rawValue: UInt8

  static let equation = FormulaClues(rawValue: 1)
  static let sum = FormulaClues(rawValue: 2)
  static let bracket = FormulaClues(rawValue: 4)
  static let quotient = FormulaClues(rawValue: 8)
  static let all = FormulaClues(rawValue: 15)

  /// What a byte of a text may stand for; what isn't ASCII may fold to anything.
  init(byte: UInt8) {
    self =
      switch byte {
      case 0x3D: .equation
      case 0x2B, 0x2D: .sum
      case 0x28, 0x5B, 0x7B: .bracket
      case 0x2F, 0x5E: .quotient
      case 0x5C, 0x80...: .all
      default: []
      }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What a text must have to hold this normal form.
  init(_ form: Polynomial) {
    self = []
    if form.terms.count > 1 { insert(.sum) }
    for (atom, power) in form.terms.keys.joined() {
      if power.numerator < 0 { insert(.quotient) }
      if case .call(let name, _) = atom, !Self.callsWithoutBracket.contains(name) {
        insert(.bracket)
      }
    }
  }

  private static let callsWithoutBracket: Set<String> = ["log", "ln", "exp", "sum", "×"]
}

/// What some claimed formulas need, each of them by itself.
struct FormulaNeeds: Sendable {
  /// One bit for each set of clues with which some formula may be there.
  private var sufficient: UInt16 = 0

  /// Every formula may be wanted.
  static let any = FormulaNeeds(sufficient: ~0)
  static let none = FormulaNeeds(sufficient: 0)

  mutating func insert(_ needed: FormulaClues) {
    for clues in UInt8(0)...FormulaClues.all.rawValue
    where FormulaClues(rawValue: clues).isSuperset(of: needed) {
      sufficient |= 1 << UInt16(clues)
    }
  }

  func areMet(by clues: FormulaClues) -> Bool { sufficient & 1 << UInt16(clues.rawValue) != 0 }
}
