// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A place where a claim's items stand in the answer.
struct ClaimMatch {
  var span: Span
  /// The tokens of its items, for evidence.
  var pieces: MatchPieces
  /// Whether the answer says the opposite: some item is under a negation that the claim doesn't ask for.
  var isNegated: Bool
  /// Whether that is because a relation stands there as its opposite.
  var isReversed = false
}

/// Finds claims in one answer. Each list of matches has at most one entry for each position where
/// an item stands, so the work grows with the answer and not with combinations.
struct ClaimMatcher {
  let reading: Reading

  func matches(_ parts: [[CompiledClaim.Item]], scope: ClaimPattern.Scope) -> [ClaimMatch] {
    guard parts.count > 1 else { return parts.first.map(sequence) ?? [] }
    for part in parts where !mayStand(part) { return [] }
    var byUnit: [Int32: [ClaimMatch]] = [:]
    for (index, part) in parts.enumerated() {
      let found = sequence(part)
      if found.isEmpty { return [] }
      var best: [Int32: ClaimMatch] = [:]
      for match in found {
        let unit = unit(of: match.span, scope)
        // Within a unit an affirmative match goes before a negated one, then the first.
        if let known = best[unit], !known.isNegated || match.isNegated { continue }
        best[unit] = match
      }
      for (unit, match) in best where index == 0 || byUnit[unit]?.count == index {
        byUnit[unit, default: []].append(match)
      }
    }
    return byUnit.keys.sorted().compactMap { unit in
      guard let found = byUnit[unit], found.count == parts.count else { return nil }
      let span = Span(
        start: found.map(\.span.start).min() ?? 0, end: found.map(\.span.end).max() ?? 0)
      let isReversed = found.contains(where: \.isReversed)
      guard isOneStatement(span, scope), !isReversed || isClose(span) else { return nil }
      return ClaimMatch(
        span: span, pieces: found.dropFirst().reduce(found[0].pieces) { .joined($0, $1.pieces) },
        isNegated: found.contains(where: \.isNegated), isReversed: isReversed)
    }
  }

  func isPresent(_ atom: CompiledClaim.Atom, inClauseOf span: Span) -> Bool {
    // not(a) stands only where a is negated; a plain atom stands however it is meant.
    let mustHold = if case .negated = atom { true } else { false }
    return matches(atom).contains {
      if mustHold && $0.isNegated { return false }
      let clause = reading.clause(of: $0.span)
      return clause >= reading.tokens[span.start].clause
        && clause <= reading.tokens[span.end - 1].clause
    }
  }

  private func unit(of span: Span, _ scope: ClaimPattern.Scope) -> Int32 {
    switch scope {
    case .clause: reading.clause(of: span)
    case .sentence: reading.sentence(of: span)
    }
  }

  // MARK: Sequences

  private func sequence(_ items: [CompiledClaim.Item]) -> [ClaimMatch] {
    guard mayStand(items) else { return [] }
    if items.count == 1 { return merged([], matches(items[0].atom)) }
    var partial: [ClaimMatch] = []
    var isOpen = true  // nothing but optional items so far: the next item may begin the match
    for item in items {
      let next = matches(item.atom)
      var extended = isOpen ? next : []
      extended += extend(partial, by: next, gap: item.gap)
      if item.isOptional {
        partial = merged(partial, extended)
      } else {
        partial = merged([], extended)
        isOpen = false
        if partial.isEmpty { return [] }
      }
    }
    return partial
  }

  /// Whether the answer has what the items need, wherever it stands.
  private func mayStand(_ items: [CompiledClaim.Item]) -> Bool {
    for item in items where !item.isOptional && !item.needs.areMet(in: reading) { return false }
    return true
  }

  /// Each match of the next item, joined to the nearest partial match before it.
  private func extend(
    _ partial: [ClaimMatch], by next: [ClaimMatch], gap: ClaimPattern.Gap
  ) -> [ClaimMatch] {
    guard !partial.isEmpty else { return [] }
    let ends = sorted(partial) { $0.span.end < $1.span.end }
    var result: [ClaimMatch] = []
    var index = -1
    for match in sorted(next, by: { $0.span.start < $1.span.start }) {
      while index + 1 < ends.count, ends[index + 1].span.end <= match.span.start { index += 1 }
      // The nearest one, but an affirmative one a little further is preferred to a negated one.
      var candidate = index
      while candidate >= 0, index - candidate < 3 {
        let before = ends[candidate]
        guard isNear(before.span, match.span, gap),
          !before.isReversed && !match.isReversed || isNear(before.span, match.span, .usual)
        else { break }
        if !before.isNegated || candidate == 0 || index - candidate == 2
          || !isNear(ends[candidate - 1].span, match.span, gap)
        {
          result.append(
            ClaimMatch(
              span: Span(start: before.span.start, end: match.span.end),
              pieces: .joined(before.pieces, match.pieces),
              isNegated: before.isNegated || match.isNegated,
              isReversed: before.isReversed || match.isReversed))
          break
        }
        candidate -= 1
      }
    }
    return result
  }

  private func isNear(_ first: Span, _ second: Span, _ gap: ClaimPattern.Gap) -> Bool {
    let last = reading.tokens[first.end - 1]
    let next = reading.tokens[second.start]
    switch gap {
    case .units(let limit):
      return last.clause == next.clause && reading.gap(from: first, to: second) <= limit
    case .clause: return last.clause == next.clause && isOneStatement(first, second)
    case .sentence:
      return last.sentence == next.sentence
        && (last.clause != next.clause || isOneStatement(first, second))
    }
  }

  /// Nobody says so much without a comma; in a heap of words, order means nothing.
  private static let longestClause = 60

