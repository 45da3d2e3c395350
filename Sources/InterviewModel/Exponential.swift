// SPDX-License-Identifier: GPL-3.0-or-later

/// Powers, exponentials and logarithms from sums and products alone: the platform's functions may
/// differ in their last bit, and a last bit can decide which of two questions comes first.
package enum Exponential {
  private static let ln2 = 0.693_147_180_559_945_3

  /// eˣ, to about 15 digits; x beyond ±700 is taken for ±700.
  package static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    let x = min(700, max(-700, x))
    // Powers of two outside, a Taylor series for the rest.
    let twos = (x / ln2).rounded()
    let rest = x - twos * ln2
    var term = 1.0
    var sum = 1.0
    for n in 1...16 {
      term *= rest / Double(n)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(twos), significand: 1)
  }

  /// The natural logarithm of a positive number, to about 15 digits; NaN for what is not above 0.
  package static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == .infinity ? x : .nan }
    var twos = Double(x.exponent)
    var rest = x.significand
    if rest > 1.414_213_562_373_095 {
      rest /= 2
      twos += 1
    }
    // ln y = 2 artanh((y − 1)/(y + 1)), here with |argument| ≤ 0.172.
    let argument = (rest - 1) / (rest + 1)
    let square = argument * argument
    var power = argument
    var sum = 0.0
    for n in stride(from: 1.0, through: 23, by: 2) {
      sum += power / n
      power *= square
    }
    return 2 * sum + twos * ln2
  }

  /// A positive base to a power.
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    exp(exponent * log(base))
  }
}
