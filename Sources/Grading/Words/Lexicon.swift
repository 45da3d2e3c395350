// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Every form that the grader can recognize, compiled once for a bank: the glossary, the literal
/// words of claims and the function words, in one trie over token symbols.
struct Lexicon {
  /// What a recognized form stands for.
  typealias Lexeme = Int32

  /// The function words, whose lexemes are fixed.
  enum Role: Lexeme, CaseIterable {
    case negator, shortNegator, sentenceNegator, denial, rejection, retraction, correction
    case negationEnd, blocker, hedge, surrender, connective
    case determiner, preposition, conjunction, toWord, beWord, auxiliary, subject, opener, linker,
      particle
    case obliqueBefore, obliqueAfter, beforeWord, beforeSuffix, afterWord, afterSuffix
    case allSaid, everyStatement, allToCome, noneSaid, falsity, truth
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var terms: [Term] = []
  private var ids: [TermID] = []
  private var kinds: [Kind] = []
  private var lexemes: [TermID: Lexeme] = [:]
  private var literals: [String: Lexeme] = [:]
  /// How many lexemes there are; they are numbered from 0 on.
  private(set) var count = Lexeme(Role.allCases.count)
  private var rows = FormRows()
  private var compiled: FormTrie?
  private(set) var typos = TypoIndex()
  private(set) var sounds = SoundIndex()
  /// Words of one token that hold a sentence together, whatever longer form they may be part of.
  private(set) var smallWords = SymbolSet()
  /// The values of numbers written as words, by symbol.
  private(set) var numerals: [UInt32: Double] = [:]
  private(set) var numeralSymbols = SymbolSet()

  init(_ glossary: Glossary) {
    addFunctionWords()
    terms = glossary.terms
    ids = terms.map(\.id)
    kinds = terms.map { $0.role == .concept ? .concept : .relation }
    for term in terms {
      lexemes[term.id] = count
      for form in term.forms {
        sounds.add(add(form, as: count))
      }
      count += 1
    }
    indexTypos()
  }

  /// Function words come first, then terms.
  static let firstTerm = Lexeme(Role.allCases.count)

  /// From this lexeme on they are literals of claims. What an answer means must not depend on the
  /// literals of other questions: they hide nothing and bound nothing.
  var firstLiteral: Lexeme { Lexeme(Role.allCases.count + terms.count) }

  /// The lexeme of a term; nil for a term that the glossary lacks.
  func lexeme(of term: TermID) -> Lexeme? { lexemes[term] }

  /// The term behind a lexeme, or nil for a literal or a function word.
  func term(of lexeme: Lexeme) -> Term? {
    let index = Int(lexeme) - Role.allCases.count
    return terms.indices.contains(index) ? terms[index] : nil
  }

  enum Kind { case concept, relation, other }

  /// What a lexeme is, other for literals and function words.
  @inline(__always)
  func kind(of lexeme: Lexeme) -> Kind {
    let index = Int(lexeme) - Role.allCases.count
    return kinds.indices.contains(index) ? kinds[index] : .other
  }

  /// The lexemes of terms, in order of id.
  var termLexemes: Range<Lexeme> { Lexeme(Role.allCases.count)..<firstLiteral }

  /// The id of the term behind a lexeme, or nil for a literal or a function word.
  func termID(of lexeme: Lexeme) -> TermID? {
    let index = Int(lexeme) - Role.allCases.count
    return ids.indices.contains(index) ? ids[index] : nil
  }

  /// The lexeme of words that a claim spells out, added when they are new.
  mutating func lexeme(ofLiteral words: String) -> Lexeme {
    if let known = literals[words] { return known }
    literals[words] = count
    add(words, as: count)
    count += 1
    return count - 1
  }

  /// Lets misspelt words be mended to those that the vocabulary holds by now.
  mutating func indexTypos() { typos = TypoIndex(vocabulary) }

  // MARK: Forms

  /// Every form, to be found; quick to come by after `compile`.
  var forms: FormTrie { compiled ?? FormTrie(rows) }

  /// To be called when no more forms will be added: readings then share one trie, and what it was built
  /// of is let go.
  mutating func compile() {
    compiled = FormTrie(rows)
    rows = FormRows()
  }