  private func isOneStatement(_ first: Span, _ second: Span) -> Bool {
    reading.gap(from: first, to: second) <= Self.longestClause
  }

  private func isOneStatement(_ span: Span, _ scope: ClaimPattern.Scope) -> Bool {
    let first = Span(start: span.start, end: span.start + 1)
    let last = Span(start: span.end - 1, end: span.end)
    return scope == .sentence && reading.clause(of: first) != reading.clause(of: last)
      || isOneStatement(first, last)
  }

  /// Whether a whole match lies close together: what is only said to be the wrong way round must be
  /// one thought.
  private func isClose(_ span: Span) -> Bool {
    let first = Span(start: span.start, end: span.start + 1)
    let last = Span(start: span.end - 1, end: span.end)
    return reading.clause(of: first) == reading.clause(of: last)
      && reading.gap(from: first, to: last) <= Self.longestReversal
  }

  /// In units: a short clause.
  private static let longestReversal = 24

  /// Both lists in order of end; of matches with the same end the affirmative, then the shorter.
  private func merged(_ a: [ClaimMatch], _ b: [ClaimMatch]) -> [ClaimMatch] {
    var result: [ClaimMatch] = []
    let all = sorted(a.isEmpty ? b : a + b) { first, second in
      if first.span.end != second.span.end { return first.span.end < second.span.end }
      if first.isNegated != second.isNegated { return second.isNegated }
      return first.span.start > second.span.start
    }
    result.reserveCapacity(all.count)
    for match in all where result.last?.span.end != match.span.end { result.append(match) }
    return result
  }

  /// Most lists come in the order that is asked for.
  private func sorted(
    _ matches: [ClaimMatch], by precedes: (ClaimMatch, ClaimMatch) -> Bool
  ) -> [ClaimMatch] {
    for index in matches.indices.dropFirst() where precedes(matches[index], matches[index - 1]) {
      return matches.sorted(by: precedes)
    }
    return matches
  }

  // MARK: Atoms

  func matches(_ atom: CompiledClaim.Atom) -> [ClaimMatch] {
    switch atom {
    case .lexeme(let lexeme): return matches(of: lexeme)
    case .relation(let relation, let opposite):
      var found = matches(of: relation)
      // "Does not increase" is neither "reduces" nor its contrary.
      for span in reading.spans(of: opposite) where !reading.isNegated[span.start] {
        var reversed = match(span)
        reversed.isNegated = true
        reversed.isReversed = true
        found.append(reversed)
      }
      return found
    case .anyOf(let choices):
      var found: [ClaimMatch] = []
      for choice in choices { found += sequence(choice) }
      return merged([], found)
    case .negated(let inner):
      return sequence(inner).map {
        ClaimMatch(span: $0.span, pieces: $0.pieces, isNegated: !$0.isNegated)
      }
    case .number(let comparison, let value):
      return reading.tokens.indices.compactMap { index in
        let found = numericValue(at: index)
        guard !found.isNaN, holds(found, comparison, value) else { return nil }
        return match(Span(start: index, end: index + 1))
      }
    case .before(let lexeme):
      return placed(lexeme, words: .beforeWord, suffixes: .beforeSuffix)
    case .after(let lexeme):
      return placed(lexeme, words: .afterWord, suffixes: .afterSuffix)
    case .formula(let formula): return matches(formula)
    }
  }

  private func matches(of lexeme: Lexicon.Lexeme) -> [ClaimMatch] {
    let spans = reading.spans(of: lexeme)
    var found: [ClaimMatch] = []
    found.reserveCapacity(spans.count)
    for span in spans { found.append(match(span)) }
    return found
  }

  private func match(_ span: Span) -> ClaimMatch {
    ClaimMatch(span: span, pieces: .one(span), isNegated: reading.isNegated[span.start])
  }

  /// "before the ReLU" or ReLU 之前: the word of order right in front, or the suffix right behind.
  private func placed(
    _ lexeme: Lexicon.Lexeme, words: Lexicon.Role, suffixes: Lexicon.Role
  ) -> [ClaimMatch] {
    let terms = reading.spans(of: lexeme)
    var result: [ClaimMatch] = []
    for term in terms {
      if let word = reading.spans(of: words).last(where: {
        $0.end <= term.start && isNear($0, term, .units(5))
      }) {
        result.append(match(Span(start: word.start, end: term.end)))
      }
      if let suffix = reading.spans(of: suffixes).first(where: {
        $0.start >= term.end && isNear(term, $0, .units(3))
      }) {
        result.append(match(Span(start: term.start, end: suffix.end)))
      }
    }
    return result
  }

  /// A formula with a wrong sign says the opposite of the claim; with a wrong sign and a negation it
  /// says nothing about it.
  private func matches(_ claimed: Formula) -> [ClaimMatch] {
    reading.formulas.all(in: reading).compactMap { run in
      switch claimed.agreement(with: run.formula) {
      case .none: return nil
      case .same(let side): return match(side.map { run.sides[$0] } ?? run.whole)
      case .signsDiffer(let side):
        let span = side.map { run.sides[$0] } ?? run.whole
        guard !reading.isNegated[span.start] else { return nil }
        return ClaimMatch(span: span, pieces: .one(span), isNegated: true)
      }
    }
  }

  private func numericValue(at index: Int) -> Double {
    let token = reading.tokens[index]
    switch token.kind {
    case .number: return token.value
    case .han, .word: return reading.numerals[token.symbol] ?? .nan
    case .mark: return .nan
    }
  }

  private func holds(
    _ found: Double, _ comparison: ClaimPattern.NumberComparison, _ value: Double
  ) -> Bool {
    switch comparison {
    case .equal: found == value
    case .less: found < value
    case .atMost: found <= value
    case .greater: found > value
    case .atLeast: found >= value
    }
  }
}
