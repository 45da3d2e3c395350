// SPDX-License-Identifier: GPL-3.0-or-later

/// Terms of one language within a text of another.
extension Rewrite {
  /// Whether a stretch can be said in another language on its own: it is no mere number, has no
  /// article, and no half of a common Chinese word, as 是一 has in 于是一百.
  func isSwitchable(at start: Int, _ end: Int) -> Bool {
    let tokens = reading.tokens
    let hasArticle = reading.spans(of: .determiner).contains {
      tokens[$0.start].start >= start && tokens[$0.start].start < end
    }
    let hasWord = self.tokens(in: start..<end).contains { $0.kind == .word || $0.kind == .han }
    return hasWord && !hasArticle
      && !tokens.indices.contains { index in
        (tokens[index].end == start || tokens[index].end == end) && isCommonWord(index)
      }
  }

  /// Words for a stretch of a Chinese text, with a blank where they would run into their neighbours.
  func spaced(_ words: String, at start: Int, _ end: Int) -> String {
    let before = self.words(at: max(0, start - 1), start)
    let after = self.words(at: end, min(answer.utf8.count, end + 1))
    return (before.isLatin && String(words.prefix(1)).isLatin ? " " : "") + words
      + (after.isLatin && String(words.suffix(1)).isLatin ? " " : "")
  }
}

extension String {
  /// Whether it is nothing but ASCII letters and digits.
  fileprivate var isLatin: Bool {
    !isEmpty && utf8.allSatisfy { $0 < 0x80 } && allSatisfy { $0.isLetter || $0.isNumber }
  }
}
