// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes derivational endings off an English stem, so that *separation* and *separate*, *different*
/// and *difference* meet. Coarser than `EnglishStem`: for likeness, not for identity.
enum EnglishRoot {
  /// The root of a stem, at least four letters long; the stem itself where nothing comes off.
  static func of(_ stem: String) -> String {
    var letters = Array(stem.utf8)
    guard letters.count > 5, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return stem }
    for _ in 0..<2 {
      guard
        let ending = endings.first(where: {
          letters.count >= $0.count + 4 && letters.suffix($0.count) == $0[...]
        })
      else { break }
      letters.removeLast(ending.count)
    }
    if let last = letters.last, letters.count > 4, "eyi".utf8.contains(last) {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let endings: [[UInt8]] = [
    "ization", "isation", "ational", "ation", "ition", "ution", "ative", "itive", "ment", "ness",
    "ance", "ence", "ency", "ancy", "ibility", "ability", "able", "ible", "ical", "ity", "ive",
    "ion", "ize", "ise", "iz", "is", "ally", "ful", "less", "ous", "ant", "ent", "ary", "ory", "al",
    "ly", "er", "or", "ic", "at",
  ].map { Array($0.utf8) }
}
