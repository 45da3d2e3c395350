// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension ClaimMatcher {
  /// Where one thing that a claim names stands.
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
      for choice in choices {
        if choice.count == 1, case .lexeme(let lexeme) = choice[0].atom {
          for span in reading.spans(of: lexeme) { found.append(match(span)) }
        } else {
          found += sequence(choice)
        }
      }
      return merged([], found)
    case .negated(let inner):
      return sequence(inner).map {
        var match = $0
        match.isNegated.toggle()
        match.isReversed = false
        return match
      }
    case .number(let comparison, let value):
      return reading.numbers.compactMap { place, found in
        guard !found.isNaN, holds(found, comparison, value) else { return nil }
        return match(Span(start: place, end: place + 1))
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
    ClaimMatch(span: span, isNegated: reading.isNegated[span.start])
  }

  /// "before the ReLU" or ReLU 之前: the word of order right in front, or the suffix right behind.
  private func placed(
    _ lexeme: Lexicon.Lexeme, words: Lexicon.Role, suffixes: Lexicon.Role
  ) -> [ClaimMatch] {
    let terms = reading.spans(of: lexeme)
    var result: [ClaimMatch] = []
    let (words, suffixes) = (reading.spans(of: words), reading.spans(of: suffixes))
    for term in terms {
      // What begins too far in front is not near, nor is what begins before it.
      let furthest = Int(reading.tokens[term.start].unitsBefore) - 5 - Self.longestWordOfOrder
      let word = words[..<words.firstIndex(from: term.start)].reversed()
        .prefix { Int(reading.tokens[$0.start].unitsBefore) >= furthest }
        .first { $0.end <= term.start && isNear($0, term, .units(5)) }
      if let word { result.append(match(Span(start: word.start, end: term.end))) }
      // The next one behind is the nearest.
      let next = suffixes.firstIndex(from: term.end)
      if next < suffixes.endIndex, case let suffix = suffixes[next],
        isNear(term, suffix, .units(3))
      {
        result.append(match(Span(start: term.start, end: suffix.end)))
      }
    }
    return result
  }

  /// Units; the longest is "in front of".
  private static let longestWordOfOrder = 32

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
        return ClaimMatch(span: span, isNegated: true)
      }
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

extension ArraySlice<Span> {
  /// The first of spans in order of start that begins at a token or behind it.
  fileprivate func firstIndex(from position: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
