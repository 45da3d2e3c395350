// SPDX-License-Identifier: GPL-3.0-or-later

/// "None of that is true" behind what was said: nothing is stated there.
///
/// In the last sentence it takes back the whole answer, elsewhere the sentence before its own, for an
/// answer may go on with what is true instead.
struct Retractions {
  /// The clauses that are taken back, in order.
  let clauses: [Int32]

  init(_ tokens: [Token], _ phrases: ArraySlice<Span>) {
    var found: Set<Int32> = []
    let lastSentence = tokens.last?.sentence ?? 0
    for phrase in phrases {
      let sentence = tokens[phrase.start].sentence
      var index = phrase.start
      while index > 0, sentence == lastSentence || tokens[index - 1].sentence >= sentence - 1 {
        index -= 1
        found.insert(tokens[index].clause)
      }
      found.insert(tokens[phrase.start].clause)
      if sentence == lastSentence { break }
    }
    clauses = found.sorted()
  }
}
