// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts text into tokens, clauses and sentences in one pass over its UTF-8.
struct Tokenizer {
  /// Text beyond this many UTF-8 bytes is not read.
  static let greatestLength = 64 * 1024

  private(set) var tokens: [Token] = []
  private(set) var isTruncated = false
  private let resolve: (String) -> UInt32
  private var clause: Int32 = 0
  private var sentence: Int32 = 0
  private var units: Int32 = 0
  private var word = ""
  private var wordStart = 0
  private var wordEnd = 0
  private var wordIsNumber = false
  /// Where the last letter of the word begins.
  private var letterStart = 0
  /// Where the first apostrophe of the word stands, and the letter before it.
  private var apostrophe = (letterStart: 0, start: 0)

  /// `resolve` turns a stem into a symbol: it interns while forms are compiled, and looks up, typos
  /// mended, while an answer is read.
  init(resolve: @escaping (String) -> UInt32) { self.resolve = resolve }

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
    var position = 0
    while position < bytes.count {
      let (scalar, length) = decode(bytes, at: position)
      let start = position
      position += length
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
      if !word.contains("'") { apostrophe = (letterStart: letterStart, start: start) }
      word.append("'")
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
      if let name = greek[scalar] {
        append(word: name, start, end)
      } else {
        mark(scalar, start, end)
      }
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      endWord()
      // 但 and 而 begin a clause of their own, as "but" does; the 而 of 反而 does not.
      let isContrary = scalar == 0x800C && tokens.last?.symbol == 0x53CD
      if (scalar == 0x4F46 || scalar == 0x800C) && !isContrary { endClause() }
      append(Token.Kind.han, symbol: scalar, start, end, units: 1)
    case 0x80...0x24F, 0x1E00...0x1EFF:
      if scalar == 0xD7 { mark(scalar, start, end) } else { appendLetter(scalar, start, end) }
    default:
      mark(scalar, start, end)
    }
  }

  private mutating func appendLetter(_ scalar: UInt32, _ start: Int, _ end: Int) {
    if wordIsNumber { endWord() }
    if word.isEmpty { wordStart = start }
    if let value = Unicode.Scalar(scalar) { word.unicodeScalars.append(value) }
    letterStart = start
    wordEnd = end
  }

  private mutating func append(number digit: UInt32, _ start: Int, _ end: Int) {
    if !wordIsNumber { endWord() }
    if word.isEmpty { wordStart = start }
    wordIsNumber = true
    if let value = Unicode.Scalar(digit) { word.unicodeScalars.append(value) }
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

  private mutating func append(word stem: String, _ start: Int, _ end: Int) {
    append(Token.Kind.word, symbol: resolve(stem), start, end, units: 2)
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

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    defer {
      word = ""
      wordIsNumber = false
    }
    if wordIsNumber {
      append(
        Token.Kind.number, symbol: resolve(word), wordStart, wordEnd, units: 2,
        value: Double(word) ?? .nan)
      return
    }
    if word.utf8.contains(UInt8(ascii: "'")) {
      appendContraction()
      return
    }
    // x between two numbers is a multiplication sign: 1x1.
    if word == "x", let last = tokens.last, last.kind == .number, last.end == wordStart {
      append(Token.Kind.mark, symbol: 0xD7, wordStart, wordEnd, units: 0)
      return
    }
    // A conjunction of contrast begins a clause of its own.
    if clauseOpeners.contains(word) { endClause() }
    append(word: EnglishStem.of(word), wordStart, wordEnd)
  }

  /// don't → do + not; BN's → bn.
  private mutating func appendContraction() {
    let parts = word.split(separator: "'", omittingEmptySubsequences: true)
    guard let first = parts.first else { return }
    var base = String(first)
    let isNegative = parts.count > 1 && parts[1] == "t" && base.hasSuffix("n")
    let isCannot = isNegative && base == "can"
    if isNegative && !isCannot { base = String(base.dropLast()) }
    let baseEnd = isNegative && !isCannot ? apostrophe.letterStart : apostrophe.start
    append(word: EnglishStem.of(base), wordStart, baseEnd)
    if isNegative { append(word: "not", baseEnd, wordEnd) }
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
    if abbreviations.contains(word) { return true }
    guard word.utf8.count == 1, !wordIsNumber, let last = tokens.last else { return false }
    return last.kind == .word && last.end - last.start == 1 && last.end + 1 == wordStart
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

/// English conjunctions before which a clause ends even without a comma.
private let clauseOpeners: Set<String> = [
  "but", "while", "whereas", "although", "though", "because",
]

private let abbreviations: Set<String> = ["vs", "etc", "fig", "eq", "cf", "al", "approx"]

private let greek: [UInt32: String] = [
  0x3B1: "alpha", 0x3B2: "beta", 0x3B3: "gamma", 0x3B4: "delta", 0x3B5: "epsilon",
  0x3B8: "theta", 0x3BB: "lambda", 0x3BC: "mu", 0x3C0: "pi", 0x3C1: "rho", 0x3C3: "sigma",
  0x3C4: "tau", 0x3C6: "phi", 0x3C9: "omega",
]

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
