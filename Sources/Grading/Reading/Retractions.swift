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
    var found: Set<Int32> = []
    func takeBack(before end: Int, fromSentence first: Int32) {
      var index = end
      while index > 0, tokens[index - 1].sentence >= first {
        index -= 1
        found.insert(tokens[index].clause)
      }
    }
    for phrase in spans(of: .rejection) {
      let sentence = tokens[phrase.start].sentence
      let opens = phrase.start == 0 || tokens[phrase.start - 1].sentence != sentence
      takeBack(before: phrase.start, fromSentence: opens ? sentence - 1 : sentence)
    }
    let lastSentence = tokens.last?.sentence ?? 0
    for phrase in spans(of: .retraction) {
      let sentence = tokens[phrase.start].sentence
      takeBack(before: phrase.start, fromSentence: sentence == lastSentence ? 0 : sentence - 1)
      found.insert(tokens[phrase.start].clause)
      if sentence == lastSentence { break }
    }
    let verdicts =
      Self.pairs(spans(of: .allSaid), spans(of: .falsity), Self.reachOfAll, tokens, recognition)
      + Self.pairs(spans(of: .noneSaid), spans(of: .truth), Self.reachOfNone, tokens, recognition)
    let length = tokens.last.map { $0.unitsBefore + $0.units } ?? 0
    for verdict in verdicts {
      let first = tokens[verdict.start]
      let after = length - tokens[verdict.end - 1].unitsBefore
      let closes = after <= first.unitsBefore
      takeBack(before: verdict.start, fromSentence: closes ? 0 : first.sentence - 1)
      found.insert(first.clause)
      if verdict.end < tokens.count, Self.announces(tokens[verdict.end]) {
        for token in tokens[verdict.end...] { found.insert(token.clause) }
      }
    }
    clauses = found.sorted()
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
