// SPDX-License-Identifier: GPL-3.0-or-later

/// Most English words: nothing but Latin letters, and behind them a byte that ends every word.
enum PlainWord {
  static let longest = 48
  /// The longest abbreviation has fewer letters: a period behind a longer word is a period.
  private static let longerThanAbbreviations = 7

  /// Where the word that begins at a letter ends; nil when it takes more to know.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start + 1
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    guard end - start <= longest else { return nil }
    guard end < bytes.count else { return end }
    switch bytes[end] {
    case 0x27: return nil
    case 0x2E: return end - start >= longerThanAbbreviations ? end : nil
    // A Chinese character, no accent or invisible mark.
    case 0x00..<0x80, 0xE4...0xE9: return end
    default: return nil
    }
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
