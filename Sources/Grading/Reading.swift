// SPDX-License-Identifier: GPL-3.0-or-later

/// A run of tokens, from `start` up to but not including `end`.
struct Span: Hashable {
  var start: Int
  var end: Int
}

/// An answer as the grader sees it: tokens, the forms recognized in them, and their polarity.
///
/// An object, since everybody who looks at the answer holds it.
final class Reading {
  let text: String
  let tokens: [Token]
  let isTruncated: Bool
  /// Whether an odd number of negations governs the token.
  let isNegated: [Bool]
  /// Clauses that state nothing: the speaker takes them back, or they are a muddle of negations.
  let hedgedClauses: Set<Int32>
  /// The values of numbers written as words, by symbol.
  let numerals: [UInt32: Double]
  let formulas = FormulaRuns()
  /// Every form that means what it says, in order of start.
  let found: [FormOccurrences.Occurrence]
  private let occurrences: FormOccurrences
  /// For each token, the form with the greatest end among those that begin at or before it.
  private let cover: [Span]

  /// Literals of claims that `wanted` lacks are not looked for; nil wants all.
  init(_ text: String, _ lexicon: Lexicon, wanted: LexemeSet? = nil) {
    self.text = text
    numerals = lexicon.numerals
    var tokenizer = Tokenizer { stem in
      let symbol = lexicon.vocabulary.symbol(of: stem)
      if symbol != Vocabulary.unknown { return symbol }
      return lexicon.typos.nearest(to: stem).map(lexicon.vocabulary.symbol(ofStemAt:))
        ?? Vocabulary.unknown
    }
    tokenizer.read(text)
    tokens = tokenizer.tokens
    isTruncated = tokenizer.isTruncated
    let recognition = Recognition(tokens, lexicon, wanted: wanted)
    found = recognition.found
    let occurrences = recognition.occurrences
    self.occurrences = occurrences
    cover = recognition.cover
    let polarity = Polarity(tokens, recognition)
    isNegated = polarity.isNegated
    var hedgedClauses = polarity.muddledClauses
    for hedge in occurrences.spans(of: Lexicon.Role.hedge.rawValue) {
      hedgedClauses.insert(tokens[hedge.start].clause)
    }
    self.hedgedClauses = hedgedClauses
  }

  /// Where a lexeme stands, in order of start.
  func spans(of lexeme: Lexicon.Lexeme) -> ArraySlice<Span> { occurrences.spans(of: lexeme) }

  func spans(of role: Lexicon.Role) -> ArraySlice<Span> { spans(of: role.rawValue) }

  /// The lexemes that stand somewhere, each once.
  var recognized: [Lexicon.Lexeme] { occurrences.lexemes }

  func contains(_ lexeme: Lexicon.Lexeme) -> Bool { occurrences.contains(lexeme) }

  /// Units between two spans in order; negative when they overlap.
  func gap(from first: Span, to second: Span) -> Int {
    let last = tokens[first.end - 1]
    return Int(tokens[second.start].unitsBefore - last.unitsBefore - last.units)
  }

  func clause(of span: Span) -> Int32 { tokens[span.start].clause }
  func sentence(of span: Span) -> Int32 { tokens[span.start].sentence }

  /// Whether a token is part of a term, a relation or a small word.
  func isKnownForm(at index: Int) -> Bool {
    cover[index].start <= index && index < cover[index].end
  }
}
