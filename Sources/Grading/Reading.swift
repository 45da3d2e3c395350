// SPDX-License-Identifier: GPL-3.0-or-later

/// A run of tokens, from `start` up to but not including `end`.
struct Span: Hashable {
  var start: Int
  var end: Int
}

/// An answer as the grader sees it: tokens, the forms recognized in them, and their polarity.
struct Reading {
  let text: String
  let tokens: [Token]
  let isTruncated: Bool
  /// Whether an odd number of negations governs the token.
  private(set) var isNegated: [Bool]
  /// Clauses whose speaker takes them back.
  private(set) var hedgedClauses: Set<Int32> = []
  /// The values of numbers written as words, by symbol.
  let numerals: [UInt32: Double]
  private var spans: [Lexicon.Lexeme: [Span]] = [:]

  init(_ text: String, _ lexicon: Lexicon) {
    self.text = text
    numerals = lexicon.numerals
    var tokenizer = Tokenizer { stem in
      let symbol = lexicon.vocabulary.symbol(of: stem)
      if symbol != Vocabulary.unknown { return symbol }
      return lexicon.typos.nearest(to: stem).map(lexicon.vocabulary.symbol(ofStemAt:))
        ?? Vocabulary.unknown
    }
    tokenizer.read(text)
    tokens = tokenizer.tokens
    isTruncated = tokenizer.isTruncated
    isNegated = Array(repeating: false, count: tokens.count)
    recognize(lexicon)
    markNegations()
    markHedges()
  }

  /// Where a lexeme stands, in order of start.
  func spans(of lexeme: Lexicon.Lexeme) -> [Span] { spans[lexeme] ?? [] }

  func spans(of role: Lexicon.Role) -> [Span] { spans(of: role.rawValue) }

  var recognized: Dictionary<Lexicon.Lexeme, [Span]>.Keys { spans.keys }

  /// Units between two spans in order; negative when they overlap.
  func gap(from first: Span, to second: Span) -> Int {
    let last = tokens[first.end - 1]
    return Int(tokens[second.start].unitsBefore - last.unitsBefore - last.units)
  }

  func clause(of span: Span) -> Int32 { tokens[span.start].clause }
  func sentence(of span: Span) -> Int32 { tokens[span.start].sentence }

  // MARK: Recognition

  private mutating func recognize(_ lexicon: Lexicon) {
    var found: [(lexeme: Lexicon.Lexeme, span: Span)] = []
    /// For each token, the greatest end of a form that began at or before it.
    var reach = Array(repeating: Span(start: 0, end: 0), count: tokens.count)
    var longest = Span(start: 0, end: 0)
    for start in tokens.indices {
      var node = Lexicon.root
      var position = start
      while position < tokens.count, tokens[position].sentence == tokens[start].sentence,
        tokens[position].symbol != Vocabulary.unknown,
        let next = lexicon.child(of: node, by: tokens[position].symbol)
      {
        node = next
        position += 1
        let lexemes = lexicon.lexemes(at: node)
        if lexemes.isEmpty { continue }
        let span = Span(start: start, end: position)
        for lexeme in lexemes { found.append((lexeme, span)) }
        if span.end > longest.end { longest = span }
      }
      reach[start] = longest
    }
    for (lexeme, span) in found where !isSwallowed(span, reach[span.start]) {
      spans[lexeme, default: []].append(span)
    }
  }

  /// A single Chinese character inside a longer known form has no meaning of its own: 不 in 不同,
  /// 用 in 作用.
  private func isSwallowed(_ span: Span, _ longest: Span) -> Bool {
    guard span.end - span.start == 1, tokens[span.start].kind == .han else { return false }
    return longest.end - longest.start > 1 && longest.start <= span.start
      && longest.end >= span.end
  }

  // MARK: Polarity

  /// How far a negation reaches, in units.
  private static let reach = 16
  private static let shortReach = 6

  private mutating func markNegations() {
    let ends = Set(spans(of: .negationEnd).map(\.start))
    var claimed = Set<Int>()
    // A longer negator holds shorter ones: 并不是 is one negation.
    let negators =
      (spans(of: .negator).map { ($0, Self.reach) }
      + spans(of: .shortNegator).map { ($0, Self.shortReach) })
      .sorted { ($0.0.start, -$0.0.end) < ($1.0.start, -$1.0.end) }
    let blockers = spans(of: .blocker)
    for (negator, limit) in negators where !claimed.contains(negator.start) {
      // "not only" and 不得不 deny nothing.
      if blockers.contains(where: {
        $0.start <= negator.start && $0.end >= negator.end && $0 != negator
      }) {
        continue
      }
      claimed.formUnion(negator.start..<negator.end)
      var position = negator.end
      while position < tokens.count, tokens[position].clause == tokens[negator.start].clause,
        gap(from: negator, to: Span(start: position, end: position + 1)) < limit
      {
        if ends.contains(position) && position > negator.end { break }
        isNegated[position].toggle()
        position += 1
      }
    }
  }

  private mutating func markHedges() {
    for hedge in spans(of: .hedge) { hedgedClauses.insert(clause(of: hedge)) }
  }
}
