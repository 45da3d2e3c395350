// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts text into tokens, clauses and sentences in one pass over its UTF-8.
struct Tokenizer {
  /// Text beyond this many UTF-8 bytes is not read.
  static let greatestLength = 64 * 1024

  private(set) var tokens: [Token] = []
  private(set) var isTruncated = false
  let resolve: (UnsafeBufferPointer<UInt8>) -> UInt32
  private var clause: Int32 = 0
  private var sentence: Int32 = 0
  private var units: Int32 = 0
  /// The letters of the word that is being read, folded, as UTF-8.
  var word: [UInt8] = []
  var wordStart = 0
  var wordEnd = 0
  var wordIsNumber = false
  /// Where the last letter of the word begins.
  private var letterStart = 0
  /// Where the first apostrophe of the word stands, and the letter before it.
  var apostrophe = (letterStart: 0, start: 0)

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
        if PlainWord.isLetter(byte), word.isEmpty || wordIsNumber,
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
    // 0xEF begins full-width letters.
    case 0x2D where !word.isEmpty && (isLetterOrDigit(next) || next == 0xEF), 0x5F:
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

  mutating func append(
    _ kind: Token.Kind, symbol: UInt32, _ start: Int, _ end: Int, units count: Int32,
    value: Double = .nan
  ) {
    tokens.append(
      Token(
        kind: kind, symbol: symbol, start: start, end: end, clause: clause, sentence: sentence,
        unitsBefore: units, units: count, value: value))
    units += count
  }

  mutating func endClause() {
    if let last = tokens.last, last.clause == clause { clause += 1 }
  }

  private mutating func endSentence() {
    endClause()
    if let last = tokens.last, last.sentence == sentence { sentence += 1 }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    PlainWord.isLetter(byte) || (0x30...0x39).contains(byte)
  }
}

private let greek: [UInt32: String] = [
  0x3B1: "alpha", 0x3B2: "beta", 0x3B3: "gamma", 0x3B4: "delta", 0x3B5: "epsilon",
  0x3B8: "theta", 0x3BB: "lambda", 0x3BC: "mu", 0x3C0: "pi", 0x3C1: "rho", 0x3C3: "sigma",
  0x3C4: "tau", 0x3C6: "phi", 0x3C9: "omega",
]
