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
  let formulas = FormulaRuns()
  private var spans: [Lexicon.Lexeme: [Span]] = [:]
  /// For each token, the form with the greatest end among those that begin at or before it.
  private var cover: [Span] = []
  /// The longest blocker that each token is part of.
  private var blocked: [Span?] = []

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
        if span.end > longest.end, !lexemes.allSatisfy(lexicon.isLiteral) { longest = span }
      }
      cover.append(longest)
    }
    found += soundingForms(lexicon, known: found)
    found.sort { $0.span.start < $1.span.start }
    let blockers = found.filter { $0.lexeme == Lexicon.Role.blocker.rawValue }.map(\.span)
    blocked = Array(repeating: nil, count: tokens.count)
    for blocker in blockers {
      for position in blocker.start..<blocker.end
      where blocker.end - blocker.start > blocked[position].map({ $0.end - $0.start }) ?? 0 {
        blocked[position] = blocker
      }
    }
    for (lexeme, span) in found where !isSwallowed(lexeme, span) {
      spans[lexeme, default: []].append(span)
    }
  }

  /// The terms that were meant where the keyboard gave other characters of the same sound.
  private mutating func soundingForms(
    _ lexicon: Lexicon, known: [(lexeme: Lexicon.Lexeme, span: Span)]
  ) -> [(lexeme: Lexicon.Lexeme, span: Span)] {
    var isKnown = [Bool](repeating: false, count: tokens.count)
    for (lexeme, span) in known where span.end - span.start > 1 && !lexicon.isLiteral(lexeme) {
      for index in span.start..<span.end { isKnown[index] = true }
    }
    var result: [(lexeme: Lexicon.Lexeme, span: Span)] = []
    var start = 0
    while start < tokens.count {
      guard let (form, length) = lexicon.sounds.find(in: tokens, at: start, isKnown: isKnown) else {
        start += 1
        continue
      }
      let span = Span(start: start, end: start + length)
      result.append((form.lexeme, span))
      for index in span.start..<span.end where cover[index].end < span.end { cover[index] = span }
      start = span.end
    }
    return result
  }

  /// A form inside a blocker has no meaning of its own (学习 in 学习率, "not" in "not only"), and
  /// neither has a single Chinese character inside any longer form (用 in 作用); but a negator and a
  /// mark of comparison keep theirs inside the term that they belong to (不 in 不容易过拟合).
  private func isSwallowed(_ lexeme: Lexicon.Lexeme, _ span: Span) -> Bool {
    if isBlocked(span) { return true }
    guard span.end - span.start == 1, tokens[span.start].kind == .han,
      !Self.keepsMeaningInside.contains(lexeme)
    else { return false }
    return isInsideLonger(span)
  }

  private static let keepsMeaningInside: Set<Lexicon.Lexeme> = [
    Lexicon.Role.negator.rawValue, Lexicon.Role.shortNegator.rawValue,
    Lexicon.Role.obliqueBefore.rawValue,
  ]

  private func isBlocked(_ span: Span) -> Bool {
    guard let blocker = blocked[span.start] else { return false }
    return span.end <= blocker.end && span != blocker
  }

  private func isInsideLonger(_ span: Span) -> Bool {
    let longer = cover[span.start]
    return longer.start <= span.start && longer.end >= span.end && longer != span
  }

  // MARK: Polarity

  /// How far a negation reaches, in units.
  private static let reach = 16
  private static let shortReach = 6

  private mutating func markNegations() {
    let ends = Set(spans(of: .negationEnd).map(\.start))
    var claimed = negateSentences().union(negateDeniedClauses())
    // A longer negator holds shorter ones: 并不是 is one negation.
    let negators =
      (spans(of: .negator).map { ($0, Self.reach) }
      + spans(of: .shortNegator).map { ($0, Self.shortReach) })
      .sorted { ($0.0.start, -$0.0.end) < ($1.0.start, -$1.0.end) }
    for (negator, limit) in negators where !claimed.contains(negator.start) {
      claimed.formUnion(negator.start..<negator.end)
      // Within a term the negation ends with the term: 不变的感受野 says nothing against 感受野.
      let last = isInsideLonger(negator) ? cover[negator.start].end : tokens.count
      // 需要 in 不需要 is negated too.
      var position = negator.start + 1
      while position < last, tokens[position].clause == tokens[negator.start].clause,
        gap(from: negator, to: Span(start: position, end: position + 1)) < limit
      {
        if ends.contains(position) && position > negator.end { break }
        isNegated[position].toggle()
        position += 1
      }
    }
  }

  /// "It is not true that …" at the head of a clause reverses the rest of the sentence, up to the
  /// next such phrase, but not later clauses that deny something themselves: "it is not true that A,
  /// nor B" denies both. At the head of the whole answer it reverses the answer, up to a sentence that
  /// says what is true instead. Returns the tokens that have done their work.
  private mutating func negateSentences() -> Set<Int> {
    let heads = spans(of: .sentenceNegator).filter { isAtHeadOfClause($0.start) }
    let used = Set(heads.flatMap { $0.start..<$0.end })
    let deniedClauses = Set(
      (spans(of: .negator) + spans(of: .shortNegator))
        .filter { !isBlocked($0) && !used.contains($0.start) }.map(clause(of:)))
    for (index, head) in heads.enumerated() {
      let next = index + 1 < heads.count ? heads[index + 1].start : tokens.count
      let lastSentence = head.start == 0 ? lastDeniedSentence : sentence(of: head)
      for position in head.end..<max(head.end, next)
      where tokens[position].sentence <= lastSentence {
        let clause = tokens[position].clause
        if clause == self.clause(of: head) || !deniedClauses.contains(clause) {
          isNegated[position].toggle()
        }
      }
    }
    return used
  }

  /// The sentence before the first one that begins with "in fact", "instead", 其实 …
  private var lastDeniedSentence: Int32 {
    let turns = spans(of: .correction).first { $0.start > 0 && isAtHeadOfClause($0.start) }
    return turns.map { sentence(of: $0) - 1 } ?? tokens.last?.sentence ?? 0
  }

  /// At the head, or behind a conjunction there.
  private func isAtHeadOfClause(_ position: Int) -> Bool {
    func begins(_ index: Int) -> Bool {
      index == 0 || tokens[index - 1].clause != tokens[index].clause
    }
    return begins(position)
      || spans(of: .negationEnd).contains { $0.end == position && begins($0.start) }
  }

  /// "… is false", 说……是错的.
  private mutating func negateDeniedClauses() -> Set<Int> {
    var used = Set<Int>()
    for denial in spans(of: .denial) where !used.contains(denial.start) {
      used.formUnion(denial.start..<denial.end)
      var position = denial.start - 1
      while position >= 0, tokens[position].clause == clause(of: denial) {
        isNegated[position].toggle()
        position -= 1
      }
    }
    return used
  }

  private mutating func markHedges() {
    for hedge in spans(of: .hedge) { hedgedClauses.insert(clause(of: hedge)) }
  }
}
