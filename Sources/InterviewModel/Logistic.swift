// SPDX-License-Identifier: GPL-3.0-or-later

/// The logistic function 1 / (1 + e⁻ˣ): the odds of success, in logits, as a probability.
///
/// The exponential is computed here, because the platform's may differ in its last bit, and a last
/// bit can decide which of two questions is nearer.
///
/// - Parameter logits: Beyond ±40 it makes no difference.
/// - Returns: 0 … 1.
public func logistic(_ logits: Double) -> Double {
  1 / (1 + exponential(-min(40, max(-40, logits))))
}

/// eˣ for |x| ≤ 40: halved powers of two outside, a Taylor series for the rest.
private func exponential(_ x: Double) -> Double {
  let ln2 = 0.693_147_180_559_945_3
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
