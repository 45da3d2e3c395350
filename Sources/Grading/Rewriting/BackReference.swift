// SPDX-License-Identifier: GPL-3.0-or-later

/// Words by which a sentence leans on the one before it, so that it can't stand elsewhere.
enum BackReference {
  static func stands(in sentence: String) -> Bool {
    let isEnglish = sentence.utf8.split {
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
    .contains { english.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
    if isEnglish { return true }
    var last: UInt32 = 0
    for scalar in sentence.unicodeScalars {
      if chinese.contains(pair(0, scalar.value)) || chinese.contains(pair(last, scalar.value)) {
        return true
      }
      last = scalar.value
    }
    return false
  }

  private static let english: Set = [
    "it", "its", "they", "their", "them", "this", "that", "these", "those", "there", "here", "so",
    "then", "thus", "hence", "therefore", "however", "but", "and", "also", "because", "such",
    "both",
    "first", "second", "third", "finally", "one", "two", "another", "other", "instead", "too",
    "he", "she", "his", "her", "s", "each", "what", "which", "same", "more", "only",
  ]

  /// Words of one character or two.
  private static let chinese = Set(
    """
    它 这 那 其 所以 因此 因为 然后 再 但 不过 另 还 也 就 第 首先 最后 后来 前者 后者 他 上面 以上 该 此 同时 而 同样 于是
    """.split(separator: " ").map { word in
      let scalars = word.unicodeScalars.map(\.value)
      return pair(scalars.dropLast().last ?? 0, scalars.last ?? 0)
    })

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}
