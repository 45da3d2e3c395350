// SPDX-License-Identifier: GPL-3.0-or-later

/// Some symbols of tokens, as one bit for each character and one for each word: it is asked of every
/// token.
struct SymbolSet: Sendable {
  private var characters = [UInt64](repeating: 0, count: 0x1_0000 / 64)
  private var words: [UInt64] = []

  init(_ symbols: [UInt32] = []) {
    for symbol in symbols { insert(symbol) }
  }

  /// Takes words and characters below U+10000; of other symbols nobody asks.
  mutating func insert(_ symbol: UInt32) {
    if symbol < 0x1_0000 {
      characters[Int(symbol >> 6)] |= 1 << UInt64(symbol & 63)
    } else if symbol >= Vocabulary.firstWord {
      let word = Int(symbol - Vocabulary.firstWord)
      while words.count <= word >> 6 { words.append(0) }
      words[word >> 6] |= 1 << UInt64(word & 63)
    }
  }

  @inline(__always)
  func contains(_ symbol: UInt32) -> Bool {
    if symbol < 0x1_0000 { return characters[Int(symbol >> 6)] & 1 << UInt64(symbol & 63) != 0 }
    guard symbol >= Vocabulary.firstWord else { return false }
    let word = Int(symbol - Vocabulary.firstWord)
    return word >> 6 < words.count && words[word >> 6] & 1 << UInt64(word & 63) != 0
  }
}