  /// Adds a form and returns its symbols.
  @discardableResult
  private mutating func add(_ form: String, as lexeme: Lexeme) -> [UInt32] {
    let symbols = symbols(interning: form)
    insert(symbols, as: lexeme)
    // "batch norm" is also typed batchnorm.
    let parts = form.split { $0 == " " || $0 == "-" }
    if parts.count > 1, form.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) {
      insert(self.symbols(interning: parts.joined()), as: lexeme)
    }
    return symbols
  }

  private mutating func symbols(interning form: String) -> [UInt32] {
    characters(of: form) ?? tokens(interning: form).map(\.symbol)
  }

  /// The symbols of a form of Chinese characters alone, as most are: the characters themselves,
  /// simplified. Nil for any other form.
  private func characters(of form: String) -> [UInt32]? {
    var symbols: [UInt32] = []
    for scalar in form.unicodeScalars {
      guard case .one(let folded) = Folding.fold(scalar.value), (0x4E00...0x9FFF).contains(folded)
      else { return nil }
      symbols.append(folded)
    }
    return symbols
  }

  private static let noWords = Vocabulary()

  /// Reads text whose words become part of the vocabulary.
  mutating func tokens(interning form: String) -> [Token] {
    var vocabulary = self.vocabulary
    self.vocabulary = Self.noWords  // so that there is one owner, and nothing is copied
    let tokens = withUnsafeMutablePointer(to: &vocabulary) { pointer in
      var tokenizer = Tokenizer { pointer.pointee.intern($0) }
      tokenizer.read(form)
      return tokenizer.tokens
    }
    self.vocabulary = vocabulary
    return tokens
  }

  private mutating func insert(_ symbols: [UInt32], as lexeme: Lexeme) {
    rows.append(symbols, as: lexeme)
    compiled = nil
  }

  private mutating func addFunctionWords() {
    let groups: [(Role, [String])] = [
      (.negator, FunctionWords.negators), (.shortNegator, FunctionWords.shortNegators),
      (.sentenceNegator, FunctionWords.sentenceNegators), (.denial, FunctionWords.denials),
      (.rejection, FunctionWords.rejections), (.retraction, FunctionWords.retractions),
      (.correction, FunctionWords.corrections), (.allSaid, FunctionWords.allSaid),
      (.everyStatement, FunctionWords.everyStatement), (.allToCome, FunctionWords.allToCome),
      (.noneSaid, FunctionWords.noneSaid),
      (.falsity, FunctionWords.falsities + FunctionWords.denials),
      (.truth, FunctionWords.truths),
      (.negationEnd, FunctionWords.negationEnds), (.blocker, FunctionWords.blockers),
      (.hedge, FunctionWords.hedges), (.surrender, FunctionWords.surrenders),
      (.connective, FunctionWords.connectives), (.determiner, FunctionWords.determiners),
      (.preposition, FunctionWords.prepositions), (.conjunction, FunctionWords.conjunctions),
      (.toWord, ["to"]), (.beWord, ["be"]), (.auxiliary, FunctionWords.auxiliaries),
      (.subject, FunctionWords.subjects), (.opener, FunctionWords.openers),
      (.linker, FunctionWords.linkers), (.particle, ["on"]),
      (.obliqueBefore, FunctionWords.obliqueBefore),
      (.obliqueAfter, FunctionWords.obliqueAfter), (.beforeWord, FunctionWords.beforeWords),
      (.beforeSuffix, FunctionWords.beforeSuffixes), (.afterWord, FunctionWords.afterWords),
      (.afterSuffix, FunctionWords.afterSuffixes),
    ]
    for (role, words) in groups {
      for word in words { add(word, as: role.rawValue) }
    }
    for words in [
      FunctionWords.connectives, FunctionWords.prepositions, ["on"], FunctionWords.auxiliaries,
      FunctionWords.openers, FunctionWords.negators, FunctionWords.conjunctions,
      FunctionWords.determiners, FunctionWords.subjects,
    ] {
      for word in words {
        let symbols = symbols(interning: word)
        if symbols.count == 1 { smallWords.insert(symbols[0]) }
      }
    }
    for (word, value) in FunctionWords.numerals {
      let symbols = symbols(interning: word)
      if symbols.count == 1 {
        numerals[symbols[0]] = value
        numeralSymbols.insert(symbols[0])
      }
    }
  }
}
