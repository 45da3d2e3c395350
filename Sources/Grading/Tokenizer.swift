// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts text into tokens, clauses and sentences in one pass over its UTF-8.
struct Tokenizer {
  /// Text beyond this many UTF-8 bytes is not read.
  static let greatestLength = 64 * 1024

  private(set) var tokens: [Token] = []
  private(set) var isTruncated = false
  private let resolve: (UnsafeBufferPointer<UInt8>) -> UInt32
  private var clause: Int32 = 0
  private var sentence: Int32 = 0
  private var units: Int32 = 0
  /// The letters of the word that is being read, folded, as UTF-8.
  private var word: [UInt8] = []
  private var wordStart = 0
  private var wordEnd = 0
  private var wordIsNumber = false
  /// Where the last letter of the word begins.
  private var letterStart = 0
  /// Where the first apostrophe of the word stands, and the letter before it.
  private var apostrophe = (letterStart: 0, start: 0)

  /// `resolve` turns a stem into a symbol: it interns while forms are compiled, and looks up, typos
  /// mended, while an answer is read.
  init(resolve: @escaping (UnsafeBufferPointer<UInt8>) -> UInt32) { self.resolve = resolve }

  mutating func read(_ text: String) {
    var text = text
    let length = text.utf8.count
    isTruncated = length > Self.greatestLength
    text.withUTF8 { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Self.greatestLength))
      tokens.reserveCapacity(bytes.count / 3)
      scan(bytes)
    }
    endWord()
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = FoldingTable.shared
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let start = position
      if byte < 0x80 {
        if isLetter(byte), word.isEmpty || wordIsNumber,
          let end = PlainWord.end(in: bytes, from: position)
        {
          endWord()
          appendPlainWord(bytes, position..<end)
          // A hyphen inside a word is no mark.
          let isJoined =
            end + 1 < bytes.count && bytes[end] == 0x2D && isLetterOrDigit(bytes[end + 1])
          position = isJoined ? end + 1 : end
          continue
        }
        position += 1
        if byte == 0x20 {
          endWord()
        } else {
          let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
          take(UInt32(folded), start, position, next: position < bytes.count ? bytes[position] : 0)
        }
        continue
      }
      let (scalar, length) = decodeCharacter(bytes, at: position) ?? decode(bytes, at: position)
      position += length
      if scalar >= 0x3400, scalar <= 0x9FFF {
        let folded = table.foldOne(scalar)
        if folded >= 0x3400, folded <= 0x9FFF {
          appendCharacter(folded, start, position)
          continue
        }
      }
      switch Folding.fold(scalar) {
      case .nothing:
        // An accent belongs to its letter.
        if !word.isEmpty, wordEnd == start, scalar >= 0x300, scalar <= 0x36F { wordEnd = position }
      case .one(let folded):
        let next = position < bytes.count ? bytes[position] : 0
        take(folded, start, position, next: next)
      case .several(let folded):
        for index in folded.indices {
          let next =
            index + 1 < folded.endIndex
            ? UInt8(truncatingIfNeeded: folded[index + 1])
            : position < bytes.count ? bytes[position] : 0
          take(folded[index], start, position, next: next)
        }
      }
    }
  }

  private mutating func take(_ scalar: UInt32, _ start: Int, _ end: Int, next: UInt8) {
    switch scalar {
    case 0x61...0x7A: appendLetter(scalar, start, end)
    case 0x30...0x39: append(number: scalar, start, end)
    case 0x2E where wordIsNumber && (0x30...0x39).contains(next):
      append(number: scalar, start, end)
    case 0x27 where !word.isEmpty && !wordIsNumber:
      // n't is a word of its own (a negation); 's and the like are dropped with what follows.
      if !word.contains(0x27) { apostrophe = (letterStart: letterStart, start: start) }
      word.append(0x27)
      wordEnd = end
    case 0x2D where !word.isEmpty && isLetterOrDigit(next), 0x5F:
      endWord()
    case 0x20, 0x09, 0x0D:
      endWord()
    case 0x0A, 0x21, 0x3F, 0x3002, 0x2028, 0x2029:
      endWord()
      endSentence()
    case 0x2E:
      let isAbbreviation = wordIsAbbreviated
      endWord()
      if isAbbreviation { break }
      if next == 0x20 || next == 0x0A || next == 0x0D || next == 0 || next >= 0x80 { endSentence() }
    case 0x2C, 0x3B, 0x3A, 0x2014, 0x2026:
      endWord()
      endClause()
      // A colon joins what it announces; it is kept as a mark so that notes are seen as notes.
      if scalar == 0x3A { mark(scalar, start, end) }
    case 0x370...0x3FF:
      endWord()
      if var name = greek[scalar] {
        let symbol = name.withUTF8 { resolve($0) }
        append(Token.Kind.word, symbol: symbol, start, end, units: 2)
      } else {
        mark(scalar, start, end)
      }
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      appendCharacter(scalar, start, end)
    case 0x80...0x24F, 0x1E00...0x1EFF:
      if scalar == 0xD7 { mark(scalar, start, end) } else { appendLetter(scalar, start, end) }
    default:
      mark(scalar, start, end)
    }
  }

  private mutating func appendLetter(_ scalar: UInt32, _ start: Int, _ end: Int) {
    if wordIsNumber { endWord() }
    if word.isEmpty { wordStart = start }
    if scalar < 0x80 {
      word.append(UInt8(truncatingIfNeeded: scalar))
    } else if let value = Unicode.Scalar(scalar) {
      word.append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
    }
    letterStart = start
    wordEnd = end
  }

  private mutating func append(number digit: UInt32, _ start: Int, _ end: Int) {
    if !wordIsNumber { endWord() }
    if word.isEmpty { wordStart = start }
    wordIsNumber = true
    word.append(UInt8(truncatingIfNeeded: digit))
    wordEnd = end
  }

  private mutating func mark(_ scalar: UInt32, _ start: Int, _ end: Int) {
    endWord()
    let folded: UInt32 = scalar == 0x2A ? 0xD7 : scalar
    if folded == 0x3E, let last = tokens.last, last.symbol == 0x2D, last.end == start {
      tokens[tokens.count - 1].symbol = 0x2192  // -> is an arrow
      tokens[tokens.count - 1].end = end
      return
    }
    append(Token.Kind.mark, symbol: folded, start, end, units: 0)
  }

  private mutating func appendCharacter(_ scalar: UInt32, _ start: Int, _ end: Int) {
    endWord()
    // 但 and 而 begin a clause of their own, as "but" does; the 而 of 反而 does not.
    if scalar == 0x4F46 || (scalar == 0x800C && tokens.last?.symbol != 0x53CD) { endClause() }
    append(Token.Kind.han, symbol: scalar, start, end, units: 1)
  }

  /// A word of Latin letters that nothing can change any more.
  private mutating func appendPlainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
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

  private mutating func append(
    _ kind: Token.Kind, symbol: UInt32, _ start: Int, _ end: Int, units count: Int32,
    value: Double = .nan
  ) {
    tokens.append(
      Token(
        kind: kind, symbol: symbol, start: start, end: end, clause: clause, sentence: sentence,
        unitsBefore: units, units: count, value: value))
    units += count
  }

  @inline(__always)
  private mutating func endWord() {
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

  private mutating func endClause() {
    if let last = tokens.last, last.clause == clause { clause += 1 }
  }

  private mutating func endSentence() {
    endClause()
    if let last = tokens.last, last.sentence == sentence { sentence += 1 }
  }

  /// "i.e.", "e.g.", "vs.": the period does not end a sentence.
  private var wordIsAbbreviated: Bool {
    if (2...6).contains(word.count), word.withUnsafeBufferPointer({ abbreviations.contains($0) }) {
      return true
    }
    guard word.count == 1, !wordIsNumber, let last = tokens.last else { return false }
    return last.kind == .word && last.end - last.start == 1 && last.end + 1 == wordStart
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
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

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// Most English words: nothing but Latin letters, and behind them a byte that ends every word.
private enum PlainWord {
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
}

private let greek: [UInt32: String] = [
  0x3B1: "alpha", 0x3B2: "beta", 0x3B3: "gamma", 0x3B4: "delta", 0x3B5: "epsilon",
  0x3B8: "theta", 0x3BB: "lambda", 0x3BC: "mu", 0x3C0: "pi", 0x3C1: "rho", 0x3C3: "sigma",
  0x3C4: "tau", 0x3C6: "phi", 0x3C9: "omega",
]

/// The same as `decode` for most Chinese characters, nil for all else.
@inline(__always)
private func decodeCharacter(
  _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
) -> (UInt32, Int)? {
  let first = bytes[position]
  guard first >= 0xE4, first <= 0xE9, position + 2 < bytes.count else { return nil }
  let (second, third) = (bytes[position + 1], bytes[position + 2])
  guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
  let high = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6
  return (high | UInt32(third & 0x3F), 3)
}

/// The scalar at a position of valid UTF-8, and its length in bytes. A cut or damaged sequence
/// gives U+FFFD and one byte, so that reading always moves on.
func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (UInt32, Int) {
  let first = UInt32(bytes[position])
  if first < 0x80 { return (first, 1) }
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard first >= 0xC2, first < 0xF5, position + length <= bytes.count else { return (0xFFFD, 1) }
  var scalar = first & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let byte = UInt32(bytes[position + offset])
    guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | byte & 0x3F
  }
  return (scalar, length)
}
