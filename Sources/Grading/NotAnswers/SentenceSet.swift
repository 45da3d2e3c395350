// SPDX-License-Identifier: GPL-3.0-or-later

/// Some sentences of one answer, by number, as one flag for each; most answers have none.
struct SentenceSet {
  private var flags: [Bool] = []

  init() {}

  /// The first sentences of an answer.
  init(first count: Int) { flags = Array(repeating: true, count: count) }

  var isEmpty: Bool { flags.isEmpty }

  @inline(__always)
  func contains(_ sentence: Int32) -> Bool {
    Int(sentence) < flags.count && flags[Int(sentence)]
  }

  mutating func insert(_ sentence: Int32) {
    while flags.count <= Int(sentence) { flags.append(false) }
    flags[Int(sentence)] = true
  }

  mutating func formUnion(_ other: SentenceSet) {
    for sentence in other.flags.indices where other.flags[sentence] { insert(Int32(sentence)) }
  }

  func union(_ other: SentenceSet) -> SentenceSet {
    var result = self
    result.formUnion(other)
    return result
  }
}
