// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Counts every occurrence of every one of some forms in a text: the part of grading that grows with
/// the bank, on its own, so that it can be measured.
package struct FormFinder {
  private let lexicon: Lexicon

  package init(_ forms: [String]) {
    lexicon = Lexicon(
      Glossary(
        forms.enumerated().map { Term(id: TermID("\($0.offset)"), symbols: [$0.element]) }))
  }

  package func count(in text: String) -> Int {
    var tokenizer = Tokenizer { lexicon.vocabulary.symbol(of: $0) }
    tokenizer.read(text)
    let tokens = tokenizer.tokens
    var count = 0
    for start in tokens.indices {
      var node = Lexicon.root
      var position = start
      while position < tokens.count, tokens[position].sentence == tokens[start].sentence,
        tokens[position].symbol != Vocabulary.unknown,
        let next = lexicon.child(of: node, by: tokens[position].symbol)
      {
        node = next
        position += 1
        count += lexicon.lexemes(at: node).count
      }
    }
    return count
  }
}
