// SPDX-License-Identifier: GPL-3.0-or-later

/// Powers of numbers in 0 … 1, from square roots and products alone, so that every machine gets the
/// same bits.
enum Power {
  /// `base` to the power of `exponent`, 0 ≤ exponent < 4, to a sixteenth of a power.
  static func of(_ base: Double, _ exponent: Double) -> Double {
    guard base > 0 else { return 0 }
    var steps = Int((exponent * 16).rounded())
    var factor = base.squareRoot().squareRoot().squareRoot().squareRoot()
    var result = 1.0
    while steps > 0 {
      if steps % 2 == 1 { result *= factor }
      factor *= factor
      steps /= 2
    }
    return result
  }
}
