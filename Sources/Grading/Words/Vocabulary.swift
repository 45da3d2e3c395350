// SPDX-License-Identifier: GPL-3.0-or-later

/// Symbols of tokens: a Chinese character or a mark is its own scalar value, a word the number
/// that the vocabulary gave to its stem.
struct Vocabulary: Sendable {
  private var stems = WordTable()

  static let unknown: UInt32 = 0
  static let number: UInt32 = 1
  /// Behind the last Unicode scalar.
  static let firstWord: UInt32 = 0x11_0000

  var count: Int { stems.count }

  /// The symbol of a stem that the vocabulary holds, or `unknown`.
  func symbol(of stem: UnsafeBufferPointer<UInt8>) -> UInt32 {
    stems.number(of: stem).map(symbol(ofStemAt:)) ?? Self.unknown
  }

  mutating func intern(_ stem: UnsafeBufferPointer<UInt8>) -> UInt32 {
    symbol(ofStemAt: stems.insert(stem))
  }

  func stem(at index: Int) -> ArraySlice<UInt8> { stems[index] }

  func symbol(ofStemAt index: Int) -> UInt32 {
    Self.firstWord + UInt32(truncatingIfNeeded: index)
  }
}
