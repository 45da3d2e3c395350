// SPDX-License-Identifier: GPL-3.0-or-later

/// An exact number of a formula, in lowest terms.
struct Fraction: Hashable, Sendable {
  let numerator: Int
  let denominator: Int

  static let zero = Fraction(0)
  static let one = Fraction(1)

  init(_ value: Int) { (numerator, denominator) = (value, 1) }

  /// Nil when the denominator is 0 or a number is too large for a formula that people write.
  init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0, numerator.magnitude <= Self.greatest,
      denominator.magnitude <= Self.greatest
    else { return nil }
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int(max(a, 1)) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Products of two such numbers fit a word.
  private static let greatest: UInt = 1_000_000_000

  var isInteger: Bool { denominator == 1 }
  var magnitude: Fraction { numerator < 0 ? negated : self }
  var negated: Fraction { Fraction(-numerator, over: denominator) ?? self }

  func plus(_ other: Fraction) -> Fraction? {
    Fraction(
      numerator * other.denominator + other.numerator * denominator,
      over: denominator * other.denominator)
  }

  func times(_ other: Fraction) -> Fraction? {
    Fraction(numerator * other.numerator, over: denominator * other.denominator)
  }

  var reciprocal: Fraction? { Fraction(denominator, over: numerator) }
}
