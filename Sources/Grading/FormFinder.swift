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
    var count = 0
    let forms = lexicon.forms
    tokenizer.tokens.withUnsafeBufferPointer { tokens in
      for start in tokens.indices {
        forms.walk(tokens, from: start) { node, _ in
          forms.forEachLexeme(at: node) { _ in count += 1 }
        }
      }
    }
    return count
  }
}
