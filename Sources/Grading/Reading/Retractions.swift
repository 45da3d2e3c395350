// SPDX-License-Identifier: GPL-3.0-or-later

/// "None of that is true" behind what was said: nothing is stated there.
///
/// In the last sentence it takes back the whole answer, elsewhere the sentence before its own, for an
/// answer may go on with what is true instead. "That is wrong" takes back what its own sentence said, or
/// the sentence before where its own begins with it.
struct Retractions {
  /// The clauses that are taken back, in order.
  let clauses: [Int32]

  init(_ tokens: [Token], ofAll phrases: ArraySlice<Span>, ofOne rejections: ArraySlice<Span>) {
    var found: Set<Int32> = []
    for phrase in rejections {
      let sentence = tokens[phrase.start].sentence
      let opens = phrase.start == 0 || tokens[phrase.start - 1].sentence != sentence
      var index = phrase.start
      while index > 0, tokens[index - 1].sentence >= (opens ? sentence - 1 : sentence) {
        index -= 1
        found.insert(tokens[index].clause)
      }
    }
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
