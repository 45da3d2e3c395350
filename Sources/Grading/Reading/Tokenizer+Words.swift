// SPDX-License-Identifier: GPL-3.0-or-later

extension Tokenizer {
  /// A word of Latin letters that nothing can change any more.
  mutating func appendPlainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: PlainWord.longest + EnglishStem.greatestGrowth
    ) { letters in
      for index in 0..<range.count { letters[index] = bytes[range.lowerBound + index] | 0x20 }
      append(letters, range.count, range.lowerBound, range.upperBound)
    }
  }

  /// `letters` has room for a stem that is longer than the word.
  private mutating func append(
    _ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ start: Int, _ end: Int
  ) {
    // x between two numbers is a multiplication sign: 1x1.
    if count == 1, letters[0] == UInt8(ascii: "x"), let last = tokens.last, last.kind == .number,
      last.end == start
    {
      append(Token.Kind.mark, symbol: 0xD7, start, end, units: 0)
      return
    }
    // A conjunction of contrast begins a clause of its own.
    if (3...8).contains(count), mayOpenClause(letters[0]),
      clauseOpeners.contains(UnsafeBufferPointer(rebasing: letters[..<count]))
    {
      endClause()
    }
    appendStem(letters, count, start, end)
  }

  private mutating func appendStem(
    _ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ start: Int, _ end: Int
  ) {
    let length = EnglishStem.reduce(letters, count)
    let symbol = resolve(UnsafeBufferPointer(rebasing: letters[..<length]))
    append(Token.Kind.word, symbol: symbol, start, end, units: 2)
  }

  @inline(__always)
  mutating func endWord() {
    if !word.isEmpty { appendWord() }
  }

  private mutating func appendWord() {
    // Taken out, so that the rest of the tokenizer may be changed while it is read.
    var letters = word
    let isNumber = wordIsNumber
    word = []
    defer {
      letters.removeAll(keepingCapacity: true)
      word = letters
    }
    wordIsNumber = false
    if isNumber {
      append(
        Token.Kind.number, symbol: letters.withUnsafeBufferPointer { resolve($0) }, wordStart,
        wordEnd, units: 2, value: Double(String(decoding: letters, as: UTF8.self)) ?? .nan)
      return
    }
    if letters.contains(0x27) {
      appendContraction(letters)
      return
    }
    let count = letters.count
    letters.append(contentsOf: repeatElement(0, count: EnglishStem.greatestGrowth))
    letters.withUnsafeMutableBufferPointer { append($0, count, wordStart, wordEnd) }
  }

  /// don't → do + not; BN's → bn.
  private mutating func appendContraction(_ letters: [UInt8]) {
    let parts = letters.split(separator: 0x27)
    guard let first = parts.first else { return }
    var base = Array(first)
    let isNegative = parts.count > 1 && Array(parts[1]) == [0x74] && base.last == 0x6E
    let isCannot = isNegative && base == Array("can".utf8)
    if isNegative && !isCannot { base.removeLast() }
    let baseEnd = isNegative && !isCannot ? apostrophe.letterStart : apostrophe.start
    let count = base.count
    base.append(contentsOf: repeatElement(0, count: EnglishStem.greatestGrowth))
    base.withUnsafeMutableBufferPointer { appendStem($0, count, wordStart, baseEnd) }
    if isNegative {
      var not = "not"
      let symbol = not.withUTF8 { resolve($0) }
      append(Token.Kind.word, symbol: symbol, baseEnd, wordEnd, units: 2)
    }
  }

  /// "i.e.", "e.g.", "vs.": the period does not end a sentence.
  var wordIsAbbreviated: Bool {
    if (2...6).contains(word.count), word.withUnsafeBufferPointer({ abbreviations.contains($0) }) {
      return true
    }
    guard word.count == 1, !wordIsNumber, let last = tokens.last else { return false }
    return last.kind == .word && last.end - last.start == 1 && last.end + 1 == wordStart
  }
}

/// English conjunctions before which a clause ends even without a comma.
private let clauseOpeners = WordTable([
  "but", "while", "whereas", "although", "though", "because",
])

/// Whether one of `clauseOpeners` has this first letter.
private func mayOpenClause(_ first: UInt8) -> Bool {
  switch first {
  case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "w"): true
  default: false
  }
}

private let abbreviations = WordTable(["vs", "etc", "fig", "eq", "cf", "al", "approx"])
