// SPDX-License-Identifier: GPL-3.0-or-later

/// The logistic function 1 / (1 + e⁻ˣ): the odds of success, in logits, as a probability.
///
/// - Parameter logits: Beyond ±40 it makes no difference.
/// - Returns: 0 … 1.
public func logistic(_ logits: Double) -> Double {
  1 / (1 + Exponential.exp(-min(40, max(-40, logits))))
}
