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
  /// Clauses that state nothing, in order: the speaker takes them back, or they are a muddle of
  /// negations.
  let hedgedClauses: [Int32]
  /// Clauses in which nothing is stated, since "it is not true that …" denies them together, in order.
  let deniedClauses: [Int32]
  /// In order of their negators.
  let termNegations: [TermNegation]
  /// Clauses longer than people's, in order: order means little there.
  private(set) lazy var breathlessClauses: [Int32] = clauses(longerThan: Self.longestBreath)
  /// In units; the longest clause of people's answers without any punctuation is just shorter.
  private static let longestBreath: Int32 = 120
  /// The values of numbers written as words, by symbol.
  let numerals: [UInt32: Double]
  private let numeralSymbols: SymbolSet
  /// The numbers, in digits or words, with the tokens that they are; gathered when a claim asks.
  private(set) lazy var numbers: [(place: Int, value: Double)] = tokens.indices.compactMap {
    let token = tokens[$0]
    switch token.kind {
    case .number: return ($0, token.value)
    case .mark: return nil
    case .han, .word:
      guard numeralSymbols.contains(token.symbol) else { return nil }
      return ($0, numerals[token.symbol] ?? .nan)
    }
  }
  let formulas: FormulaRuns
  private var names: [Lexicon.Lexeme: SubjectNames] = [:]
  let occurrences: FormOccurrences
  private let recognition: Recognition

  /// Of terms that `wanted` lacks it is only known that they occur, literals of claims that it lacks
  /// are not looked for; nil wants all.
  init(
    _ text: String, _ lexicon: Lexicon, wanted: LexemeSet? = nil,
    formulas needs: FormulaNeeds = .any
  ) {
    self.text = text
    formulas = FormulaRuns(needs: needs)
    numerals = lexicon.numerals
    numeralSymbols = lexicon.numeralSymbols
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
    self.recognition = recognition
    let occurrences = recognition.occurrences
    self.occurrences = occurrences
    let polarity = Polarity(tokens, recognition)
    isNegated = polarity.isNegated
    deniedClauses = polarity.deniedClauses
    termNegations = polarity.termNegations
    var hedgedClauses = Array(polarity.muddledClauses)
    for hedge in occurrences.spans(of: Lexicon.Role.hedge.rawValue) {
      hedgedClauses.append(tokens[hedge.start].clause)
    }
    self.hedgedClauses = hedgedClauses.sorted()
  }

  /// Every form of a term that means what it says, in order of start.
  var termForms: [Recognition.TermForm] { recognition.termForms }

  /// Whether a span is only a part of a form of some term.
  func isInsideLongerTerm(_ span: Span) -> Bool { recognition.isInsideLongerTerm(span) }

  /// Where a lexeme stands, in order of start.
  func spans(of lexeme: Lexicon.Lexeme) -> ArraySlice<Span> { occurrences.spans(of: lexeme) }

  func spans(of role: Lexicon.Role) -> ArraySlice<Span> { spans(of: role.rawValue) }

  /// The lexemes that stand somewhere, each once.
  var recognized: [Lexicon.Lexeme] { occurrences.lexemes }

  /// Units between two spans in order; negative when they overlap.
  func gap(from first: Span, to second: Span) -> Int {
    let last = tokens[first.end - 1]
    return Int(tokens[second.start].unitsBefore - last.unitsBefore - last.units)
  }

  /// Whether the speaker takes back one of these clauses.
  func isHedged(_ clauses: ClosedRange<Int32>) -> Bool {
    hedgedClauses.holds(oneOf: clauses)
  }

  /// The negations by terms of one clause.
  func termNegations(in clause: Int32) -> ArraySlice<TermNegation> {
    var low = 0
    var high = termNegations.count
    while low < high {
      let middle = (low + high) / 2
      if self.clause(of: termNegations[middle].negator) < clause {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return termNegations[low...].prefix { self.clause(of: $0.negator) == clause }
  }

  /// Whether one of these clauses is denied together with others.
  func isDenied(_ clauses: ClosedRange<Int32>) -> Bool {
    !deniedClauses.isEmpty && deniedClauses.holds(oneOf: clauses)
  }

  private func clauses(longerThan limit: Int32) -> [Int32] {
    var found: [Int32] = []
    var start: Int32 = 0
    for (index, token) in tokens.enumerated() {
      if index == 0 || tokens[index - 1].clause != token.clause { start = token.unitsBefore }
      let length = token.unitsBefore + token.units - start
      if length > limit, found.last != token.clause { found.append(token.clause) }
    }
    return found
  }

  /// Where a subject and its rivals are named; found once for each subject.
  func names(of subject: CompiledClaim.Subject) -> SubjectNames {
    if let known = names[subject.lexeme] { return known }
    let found = SubjectNames(subject, in: self)
    names[subject.lexeme] = found
    return found
  }

  /// The clause with which the sentence of a token begins.
  func firstClause(ofSentenceAt index: Int) -> Int32 {
    let sentence = tokens[index].sentence
    var low = 0
    var high = index
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return tokens[low].clause
  }

  func clause(of span: Span) -> Int32 { tokens[span.start].clause }
  func sentence(of span: Span) -> Int32 { tokens[span.start].sentence }

  /// Whether a token is part of a term, a relation or a small word.
  func isKnownForm(at index: Int) -> Bool {
    let form = recognition.cover[index]
    return form.start <= index && index < form.end
  }
}

extension [Int32] {
  /// Whether numbers in order hold one within a range.
  func holds(oneOf range: ClosedRange<Int32>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] <= range.upperBound
  }
}
