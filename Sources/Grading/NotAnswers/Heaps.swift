// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds sentences in which words merely stand side by side.
struct Heaps {
  let reading: Reading
  let lexicon: Lexicon
  let bonds: Bonds

  /// A run of this many English words or Chinese characters without any punctuation …
  private static let leastHeap = 12
  private static let leastChineseHeap = 40
  /// … in which fewer than this share are small words is a row of words. The sparest English of
  /// people's answers has a fifth of them, the sparest Chinese of that length a twelfth.
  private static let grammarShare = 0.1
  private static let chineseGrammarShare = 0.04

  /// Chinese in so many pieces between blanks …
  private static let leastPieces = 10
  /// … of fewer characters than this on average is a row of words, too.
  private static let longestPiece = 3.0

  /// A clause of this many English words or Chinese characters …
  private static let leastNames = 24
  private static let leastChineseNames = 40
  /// … of which this share are parts of names of things, with hardly a small word between the names,
  /// says nothing of them.
  private static let namedShare = 0.7
  /// In UTF-8 bytes, as long as a Chinese character; shorter ones are letters of formulas.
  private static let leastWord = 3

  /// Nobody writes this many Chinese characters in one breath: the longest of people's answers have 48.
  /// There one slip of order in so many characters shows a row of words.
  private static let longestBreath = 80
  private static let slipsApart = 250

  var sentences: SentenceSet {
    var result = SentenceSet()
    reading.tokens.withUnsafeBufferPointer { tokens in
      addRows(tokens, to: &result)
      addNames(tokens, to: &result)
    }
    return result
  }

  /// Runs without any mark.
  private func addRows(_ tokens: UnsafeBufferPointer<Token>, to result: inout SentenceSet) {
    let smallWords = lexicon.smallWords
    var start = 0
    while start < tokens.count {
      var end = start
      var small = 0
      var han = 0
      var pieces = 0
      while end < tokens.count, tokens[end].kind != .mark,
        tokens[end].clause == tokens[start].clause
      {
        if smallWords.contains(tokens[end].symbol) { small += 1 }
        if tokens[end].kind == .han {
          han += 1
          if end == start || tokens[end - 1].end < tokens[end].start { pieces += 1 }
        }
        end += 1
      }
      let length = end - start
      let isChinese = 2 * han > length
      let share = isChinese ? Self.chineseGrammarShare : Self.grammarShare
      let least = isChinese ? Self.leastChineseHeap : Self.leastHeap
      let isSpaced =
        pieces >= Self.leastPieces && Double(han) < Self.longestPiece * Double(pieces)
      let isRow = length >= least && Double(small) < share * Double(length)
      if isSpaced || isRow { result.insert(tokens[start].sentence) }
      start = max(end, start + 1)
    }
  }

  /// Clauses; the marks of formulas divide nothing there.
  private func addNames(_ tokens: UnsafeBufferPointer<Token>, to result: inout SentenceSet) {
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, tokens[end].clause == tokens[start].clause { end += 1 }
      if end - start >= Self.leastNames, isRowOfNames(tokens, start..<end) {
        result.insert(tokens[start].sentence)
      }
      start = end
    }
  }

  private func isRowOfNames(
    _ tokens: UnsafeBufferPointer<Token>, _ clause: Range<Int>
  ) -> Bool {
    var (words, han, named, bound, breath) = (0, 0, 0, 0, 0)
    for index in clause {
      if bonds.binds(index) { bound += 1 }
      let isApart = index == clause.lowerBound || tokens[index - 1].end < tokens[index].start
      if tokens[index].kind == .mark { continue }
      if tokens[index].kind == .han {
        han += 1
        if isApart, index > clause.lowerBound, tokens[index - 1].kind == .han { breath = 0 }
      }
      breath += 1
      if tokens[index].end - tokens[index].start < Self.leastWord { continue }
      words += 1
      if bonds.isNamed(index) { named += 1 }
    }
    let isChinese = 2 * han > words
    let share = isChinese ? Self.chineseGrammarShare : Self.grammarShare
    if words >= (isChinese ? Self.leastChineseNames : Self.leastNames),
      Double(named) >= Self.namedShare * Double(words),
      Double(bound) < share * Double(words)
    {
      return true
    }
    guard isChinese, breath >= Self.longestBreath else { return false }
    return Self.slipsApart * ChineseOrder.shared.faults(in: tokens[clause]) >= breath
  }
}
