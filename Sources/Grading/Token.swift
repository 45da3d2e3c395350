// SPDX-License-Identifier: GPL-3.0-or-later

/// A word, a number, one Chinese character or one mark of an answer.
struct Token {
  enum Kind { case word, number, han, mark }

  var kind: Kind
  /// What the token is compared by: see `Vocabulary`.
  var symbol: UInt32
  /// UTF-8 byte offsets into the answer as it was typed.
  var start: Int
  var end: Int
  /// Counts from 0 over the answer.
  var clause: Int32
  var sentence: Int32
  /// Units of gap before this token ends: a running sum, a Chinese character 1, a word 2.
  var unitsBefore: Int32
  var units: Int32
  var value: Double
}

/// Symbols of tokens: a Chinese character or a mark is its own scalar value, a word the number
/// that the vocabulary gave to its stem.
struct Vocabulary {
  private var numbers: [String: UInt32] = [:]
  /// Stems by first letter and length, for the search of typos.
  private(set) var stems: [String] = []

  static let unknown: UInt32 = 0
  static let number: UInt32 = 1
  private static let firstWord: UInt32 = 0x11_0000

  /// The symbol of a stem that the vocabulary holds, or `unknown`.
  func symbol(of stem: String) -> UInt32 { numbers[stem] ?? Self.unknown }

  mutating func intern(_ stem: String) -> UInt32 {
    if let number = numbers[stem] { return number }
    let number = Self.firstWord + UInt32(stems.count)
    numbers[stem] = number
    stems.append(stem)
    return number
  }

  func symbol(ofStemAt index: Int) -> UInt32 { Self.firstWord + UInt32(index) }

  /// The stem behind the symbol of a word; nil for a character, a mark and an unknown word.
  func stem(of symbol: UInt32) -> String? {
    guard symbol >= Self.firstWord else { return nil }
    let index = Int(symbol - Self.firstWord)
    return index < stems.count ? stems[index] : nil
  }
}
