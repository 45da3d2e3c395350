// SPDX-License-Identifier: GPL-3.0-or-later

/// What a text says, as a vector of length 1 over features with their polarity; empty where it says
/// nothing. Its length being 1, long answers and short ones weigh the same.
struct ContentVector {
  struct Axis: Hashable {
    let feature: ContentFeature
    let isNegated: Bool
  }

  /// In order of first mention, so that sums come out the same on every machine.
  private(set) var entries: [(axis: Axis, value: Double, span: Span)] = []

  init(_ content: [ContentOccurrence]) {
    var known = Set<Axis>()
    var squares = 0.0
    for occurrence in content {
      if occurrence.isDisowned || occurrence.kind == .character { continue }
      if occurrence.feature == .word(Vocabulary.unknown) { continue }
      let axis = Axis(feature: occurrence.feature, isNegated: occurrence.isNegated)
      guard known.insert(axis).inserted else { continue }
      entries.append((axis, 1, occurrence.span))
      squares += 1
    }
    guard squares > 0 else { return }
    for index in entries.indices { entries[index].value = 1 / squares.squareRoot() }
  }

  /// The product with weights by axis.
  func product(with weights: [Axis: Double]) -> Double {
    entries.reduce(0) { $0 + $1.value * (weights[$1.axis] ?? 0) }
  }

  /// The entries by axis.
  var weights: [Axis: Double] {
    Dictionary(entries.map { ($0.axis, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
