// SPDX-License-Identifier: GPL-3.0-or-later

/// Vigna's SplitMix64: the one source of chance.
///
/// It is written out here, and not taken from the standard library, so that a seed means the
/// same on every machine and with every future compiler.
public struct SplitMix64: Equatable, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// 64 bits, each as likely set as not.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Each of 0 ..< `bound` with the same probability (Lemire's multiplication with rejection).
  ///
  /// A bound of one or less leaves nothing to choose: the answer is 0, and no number is drawn.
  public mutating func index(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let bound = UInt64(bound)
    let biased = (0 &- bound) % bound
    var product = next().multipliedFullWidth(by: bound)
    while product.low < biased {
      product = next().multipliedFullWidth(by: bound)
    }
    return Int(product.high)
  }

  /// One of `elements`; nil when there is none.
  public mutating func pick<Element>(from elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[index(below: elements.count)]
  }

  /// The elements in an order that is as likely as any other (Fisher–Yates).
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in elements.indices.reversed() {
      elements.swapAt(place, index(below: place + 1))
    }
    return elements
  }

  /// One of the elements with the greatest `weight`; nil when there is none.
  public mutating func heaviest<Element>(of elements: [Element], by weight: (Element) -> Double)
    -> Element?
  {
    let weights = elements.map(weight)
    guard let greatest = weights.max() else { return nil }
    return pick(from: zip(elements, weights).filter { $0.1 == greatest }.map(\.0))
  }
}
