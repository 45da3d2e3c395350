// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Counts every occurrence of every one of some forms in a text: the part of grading that grows with
/// the bank, on its own, so that it can be measured.
package struct FormFinder {
  private let lexicon: Lexicon
  private let trie: FormTrie

  package init(_ forms: [String]) {
    lexicon = Lexicon(
      Glossary(
        forms.enumerated().map { Term(id: TermID("\($0.offset)"), symbols: [$0.element]) }))
    trie = lexicon.forms
  }

  package func count(in text: String) -> Int {
    var tokenizer = Tokenizer { lexicon.vocabulary.symbol(of: $0) }
    tokenizer.read(text)
    var count = 0
    tokenizer.tokens.withUnsafeBufferPointer { tokens in
      for start in tokens.indices {
        trie.walk(tokens, from: start) { node, _ in
          count += trie.places(at: node).count
        }
      }
    }
    return count
  }
}
