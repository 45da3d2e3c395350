// SPDX-License-Identifier: GPL-3.0-or-later

/// "It is not true that …" at the head of a clause, and what it denies: the rest of the sentence, up to
/// the next such phrase or to what is true instead. At the head of the whole answer it denies the
/// answer, up to a sentence that says what is true instead.
struct SentenceDenials {
  /// The phrases themselves, in order.
  private(set) var heads: [Span] = []
  /// What they turn around.
  private(set) var reversed: [Range<Int>] = []
  /// Denied clauses that deny something themselves: nobody can tell what they say.
  private(set) var muddledClauses: [Int32] = []
  /// Denied clauses behind the one that the phrase heads, in order. Nothing is stated there: that a
  /// whole is false doesn't make the opposite of each part true.
  private(set) var deniedClauses: [Int32] = []

  init(_ tokens: [Token], _ recognition: Recognition) {
    func spans(of role: Lexicon.Role) -> ArraySlice<Span> {
      recognition.occurrences.spans(of: role.rawValue)
    }
    let phrases = spans(of: .sentenceNegator)
    if phrases.isEmpty { return }
    let isAtHead = Self.clauseHeads(tokens, spans(of: .negationEnd))
    // Of phrases one inside the other the longest counts.
    for phrase in phrases where isAtHead[phrase.start] {
      if let last = heads.last, phrase.start < last.end {
        heads[heads.count - 1].end = max(last.end, phrase.end)
      } else {
        heads.append(phrase)
      }
    }
    let turns = spans(of: .correction)
      .filter { isAtHead[$0.start] && !recognition.isInsideLonger($0) }
      .map(\.start)
    let negators = (spans(of: .negator) + spans(of: .shortNegator))
      .filter { !recognition.isBlocked($0) }.map(\.start).sorted()
    var (negator, turn) = (0, 0)
    let lastDenied = turns.first { $0 > 0 && Self.beginsSentence($0, tokens) }
      .map { tokens[$0].sentence - 1 }
    for (index, head) in heads.enumerated() {
      let next = index + 1 < heads.count ? heads[index + 1].start : tokens.count
      let first = tokens[head.start]
      let lastSentence =
        head.start == 0 ? lastDenied ?? tokens.last?.sentence ?? 0 : first.sentence
      var end = head.end
      while end < next, tokens[end].sentence <= lastSentence { end += 1 }
      while turn < turns.count, turns[turn] < head.end { turn += 1 }
      if turn < turns.count, turns[turn] < end, tokens[turns[turn]].sentence == first.sentence {
        end = turns[turn]
      }
      if head.end >= end { continue }
      reversed.append(head.end..<end)
      // Right behind the phrase it is a double negation.
      while negator < negators.count, negators[negator] <= head.end { negator += 1 }
      while negator < negators.count, negators[negator] < end {
        let clause = tokens[negators[negator]].clause
        if muddledClauses.last != clause { muddledClauses.append(clause) }
        negator += 1
      }
      for token in tokens[head.end..<end]
      where token.clause != first.clause && deniedClauses.last != token.clause {
        deniedClauses.append(token.clause)
      }
    }
  }

  private static func beginsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index - 1].sentence != tokens[index].sentence
  }

  /// For each token whether it stands at the head of its clause, or behind a conjunction there.
  private static func clauseHeads(_ tokens: [Token], _ conjunctions: ArraySlice<Span>) -> [Bool] {
    func begins(_ index: Int) -> Bool {
      index == 0 || tokens[index - 1].clause != tokens[index].clause
    }
    var isHead = tokens.indices.map(begins)
    for conjunction in conjunctions
    where conjunction.end < tokens.count && begins(conjunction.start) {
      isHead[conjunction.end] = true
    }
    return isHead
  }
}
