// SPDX-License-Identifier: GPL-3.0-or-later

/// The words by which a text is found.
///
/// Chinese has no spaces, and SQLite's own tokenizers take a whole clause for one word. So every two
/// neighbouring characters are a word, and so is the last one of a run; letters and digits make
/// words as usual. Case and width don't count.
enum SearchWords {
  /// A run of characters that belong together: a word in letters, or a stretch of Chinese.
  struct Run: Equatable {
    var scalars: ArraySlice<Unicode.Scalar>
    var isHan: Bool
  }

  /// The scalars of `text`, one for one, without case and width.
  static func folded(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.map(folded) }

  static func runs(_ folded: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    while start < folded.count {
      let kind = Kind(folded[start])
      var end = start + 1
      while end < folded.count, Kind(folded[end]) == kind { end += 1 }
      if kind != .other { runs.append(Run(scalars: folded[start..<end], isHan: kind == .han)) }
      start = end
    }
    return runs
  }

  /// What is written into the index for a text: its words with spaces between them.
  static func words(of text: String) -> String {
    var words = ""
    for run in runs(folded(text)) {
      if run.isHan {
        for index in run.scalars.indices {
          words.unicodeScalars.append(run.scalars[index])
          if index + 1 < run.scalars.endIndex {
            words.unicodeScalars.append(run.scalars[index + 1])
          }
          words += " "
        }
      } else {
        words.unicodeScalars.append(contentsOf: run.scalars)
        words += " "
      }
    }
    return words
  }

  /// The query in the language of FTS5 that finds every text with all these runs, and perhaps a few
  /// more: whether the pairs of a stretch stand side by side is not in the index.
  static func query(for runs: [Run]) -> String {
    runs.flatMap { run in
      guard run.isHan, run.scalars.count > 1 else { return ["\"\(text(run.scalars))\"*"] }
      return run.scalars.indices.dropLast().map { "\"\(text(run.scalars[$0...$0 + 1]))\"" }
    }.joined(separator: " AND ")
  }

  fileprivate enum Kind { case han, letter, other }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Full-width forms stand at a fixed distance from ASCII.
    let isWide = (0xFF01...0xFF5E).contains(scalar.value)
    let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    if Kind(narrow) == .han { return narrow }
    return narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow
  }
}

extension SearchWords.Kind {
  fileprivate init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case ..<0x80: self = .other
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default:
      let properties = scalar.properties
      self = properties.isAlphabetic || properties.numericType != nil ? .letter : .other
    }
  }
}
