// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Finds claims in one answer. Each list of matches has at most one entry for each position where
/// an item stands, so the work grows with the answer and not with combinations.
struct ClaimMatcher {
  let reading: Reading
  let pieces = MatchPieces()

  func matches(_ parts: [[CompiledClaim.Item]], scope: ClaimPattern.Scope) -> [ClaimMatch] {
    guard parts.count > 1 else { return parts.first.map(sequence) ?? [] }
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
      let whole = ClaimMatch(
        span: span, isNegated: found.contains(where: \.isNegated), isReversed: isReversed)
      return found.dropFirst().reduce((found[0], whole)) { joined, next in
        let match = pieces.join(joined.0, next, as: whole)
        return (match, match)
      }.1
    }
  }

  /// The clauses, in order, in which one of the vetoes of a claim stands.
  func clauses(ofVetoes vetoes: [CompiledClaim.Atom]) -> [Int32] {
    var clauses: [Int32] = []
    for atom in vetoes {
      // not(a) stands only where a is negated; a plain atom stands however it is meant.
      let mustHold = if case .negated = atom { true } else { false }
      for match in matches(atom) where !(mustHold && match.isNegated) {
        clauses.append(reading.clause(of: match.span))
      }
    }
    return clauses.sorted()
  }

  private func unit(of span: Span, _ scope: ClaimPattern.Scope) -> Int32 {
    switch scope {
    case .clause: reading.clause(of: span)
    case .sentence: reading.sentence(of: span)
    }
  }

  // MARK: Sequences

  func sequence(_ items: [CompiledClaim.Item]) -> [ClaimMatch] {
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

  /// Whether some clause, or sentence, of the answer may have all that the items need.
  private func mayStand(_ items: [CompiledClaim.Item]) -> Bool {
    var isClause = true
    for item in items where !item.staysInClause { isClause = false }
    var common = ~UInt64(0)
    for item in items where !item.isOptional {
      common &=
        isClause ? item.needs.clauses(in: reading) : item.needs.sentences(in: reading)
      if common == 0 { return false }
    }
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
          let joined = ClaimMatch(
            span: Span(start: before.span.start, end: match.span.end),
            isNegated: before.isNegated || match.isNegated,
            isReversed: before.isReversed || match.isReversed)
          result.append(pieces.join(before, match, as: joined))
          break
        }
        candidate -= 1
      }
    }
    return result
  }

  func isNear(_ first: Span, _ second: Span, _ gap: ClaimPattern.Gap) -> Bool {
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

  /// In a clause that never ends, only what stands as near as that belongs together.
  private static let breathlessGap = 12

  private func isOneStatement(_ first: Span, _ second: Span) -> Bool {
    let gap = reading.gap(from: first, to: second)
    if gap <= Self.breathlessGap { return true }
    let clause = reading.clause(of: first)
    return gap <= Self.longestClause && !reading.breathlessClauses.holds(oneOf: clause...clause)
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
  func merged(_ a: [ClaimMatch], _ b: [ClaimMatch]) -> [ClaimMatch] {
    var result: [ClaimMatch] = []
    let all = sorted(a.isEmpty ? b : a + b) { first, second in
      if first.span.end != second.span.end { return first.span.end < second.span.end }
      if first.isNegated != second.isNegated { return second.isNegated }
      return first.span.start > second.span.start
    }
    var hasEachEndOnce = true
    for index in all.indices.dropFirst() where all[index].span.end == all[index - 1].span.end {
      hasEachEndOnce = false
    }
    if hasEachEndOnce { return all }
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
}
