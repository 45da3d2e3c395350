// SPDX-License-Identifier: GPL-3.0-or-later

/// Which tokens of an answer stand under a negation, in one pass for each kind of negation.
struct Polarity {
  /// Whether an odd number of negations governs the token.
  private(set) var isNegated: [Bool]
  /// Clauses with so many negations that nobody can tell what they say.
  private(set) var muddledClauses: Set<Int32> = []
  /// Clauses of which only the whole that they belong to is denied or taken back, in order.
  private(set) var deniedClauses: [Int32] = []
  /// Negations that are part of a term; `TermNegation` says what they do.
  private(set) var termNegations: [TermNegation] = []
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
      if negateBefore(negator) == .nothing { continue }
      let number = tokens[negator.start].clause
      clause = number == clause.number ? (number, clause.negations + 1) : (number, 1)
      if clause.negations == Self.muddle { muddledClauses.insert(number) }
      for index in negator.start..<negator.end { claimed[index] = true }
      // 需要 in 不需要 is negated too.
      let range = negator.start + 1..<self.end(of: negator, reach: limit, isEnd)
      // Within a term the negation ends with the term: 不变的感受野 says nothing against 感受野.
      let term = recognition.cover[negator.start]
      let isInside = recognition.isInsideLonger(negator)
      for index in isInside ? range.clamped(to: 0..<term.end) : range { isNegated[index].toggle() }
      if isInside, limit == Self.reach, term.end < range.upperBound,
        tokens[term.end].symbol != Self.attributive
      {
        termNegations.append(
          TermNegation(negator: negator, range: term.end..<range.upperBound, isCounted: false))
      } else if !isInside, recognition.isTerm(negator) {
        termNegations.append(TermNegation(negator: negator, range: range, isCounted: true))
      }
    }
  }

  /// 的
  private static let attributive: UInt32 = 0x7684

  /// Behind the last token that a negation reaches.
  private func end(of negator: Span, reach: Int, _ isEnd: [Bool]) -> Int {
    let final = tokens[negator.end - 1]
    let furthest = Int(final.unitsBefore + final.units) + reach
    var position = negator.start + 1
    while position < tokens.count, tokens[position].clause == tokens[negator.start].clause,
      Int(tokens[position].unitsBefore) < furthest
    {
      if isEnd[position] && position > negator.end { break }
      if tokens[position].kind == .mark {
        let mark = tokens[position].symbol
        if Self.endsNegation(mark) || mark == 0x3001 && beginsPredicate(position + 1) { break }
      }
      position += 1
    }
    return max(position, negator.start + 1)
  }

  /// Whether a member of an enumeration says how something is or does: 不饱和、算得快.
  private func beginsPredicate(_ start: Int) -> Bool {
    for position in start..<min(start + 4, tokens.count) {
      guard tokens[position].kind == .han, tokens[position].clause == tokens[start].clause else {
        return false
      }
      if Self.degrees.contains(tokens[position].symbol) { return true }
    }
    return false
  }

  private enum Complement { case none, nothing, negated }

  /// 学不到, 动不了: what can't be done stands in front of the negator. 不到 without a verb is "less
  /// than" and no negation.
  private mutating func negateBefore(_ negator: Span) -> Complement {
    let (not, result) = (negator.start, negator.start + 1)
    guard negator.end == result, tokens[not].symbol == 0x4E0D, result < tokens.count,
      tokens[result].clause == tokens[not].clause,
      Self.complements.contains(tokens[result].symbol)
    else { return .none }
    let isLess = tokens[result].symbol == 0x5230
    guard not > 0, tokens[not - 1].kind == .han, tokens[not - 1].end == tokens[not].start,
      tokens[not - 1].clause == tokens[not].clause, !recognition.isInsideLonger(negator),
      !Self.noVerbs.contains(tokens[not - 1].symbol),
      !isLess || result + 1 >= tokens.count || !isAmount(tokens[result + 1])
    else { return isLess ? .nothing : .none }
    let verb = recognition.cover[not - 1]
    let start = verb.end == not ? verb.start : not - 1
    for index in start..<not { isNegated[index].toggle() }
    return .negated
  }

  private func isAmount(_ token: Token) -> Bool {
    token.kind == .number || Self.amounts.contains(token.symbol)
  }

  private static let complements = Set("了到出完住着见清起成".unicodeScalars.map(\.value))
  private static let noVerbs = Set("的都就也还却可并又从永是再而则便很更最只才要会能该应想得".unicodeScalars.map(\.value))
  private static let amounts = Set("一二两三四五六七八九十百千万亿半几".unicodeScalars.map(\.value))
  private static let degrees = Set("得很更较".unicodeScalars.map(\.value))

  private mutating func negateSentences(_ claimed: inout [Bool]) {
    let denials = SentenceDenials(tokens, recognition)
    for head in denials.heads { for index in head.start..<head.end { claimed[index] = true } }
    for range in denials.reversed { for index in range { isNegated[index].toggle() } }
    muddledClauses.formUnion(denials.muddledClauses)
    let retractions = Retractions(tokens, recognition)
    deniedClauses =
      retractions.clauses.isEmpty
      ? denials.deniedClauses : Set(denials.deniedClauses + retractions.clauses).sorted()
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
