// SPDX-License-Identifier: GPL-3.0-or-later

/// The 21 numbers, w0 … w20, that FSRS-6 was fitted with.
public struct FSRSParameters: Hashable, Sendable {
  private let weights: [Double]

  /// Nil unless there are 21, each within the bounds of the reference implementation.
  public init?(_ weights: [Double]) {
    guard weights.count == Self.bounds.count,
      zip(weights, Self.bounds).allSatisfy({ $1.contains($0) })
    else { return nil }
    self.weights = weights
  }

  private init(checked weights: [Double]) { self.weights = weights }

  subscript(index: Int) -> Double { weights[index] }

  /// The defaults of FSRS-6, as in the package `fsrs` 6.3 for Python: fitted to the reviews of
  /// thousands of people who learn with flashcards.
  public static let standard = FSRSParameters(checked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  private static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]
}
