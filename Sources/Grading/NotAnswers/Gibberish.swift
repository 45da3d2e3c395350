// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells language from what only looks like it: words in no order, words without any grammar, and
/// characters that are no words.
struct Gibberish {
  let reading: Reading

  // MARK: Words in no order

  /// A verdict on order needs so many small words …
  private static let leastPlaces = 8
  /// … and this share of them out of place. People's answers stay below a tenth; of the same answers
  /// shuffled, more than nine in ten reach it.
  private static let disorderedShare = 0.125
  /// The same where a clause is longer than any that people write.
  private static let breathlessShare = 0.06
  /// One may be a slip, or good English: "more gets through than with the sigmoid".
  private static let leastFaults = 2

  /// What may not follow a small word: the end of its clause, or another small word.
  private static let order: [(role: Lexicon.Role, atEnd: Bool, before: RoleSet)] = [
    (
      .determiner, true,
      [
        .determiner, .preposition, .particle, .conjunction, .toWord, .beWord, .auxiliary, .subject,
        .opener,
      ]
    ),
    (
      // "is dealt with" ends well.
      .preposition, false,
      [.preposition, .particle, .conjunction, .toWord, .beWord, .auxiliary, .linker]
    ),
    (.particle, false, [.particle, .beWord, .auxiliary, .linker]),
    (.conjunction, true, [.conjunction, .beWord]),
    (.toWord, true, [.preposition, .particle, .conjunction, .subject, .linker]),
    (.beWord, false, [.auxiliary, .subject]),
    (.subject, true, [.determiner, .preposition, .particle, .conjunction, .toWord]),
  ]

  /// Whether English words stand in no order: "the of", "they the", "from and", a clause that ends
  /// in "a".
  var isShuffled: Bool {
    var places = Self.order.reduce(0) { $0 + reading.spans(of: $1.role).count }
    if places < Self.leastPlaces { return false }
    var roles = [RoleSet](repeating: [], count: reading.tokens.count)
    for role in [Lexicon.Role.auxiliary, .opener, .linker] + Self.order.map(\.role) {
      for span in reading.spans(of: role) { roles[span.start].insert(role) }
    }
    var faults = 0
    for (role, atEnd, before) in Self.order {
      for span in reading.spans(of: role) {
        if isName(span) {
          places -= 1
          continue
        }
        let next = span.end
        if next == reading.tokens.count
          || reading.tokens[next].clause != reading.tokens[span.start].clause
        {
          if atEnd { faults += 1 }
        } else if before.meets(roles[next]) {
          faults += 1
        }
      }
    }
    let share =
      reading.breathlessClauses.isEmpty ? Self.disorderedShare : Self.breathlessShare
    return places >= Self.leastPlaces && faults >= Self.leastFaults
      && Double(faults) >= share * Double(places)
  }

  /// "Step A", "class A", the action a' of Q(s, a): a letter that names something is no article.
  private func isName(_ span: Span) -> Bool {
    let token = reading.tokens[span.start]
    guard token.end - token.start == 1 else { return false }
    switch byte(at: token.start) {
    case UInt8(ascii: "A"):
      return span.start > 0 && reading.tokens[span.start - 1].sentence == token.sentence
    case UInt8(ascii: "a"):
      return !standsAsWord(token) || isBeforeSymbol(span)
    default:
      return false
    }
  }

  /// Whether a blank stands before a token, and a blank or the end of something behind it.
  private func standsAsWord(_ token: Token) -> Bool {
    let (before, after) = (byte(at: token.start - 1), byte(at: token.end))
    return before.map(Self.blanks.contains) ?? true
      && after.map { Self.blanks.contains($0) || Self.ends.contains($0) } ?? true
  }

  /// Whether a mark or a single letter comes next in its clause: "a a ∅ a b".
  private func isBeforeSymbol(_ span: Span) -> Bool {
    guard span.end < reading.tokens.count else { return false }
    let next = reading.tokens[span.end]
    return next.clause == reading.tokens[span.start].clause
      && (next.kind == .mark || next.end - next.start == 1)
  }

  /// A byte of the text; nil in front of it and behind it.
  private func byte(at offset: Int) -> UInt8? {
    let utf8 = reading.text.utf8
    guard offset >= 0, offset < utf8.count else { return nil }
    return utf8[utf8.index(utf8.startIndex, offsetBy: offset)]
  }

  private static let blanks = Array(" \t\n\r".utf8)
  private static let ends = Array(".,;:!?".utf8)

  // MARK: No words at all

  /// So many words and characters are needed for a verdict.
  private static let leastLength = 8
  /// In letters.
  private static let leastWord = 4
  /// With fewer known words than this share, an answer is no language.
  private static let knownShare = 0.3

  /// Whether most words are unknown to the bank and to everyone, and most Chinese characters part of
  /// no word.
  var isNoLanguage: Bool {
    var (all, known) = (0, 0)
    for index in reading.tokens.indices where counts(reading.tokens[index]) {
      all += 1
      if reading.isKnownForm(at: index) { known += 1 }
    }
    guard all >= Self.leastLength else { return false }
    let enough = Self.knownShare * Double(all)
    // Most answers hold enough of the bank's own words; what everyone knows takes longer to look up.
    if Double(known) >= enough { return false }
    let common = reading.tokens.indices.count {
      counts(reading.tokens[$0]) && !reading.isKnownForm(at: $0) && isCommon($0)
    }
    return Double(known + common) < enough
  }

  /// Shorter words are letters of formulas and names such as C_in.
  private func counts(_ token: Token) -> Bool {
    token.kind == .han || token.kind == .word && token.end - token.start >= Self.leastWord
  }

  private func isCommon(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .han { return isPartOfCommonWord(index) }
    let utf8 = reading.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: token.start)
    let end = utf8.index(start, offsetBy: token.end - token.start)
    var letters = String.UnicodeScalarView()
    for scalar in reading.text[start..<end].unicodeScalars {
      switch Folding.fold(scalar.value) {
      case .nothing: break
      case .one(let folded): Unicode.Scalar(folded).map { letters.append($0) }
      case .several(let folded): letters.append(contentsOf: folded.compactMap(Unicode.Scalar.init))
      }
    }
    return CommonWords.containsEnglish(String(letters))
  }

  private func isPartOfCommonWord(_ index: Int) -> Bool {
    let tokens = reading.tokens
    func isWord(_ first: Int) -> Bool {
      first >= 0 && first + 1 < tokens.count && tokens[first].kind == .han
        && tokens[first + 1].kind == .han
        && CommonWords.containsChinese(tokens[first].symbol, tokens[first + 1].symbol)
    }
    return isWord(index - 1) || isWord(index)
  }
}

/// Some roles of small words.
private struct RoleSet: ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  init(arrayLiteral roles: Lexicon.Role...) {
    for role in roles { bits |= 1 << UInt32(role.rawValue) }
  }

  mutating func insert(_ role: Lexicon.Role) { bits |= 1 << UInt32(role.rawValue) }

  func meets(_ other: RoleSet) -> Bool { bits & other.bits != 0 }
}
