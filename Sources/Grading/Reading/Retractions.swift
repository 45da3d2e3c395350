// SPDX-License-Identifier: GPL-3.0-or-later

/// "None of that is true" behind what was said: nothing is stated there.
///
/// What is said of all that stands before takes back the whole answer when it closes it; elsewhere it
/// takes back the sentence before its own, for an answer may go on with what is true instead. "That is
/// wrong" takes back what its own sentence said, or the sentence before where its own begins with it.
struct Retractions {
  /// The clauses that are taken back, in order.
  let clauses: [Int32]

  /// In units, from "every word of that" to "wrong", and from "none of that" to "true".
  private static let (reachOfAll, reachOfNone): (Int32, Int32) = (16, 6)

  init(_ tokens: [Token], _ recognition: Recognition) {
    func spans(of role: Lexicon.Role) -> ArraySlice<Span> {
      recognition.occurrences.spans(of: role.rawValue)
    }
    let (rejections, retractions) = (spans(of: .rejection), spans(of: .retraction))
    let verdicts =
      Self.pairs(spans(of: .allSaid), spans(of: .falsity), Self.reachOfAll, tokens, recognition)
      + Self.pairs(spans(of: .noneSaid), spans(of: .truth), Self.reachOfNone, tokens, recognition)
      + Self.unaffirmed(spans(of: .everyStatement), spans(of: .truth), tokens)
    let announcements = Self.pairs(
      spans(of: .allToCome), spans(of: .falsity), Self.reachOfAll, tokens, recognition)
    if rejections.isEmpty, retractions.isEmpty, verdicts.isEmpty, announcements.isEmpty {
      clauses = []
      return
    }
    var taken = TakenClauses(tokens)
    for phrase in rejections {
      let sentence = tokens[phrase.start].sentence
      let opens = phrase.start == 0 || tokens[phrase.start - 1].sentence != sentence
      taken.insert(before: phrase.start, fromSentence: opens ? sentence - 1 : sentence)
    }
    let lastSentence = tokens.last?.sentence ?? 0
    for phrase in retractions {
      let sentence = tokens[phrase.start].sentence
      taken.insert(before: phrase.start, fromSentence: sentence == lastSentence ? 0 : sentence - 1)
      taken.insert(phrase.start..<phrase.start + 1)
      if sentence == lastSentence { break }
    }
    let length = tokens.last.map { $0.unitsBefore + $0.units } ?? 0
    for verdict in verdicts {
      let first = tokens[verdict.start]
      let after = length - tokens[verdict.end - 1].unitsBefore
      let closes = after <= first.unitsBefore
      taken.insert(before: verdict.start, fromSentence: closes ? 0 : first.sentence - 1)
      taken.insert(verdict.start..<verdict.start + 1)
      if verdict.end < tokens.count, Self.announces(tokens[verdict.end]) {
        taken.insert(verdict.end..<tokens.count)
      }
    }
    for announcement in announcements
    where tokens[announcement.start].sentence == tokens[0].sentence {
      taken.insert(announcement.end..<tokens.count)
    }
    clauses = taken.clauses
  }

  /// Those of which nothing in their clause says that they are true.
  private static func unaffirmed(
    _ statements: ArraySlice<Span>, _ truths: ArraySlice<Span>, _ tokens: [Token]
  ) -> [Span] {
    if statements.isEmpty { return [] }
    let affirmed = Set(truths.map { tokens[$0.start].clause })
    return statements.filter { !affirmed.contains(tokens[$0.start].clause) }
  }

  /// Of "every clause of this is untrue:" a colon shows that it speaks of what follows.
  private static func announces(_ mark: Token) -> Bool { mark.kind == .mark && mark.symbol == 0x3A }

  /// What was said, with a word of the same clause close behind it that judges it.
  private static func pairs(
    _ wholes: ArraySlice<Span>, _ verdicts: ArraySlice<Span>, _ reach: Int32, _ tokens: [Token],
    _ recognition: Recognition
  ) -> [Span] {
    if wholes.isEmpty { return [] }
    let verdicts = verdicts.filter { !recognition.isInsideLongerTerm($0) }
    var pairs: [Span] = []
    var next = 0
    for whole in wholes {
      while next < verdicts.count, verdicts[next].start < whole.end { next += 1 }
      if next == verdicts.count { break }
      let (last, verdict) = (tokens[whole.end - 1], tokens[verdicts[next].start])
      let distance = verdict.unitsBefore - last.unitsBefore - last.units
      if verdict.clause == last.clause, distance <= reach {
        pairs.append(Span(start: whole.start, end: verdicts[next].end))
      }
    }
    return pairs
  }
}

/// Stretches of an answer as the clauses that they touch. Only their ends are kept, so that however
/// many stretches cover one another, the answer is gone through once.
private struct TakenClauses {
  private let tokens: [Token]
  /// For each clause, how many more stretches begin than ended before it.
  private var steps: [Int]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    steps = Array(repeating: 0, count: Int(tokens.last?.clause ?? 0) + 2)
  }

  mutating func insert(_ stretch: Range<Int>) {
    if stretch.isEmpty { return }
    steps[Int(tokens[stretch.lowerBound].clause)] += 1
    steps[Int(tokens[stretch.upperBound - 1].clause) + 1] -= 1
  }

  /// Adds what stands before a token, from the beginning of a sentence on.
  mutating func insert(before end: Int, fromSentence sentence: Int32) {
    var (low, high) = (0, end)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    insert(low..<end)
  }

  /// In order.
  var clauses: [Int32] {
    var open = 0
    return steps.indices.compactMap { clause in
      open += steps[clause]
      return open > 0 ? Int32(clause) : nil
    }
  }
}
