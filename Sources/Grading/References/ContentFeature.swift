// SPDX-License-Identifier: GPL-3.0-or-later

/// What a text says, in the smallest piece that is compared: an English stem, a number, two Chinese
/// characters in a row, or one.
struct ContentFeature: Hashable, Sendable {
  private let first: UInt32
  private let second: UInt32

  static func word(_ symbol: UInt32) -> Self { Self(first: symbol, second: 0) }
  static func character(_ scalar: UInt32) -> Self { Self(first: scalar, second: 0) }
  static func pair(_ first: UInt32, _ second: UInt32) -> Self { Self(first: first, second: second) }
  static func number(_ value: Double) -> Self {
    Self(first: Float(value).bitPattern, second: .max)
  }

  /// The characters of a pair, or nil.
  var characters: (UInt32, UInt32)? { second == 0 || second == .max ? nil : (first, second) }
}

/// A feature where it stands in a text.
struct ContentOccurrence {
  var feature: ContentFeature
  var span: Span
  var kind: Kind
  var isNegated: Bool
  /// Whether the answer as a whole begins by denying it ("it is not true that …").
  var isDisowned = false
  var sentence: Int32

  enum Kind {
    case word, number, pair, character

    /// In words: so much is a part of them what three Chinese characters say.
    var size: Double {
      switch self {
      case .word, .number: 1
      case .pair: 0
      case .character: 1.0 / 3
      }
    }
  }
}

extension Reading {
  /// Chinese characters without content of their own.
  private static let emptyCharacters = Set("的了是在和与及也都就而但着等".unicodeScalars.map(\.value))

  /// The sentences that an answer denies which begins with "it is not true that": all of them up to
  /// one that begins with what is true instead.
  private var disownedSentences: Range<Int32> {
    guard let head = spans(of: .sentenceNegator).first, head.start == 0, let last = tokens.last
    else {
      return 0..<0
    }
    let turn = spans(of: .correction).first { span in
      span.start > 0 && sentence(of: span) != tokens[span.start - 1].sentence
    }
    return 0..<(turn.map(sentence(of:)) ?? last.sentence + 1)
  }

  /// Whether a word is a single letter that names something (switch A, points s and t) and neither the
  /// article nor what an apostrophe leaves.
  private func isName(_ index: Int, stopWords: Set<UInt32>) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 1 else { return false }
    let place = text.utf8.index(text.utf8.startIndex, offsetBy: token.start)
    let letter = text.utf8[place]
    if letter == UInt8(ascii: "I") || letter == UInt8(ascii: "i") { return false }
    if token.start > 0, text.utf8[text.utf8.index(before: place)] != UInt8(ascii: " ") {
      return false
    }
    if index > 0, tokens[index - 1].sentence == token.sentence, (0x41...0x5A).contains(letter) {
      return true
    }
    // An article has something behind it.
    guard index + 1 < tokens.count, tokens[index + 1].clause == token.clause else { return true }
    let next = tokens[index + 1]
    return next.kind == .mark || (next.kind == .word && stopWords.contains(next.symbol))
  }

  /// The content of the text, in order. `stopWords` are the symbols of words without content.
  func content(without stopWords: Set<UInt32>) -> [ContentOccurrence] {
    var negators = Set<Int>()
    for span in spans(of: .negator) + spans(of: .shortNegator) {
      negators.formUnion(span.start..<span.end)
    }
    let disowned = disownedSentences
    let denied = Set(spans(of: .sentenceNegator).map(sentence(of:)))
    // 、 ends what a negation covers: 不定期、快捷 denies one of them.
    var isBehindPause = false
    var clause: Int32 = -1
    var found: [ContentOccurrence] = []
    func add(
      _ feature: ContentFeature, _ kind: ContentOccurrence.Kind, from start: Int, to end: Int
    ) {
      found.append(
        ContentOccurrence(
          feature: feature, span: Span(start: start, end: end), kind: kind,
          isNegated: isNegated[start] && !isBehindPause,
          isDisowned: disowned.contains(tokens[start].sentence), sentence: tokens[start].sentence))
    }
    for (index, token) in tokens.enumerated() {
      if token.clause != clause {
        clause = token.clause
        isBehindPause = false
      }
      if negators.contains(index) { isBehindPause = false }
      switch token.kind {
      case .mark:
        if token.symbol == 0x3001, !denied.contains(token.sentence) { isBehindPause = true }
      case .number: add(.number(token.value), .number, from: index, to: index + 1)
      case .word:
        if negators.contains(index) { continue }
        if stopWords.contains(token.symbol), !isName(index, stopWords: stopWords) { continue }
        if let value = numerals[token.symbol] {
          add(.number(value), .number, from: index, to: index + 1)
        } else {
          add(.word(token.symbol), .word, from: index, to: index + 1)
        }
      case .han:
        if negators.contains(index) || Self.emptyCharacters.contains(token.symbol) { continue }
        add(.character(token.symbol), .character, from: index, to: index + 1)
        let next = index + 1
        if next < tokens.count, tokens[next].kind == .han, tokens[next].clause == token.clause,
          !Self.emptyCharacters.contains(tokens[next].symbol)
        {
          add(.pair(token.symbol, tokens[next].symbol), .pair, from: index, to: next + 1)
        }
      }
    }
    return found
  }
}
