// SPDX-License-Identifier: GPL-3.0-or-later

/// Which tokens of an answer stand under a negation, in one pass for each kind of negation.
struct Polarity {
  /// Whether an odd number of negations governs the token.
  private(set) var isNegated: [Bool]
  /// Clauses with so many negations that nobody can tell what they say.
  private(set) var muddledClauses: Set<Int32> = []
  private let tokens: [Token]
  private let recognition: Recognition

  /// How far a negation reaches, in units.
  private static let reach = 16
  private static let shortReach = 6
  /// From so many negations on, a clause is a muddle.
  private static let muddle = 3

  /// ) ] } + | → ⇒ in notes.
  private static func endsNegation(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x29, 0x5D, 0x7D, 0x2B, 0x7C, 0x2192, 0x21D2: true
    default: false
    }
  }

  init(_ tokens: [Token], _ recognition: Recognition) {
    self.tokens = tokens
    self.recognition = recognition
    isNegated = Array(repeating: false, count: tokens.count)
    var claimed = [Bool](repeating: false, count: tokens.count)
    negateSentences(&claimed)
    negateDeniedClauses(&claimed)
    negateBehindNegators(&claimed)
  }

  private func spans(of role: Lexicon.Role) -> ArraySlice<Span> {
    recognition.occurrences.spans(of: role.rawValue)
  }

  private mutating func negateBehindNegators(_ claimed: inout [Bool]) {
    // A longer negator holds shorter ones: 并不是 is one negation.
    let negators =
      (spans(of: .negator).map { ($0, Self.reach) }
      + spans(of: .shortNegator).map { ($0, Self.shortReach) })
      .sorted { ($0.0.start, -$0.0.end) < ($1.0.start, -$1.0.end) }
    if negators.isEmpty { return }
    var isEnd = [Bool](repeating: false, count: tokens.count)
    for end in spans(of: .negationEnd) { isEnd[end.start] = true }
    var clause = (number: Int32(-1), negations: 0)
    for (negator, limit) in negators where !claimed[negator.start] {
      let number = tokens[negator.start].clause
      clause = number == clause.number ? (number, clause.negations + 1) : (number, 1)
      if clause.negations == Self.muddle { muddledClauses.insert(number) }
      for index in negator.start..<negator.end { claimed[index] = true }
      // Within a term the negation ends with the term: 不变的感受野 says nothing against 感受野.
      let last =
        recognition.isInsideLonger(negator) ? recognition.cover[negator.start].end : tokens.count
      let final = tokens[negator.end - 1]
      let furthest = Int(final.unitsBefore + final.units) + limit
      // 需要 in 不需要 is negated too.
      var position = negator.start + 1
      while position < last, tokens[position].clause == tokens[negator.start].clause,
        Int(tokens[position].unitsBefore) < furthest
      {
        if isEnd[position] && position > negator.end { break }
        if tokens[position].kind == .mark, Self.endsNegation(tokens[position].symbol) { break }
        isNegated[position].toggle()
        position += 1
      }
    }
  }

  /// "It is not true that …" at the head of a clause reverses the rest of the sentence, up to the
  /// next such phrase, but not later clauses that deny something themselves: "it is not true that A,
  /// nor B" denies both. At the head of the whole answer it reverses the answer, up to a sentence that
  /// says what is true instead. Marks in `claimed` the tokens that have done their work.
  private mutating func negateSentences(_ claimed: inout [Bool]) {
    let phrases = spans(of: .sentenceNegator)
    if phrases.isEmpty { return }
    let isAtHead = clauseHeads()
    let heads = phrases.filter { isAtHead[$0.start] }
    for head in heads { for index in head.start..<head.end { claimed[index] = true } }
    let deniedClauses = Set(
      (spans(of: .negator) + spans(of: .shortNegator))
        .filter { !recognition.isBlocked($0) && !claimed[$0.start] }
        .map { tokens[$0.start].clause })
    for (index, head) in heads.enumerated() {
      let next = index + 1 < heads.count ? heads[index + 1].start : tokens.count
      let first = tokens[head.start]
      let lastSentence = head.start == 0 ? lastDeniedSentence(isAtHead) : first.sentence
      var position = head.end
      while position < next, tokens[position].sentence <= lastSentence {
        let clause = tokens[position].clause
        if clause == first.clause || !deniedClauses.contains(clause) {
          isNegated[position].toggle()
        }
        position += 1
      }
    }
  }

  /// The sentence before the first one that begins with "in fact", "instead", 其实 …
  private func lastDeniedSentence(_ isAtHead: [Bool]) -> Int32 {
    let turn = spans(of: .correction).first { $0.start > 0 && isAtHead[$0.start] }
    return turn.map { tokens[$0.start].sentence - 1 } ?? tokens.last?.sentence ?? 0
  }

  /// For each token whether it stands at the head of its clause, or behind a conjunction there.
  private func clauseHeads() -> [Bool] {
    func begins(_ index: Int) -> Bool {
      index == 0 || tokens[index - 1].clause != tokens[index].clause
    }
    var isHead = tokens.indices.map(begins)
    for end in spans(of: .negationEnd) where end.end < tokens.count && begins(end.start) {
      isHead[end.end] = true
    }
    return isHead
  }

  /// "… is false", 说……是错的: each turns around what its clause said before it.
  private mutating func negateDeniedClauses(_ claimed: inout [Bool]) {
    let denials = spans(of: .denial)
    if denials.isEmpty { return }
    var isUsed = [Bool](repeating: false, count: tokens.count)
    var denies = isUsed
    for denial in denials where !isUsed[denial.start] {
      for index in denial.start..<denial.end { isUsed[index] = true }
      denies[denial.start] = true
    }
    // From the end, so that every token is looked at once however many denials follow it.
    var isDenied = false
    for position in tokens.indices.reversed() {
      if position + 1 < tokens.count, tokens[position].clause != tokens[position + 1].clause {
        isDenied = false
      }
      if isDenied { isNegated[position].toggle() }
      if denies[position] { isDenied.toggle() }
      if isUsed[position] { claimed[position] = true }
    }
  }
}
