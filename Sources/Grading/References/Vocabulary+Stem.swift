// SPDX-License-Identifier: GPL-3.0-or-later

extension Vocabulary {
  /// The stem behind the symbol of a word; nil for a character, a mark and an unknown word.
  func stem(of symbol: UInt32) -> String? {
    guard symbol >= Self.firstWord, Int(symbol - Self.firstWord) < count else { return nil }
    return String(decoding: stem(at: Int(symbol - Self.firstWord)), as: UTF8.self)
  }
}
