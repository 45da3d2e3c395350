// SPDX-License-Identifier: GPL-3.0-or-later

/// Pearson's correlation.
enum Correlation {
  /// −1 … 1; 0 where one of the two never changes.
  static func of(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(first.count)
    guard count > 0 else { return 0 }
    let means = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    var sums = (both: 0.0, first: 0.0, second: 0.0)
    for (one, other) in zip(first, second) {
      sums.both += (one - means.0) * (other - means.1)
      sums.first += (one - means.0) * (one - means.0)
      sums.second += (other - means.1) * (other - means.1)
    }
    let product = sums.first * sums.second
    return product > 1e-18 ? sums.both / product.squareRoot() : 0
  }
}
