// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that everyone knows and that are therefore no slips of other words. The Chinese ones are
/// searched where they lie: nothing is read when the program starts.
enum CommonWords {
  /// Whether a lower-case English word, or the word that its inflection leads to, is a common one.
  static func containsEnglish(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { containsEnglish($0) }
  }

  /// The same for a word of bytes, and for one with another letter behind them.
  static func containsEnglish(
    _ word: UnsafeBufferPointer<UInt8>, followedBy letter: UInt8? = nil
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 2) { buffer in
      for index in word.indices { buffer[index] = word[index] }
      if let letter { buffer[word.count] = letter }
      return containsEnglish(buffer, word.count + (letter == nil ? 0 : 1))
    }
  }

  private static func containsEnglish(
    _ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int
  ) -> Bool {
    let words = EnglishWords.shared
    func isKnown(_ length: Int) -> Bool {
      words.contains(UnsafeBufferPointer(rebasing: letters[..<length]))
    }
    if isKnown(count) { return true }
    // Of inflections the list keeps only the odd ones.
    for suffix in inflections {
      let length = suffix.count
      guard count > length + 2 else { continue }
      let base = count - length
      var isThere = true
      for index in 0..<length where suffix[index] != letters[base + index] { isThere = false }
      guard isThere else { continue }
      let ending = letters[base]
      defer { letters[base] = ending }
      if isKnown(base) { return true }
      letters[base] = UInt8(ascii: "e")
      if isKnown(base + 1) { return true }
      if ending == UInt8(ascii: "i") {
        letters[base] = UInt8(ascii: "y")
        if isKnown(base + 1) { return true }
      }
      if letters[base - 1] == letters[base - 2], isKnown(base - 1) { return true }
    }
    return false
  }

  /// Whether two Chinese characters, both simplified, are a common word.
  static func containsChinese(_ first: UInt32, _ second: UInt32) -> Bool {
    ChineseWords.shared.contains(first, second)
  }

  /// The simplified Chinese characters that begin a common word, in order.
  static var chineseBeginnings: [UInt32] { ChineseWords.shared.beginnings }

  private static let inflections: [StaticString] = [
    "s", "es", "d", "ed", "ing", "ly", "ies", "ied",
  ]
}

extension StaticString {
  fileprivate var count: Int { utf8CodeUnitCount }
  fileprivate subscript(index: Int) -> UInt8 { utf8Start[index] }
}

/// The English words, found by their bytes; made when the first word is looked up.
private struct EnglishWords: Sendable {
  static let shared = EnglishWords()

  private var words = WordTable(capacity: 8192)

  private init() {
    let text = UnsafeBufferPointer(
      start: CommonWords.english.utf8Start, count: CommonWords.english.utf8CodeUnitCount)
    var start = 0
    for end in 0...text.count where end == text.count || text[end] <= 0x20 {
      if end > start { words.insert(UnsafeBufferPointer(rebasing: text[start..<end])) }
      start = end + 1
    }
  }

  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { words.contains(word) }
}

/// Where in the list of Chinese words those with a given first character begin.
private struct ChineseWords: Sendable {
  static let shared = ChineseWords()

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF
  /// Lines of 22 words of six bytes, and a line end.
  private static let lineLength = 22 * 6 + 1

  private var starts: [UInt16] = []

  private init() {
    let text = Self.text
    let count = text.count / Self.lineLength * 22 + text.count % Self.lineLength / 6
    starts.reserveCapacity(Int(Self.last - Self.first) + 2)
    for index in 0..<count {
      let character = Self.character(in: text, Self.place(of: index))
      while starts.count <= Int(character - Self.first) { starts.append(UInt16(index)) }
    }
    while starts.count < Int(Self.last - Self.first) + 2 { starts.append(UInt16(count)) }
  }

  var beginnings: [UInt32] {
    (Self.first...Self.last).filter {
      let index = Int($0 - Self.first)
      return starts[index] < starts[index + 1]
    }
  }

  func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    guard first >= Self.first, first <= Self.last else { return false }
    let text = Self.text
    var low = Int(starts[Int(first - Self.first)])
    var high = Int(starts[Int(first - Self.first) + 1])
    while low < high {
      let middle = (low + high) / 2
      let found = Self.character(in: text, Self.place(of: middle) + 3)
      if found == second { return true }
      if found < second { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: CommonWords.chinese.utf8Start, count: CommonWords.chinese.utf8CodeUnitCount)
  }

  private static func place(of word: Int) -> Int { word / 22 * lineLength + word % 22 * 6 }

  /// A character of three bytes.
  private static func character(in text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
      | UInt32(text[place + 2] & 0x3F)
  }
}
