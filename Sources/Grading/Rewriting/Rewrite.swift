// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// An answer taken apart so that parts of it can be said otherwise.
struct Rewrite {
  let answer: String
  let lexicon: Lexicon
  let glossary: Glossary
  let reading: Reading

  init(_ answer: String, _ lexicon: Lexicon, _ glossary: Glossary) {
    self.answer = answer
    self.lexicon = lexicon
    self.glossary = glossary
    reading = Reading(answer, lexicon)
  }

  /// A stretch of the answer and what stands there instead.
  typealias Edit = (start: Int, end: Int, text: String)

  /// The answer with some stretches replaced; of overlapping edits the first wins.
  func applying(_ edits: [Edit]) -> String { applying(edits, in: 0..<answer.utf8.count) }

  /// A stretch of the answer after the edits that lie within it.
  func applying(_ edits: [Edit], in range: Range<Int>) -> String {
    let bytes = Array(answer.utf8)
    var result: [UInt8] = []
    var position = range.lowerBound
    for edit in edits.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) })
    where edit.start >= position && edit.end <= range.upperBound {
      result += bytes[position..<edit.start]
      result += Array(edit.text.utf8)
      position = edit.end
    }
    return String(decoding: result + bytes[position..<range.upperBound], as: UTF8.self)
  }

  /// The terms that the answer names, with their places in bytes; terms inside longer ones and terms
  /// for which `counts` is false are left out.
  func terms(where counts: (Term) -> Bool = { _ in true }) -> [(term: Term, start: Int, end: Int)] {
    var found: [(term: Term, span: Span)] = []
    for lexeme in reading.recognized {
      guard let term = lexicon.term(of: lexeme), counts(term) else { continue }
      found += reading.spans(of: lexeme).map { (term, $0) }
    }
    found.sort {
      ($0.span.start, -$0.span.end, $0.term.id) < ($1.span.start, -$1.span.end, $1.term.id)
    }
    var end = 0
    return found.compactMap { term, span in
      guard span.start >= end else { return nil }
      end = span.end
      return (term, reading.tokens[span.start].start, reading.tokens[span.end - 1].end)
    }
  }

  /// The sentences as they were typed, with their ends.
  var sentences: [String] {
    sentenceRanges.map { words(at: $0.lowerBound, $0.upperBound) }
  }

  /// Whether most of the answer's words are Chinese.
  var isChinese: Bool { isChinese(0..<answer.utf8.count) }

  /// A form of a term in the script of what it replaces, as like it in length as can be.
  func form(
    of term: Term, like original: String, where fits: (String) -> Bool = { _ in true }
  ) -> String? {
    let isChinese = isHan(original)
    let forms = isChinese ? term.zh : term.en.isEmpty ? term.symbols : term.en
    // Of forms of one length the author's first: it is the most usual.
    return forms.filter { $0.lowercased() != original.lowercased() && fits($0) }.enumerated().min {
      let first = abs($0.element.utf8.count - original.utf8.count)
      let second = abs($1.element.utf8.count - original.utf8.count)
      return (first, $0.offset) < (second, $1.offset)
    }?.element
  }
}
