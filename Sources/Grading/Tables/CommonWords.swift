// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that everyone knows and that are therefore no slips of other words. They are searched where
/// they lie: nothing is read when the program starts.
enum CommonWords {
  /// Whether a lower-case English word, or the word that its inflection leads to, is a common one.
  static func containsEnglish(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    if contains(letters) { return true }
    // Of inflections the list keeps only the odd ones.
    for suffix in inflections where letters.count > suffix.count + 2 && letters.ends(in: suffix) {
      let base = Array(letters.dropLast(suffix.count))
      if contains(base) || contains(base + [UInt8(ascii: "e")]) { return true }
      if suffix.first == UInt8(ascii: "i"), contains(base + [UInt8(ascii: "y")]) { return true }
      if base[base.count - 1] == base[base.count - 2], contains(Array(base.dropLast())) {
        return true
      }
    }
    return false
  }

  /// Whether two Chinese characters, both simplified, are a common word.
  static func containsChinese(_ first: UInt32, _ second: UInt32) -> Bool {
    let wanted = (first, second)
    let text = UnsafeBufferPointer(start: chinese.utf8Start, count: chinese.utf8CodeUnitCount)
    // Lines of 22 words of six bytes, and a line end.
    let lineLength = 22 * 6 + 1
    let count = text.count / lineLength * 22 + text.count % lineLength / 6
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let place = middle / 22 * lineLength + middle % 22 * 6
      let found = (character(in: text, at: place), character(in: text, at: place + 3))
      if found == wanted { return true }
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static let inflections = ["s", "es", "d", "ed", "ing", "ly", "ies", "ied"]
    .map { Array($0.utf8) }

  private static func contains(_ wanted: [UInt8]) -> Bool {
    let text = UnsafeBufferPointer(start: english.utf8Start, count: english.utf8CodeUnitCount)
    var low = 0
    var high = text.count
    while low < high {
      // The word around the middle of what is left.
      var start = (low + high) / 2
      while start > low, text[start - 1] > 0x20 { start -= 1 }
      var end = start
      while end < high, text[end] > 0x20 { end += 1 }
      let found = text[start..<end]
      if found.elementsEqual(wanted) { return true }
      if found.lexicographicallyPrecedes(wanted) {
        low = max(end + 1, low + 1)
      } else {
        high = start
      }
    }
    return false
  }

  /// A character of three bytes.
  private static func character(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt32 {
    UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
      | UInt32(text[place + 2] & 0x3F)
  }
}

extension [UInt8] {
  fileprivate func ends(in suffix: [UInt8]) -> Bool { self.suffix(suffix.count) == suffix[...] }
}
