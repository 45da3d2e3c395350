// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Grades free-text answers against rubrics. Compiled once for a set of questions; grading is then
/// deterministic and has no state.
public struct Grader: Sendable {
  /// Names the rules by which assessments were made; stored with each of them.
  public static let version = "claims-6"

  private struct CompiledCriterion: Sendable {
    let id: CriterionID
    let accept: [CompiledClaim]
    let partly: [CompiledClaim]
  }

  private struct CompiledMisconception: Sendable {
    let id: MisconceptionID
    let claims: [CompiledClaim]
  }

  private struct CompiledQuestion: Sendable {
    let rubric: Rubric
    let criteria: [CompiledCriterion]
    let misconceptions: [CompiledMisconception]
    let echo: TokenRunSet
    /// What claims of this question, and the small words, are looked for by; where other terms stand
    /// need not be known, nor whether the literals of other claims do.
    let wanted: LexemeSet
    let formulas: FormulaNeeds
    /// The terms that follow-ups ask for, in order of id.
    let asked: [Lexicon.Lexeme]
  }

  private let lexicon: Lexicon
  private let questions: [QuestionID: CompiledQuestion]

  /// Compiles the rubrics of `questions`. A claim that names a term missing from the glossary never
  /// matches; the bank's check reports it.
  public init(questions: [Question], glossary: Glossary) {
    var compiler = ClaimCompiler(lexicon: Lexicon(glossary))
    var compiled: [QuestionID: CompiledQuestion] = [:]
    for question in questions {
      let subject = question.rubric.subject
      let criteria = question.rubric.criteria.map { criterion in
        CompiledCriterion(
          id: criterion.id,
          accept: criterion.accept.map {
            compiler.compile($0, about: subject, seesOpposites: true)
          },
          partly: criterion.partly.map {
            compiler.compile($0, about: subject, seesOpposites: true)
          })
      }
      let misconceptions = question.rubric.misconceptions.map { misconception in
        CompiledMisconception(
          id: misconception.id, claims: misconception.claims.map { compiler.compile($0) })
      }
      var wanted = LexemeSet.all(below: Lexicon.firstTerm)
      var formulas = FormulaNeeds.none
      for claim in criteria.flatMap({ $0.accept + $0.partly }) + misconceptions.flatMap(\.claims) {
        claim.addLexemes(to: &wanted)
        claim.addFormulas(to: &formulas)
      }
      compiled[question.id] = CompiledQuestion(
        rubric: question.rubric, criteria: criteria, misconceptions: misconceptions,
        echo: compiler.lexicon.runs(of: question.ask),
        wanted: wanted, formulas: formulas,
        asked: Set(question.followUps.flatMap(\.when.terms)).sorted()
          .compactMap(compiler.lexicon.lexeme(of:))
          .filter { compiler.lexicon.kind(of: $0) == .concept })
    }
    compiler.lexicon.compile()
    lexicon = compiler.lexicon
    self.questions = compiled
  }

  /// Assesses an answer, or returns nil for a question that the grader was not compiled with.
  public func assess(_ answer: String, to id: QuestionID) -> Assessment? {
    guard let question = questions[id] else { return nil }
    let reading = Reading(
      answer, lexicon, wanted: question.wanted, formulas: question.formulas)
    let notAnAnswer = NotAnAnswer(reading, lexicon, question: question.echo)
    let judge = Judge(reading: reading, silentSentences: notAnAnswer.silentSentences)
    let criteria = question.criteria.map { criterion in
      judge.assess(criterion.id, accept: criterion.accept, partly: criterion.partly)
    }
    let findings = question.misconceptions.compactMap { judge.find($0.id, claims: $0.claims) }
    var flags = notAnAnswer.flags
    if flags.isEmpty, findings.isEmpty, criteria.allSatisfy({ $0.verdict == .missed }),
      isOffTopic(reading, wanted: question.wanted)
    {
      flags.append(.offTopic)
    }
    let contradicted = Set(criteria.filter { $0.verdict == .contradicted }.map(\.id))
    // A rubric has a dozen criteria: looking through them beats hashing their ids.
    var score = question.rubric.score(
      credit: { id in criteria.first { $0.id == id }?.credit ?? 0 }, contradicted: contradicted,
      said: findings.map(\.id))
    let emptiness: [AnswerFlag] = [.empty, .gaveUp, .keywordList, .echo, .gibberish]
    if flags.contains(where: emptiness.contains),
      !criteria.contains(where: { $0.credit > 0 })
    {
      score = 0
    } else {
      // What was said beside the list or the question counts; the flag goes.
      flags.removeAll { $0 == .gaveUp || ($0 == .echo && score > 0.2) }
    }
    return Assessment(
      score: score, criteria: criteria, misconceptions: findings, flags: flags,
      mentions: question.asked.filter(reading.occurrences.contains)
        .compactMap(lexicon.termID(of:)))
  }

  /// The criteria of some questions that a text of the interviewer states, as an answer would. What it
  /// merely asks is left out; nothing is taken for the question given back, for a list or for no
  /// language.
  public func criteria(
    statedIn text: String, of questions: [QuestionID]
  ) -> [(question: QuestionID, criterion: CriterionAssessment)] {
    if text.isOneQuestion { return [] }
    let only = questions.count == 1 ? questions.first.flatMap { self.questions[$0] } : nil
    let reading = Reading(text, lexicon, wanted: only?.wanted, formulas: only?.formulas ?? .any)
    var asked = SentenceSet()
    for index in reading.tokens.indices where reading.isAsked(index) {
      asked.insert(reading.tokens[index].sentence)
    }
    let judge = Judge(reading: reading, silentSentences: asked)
    return questions.flatMap { id in
      (self.questions[id]?.criteria ?? []).compactMap { criterion in
        judge.earned(criterion.id, accept: criterion.accept).map { (id, $0) }
      }
    }
  }

  /// An answer of fewer units than this is short, not off topic.
  private static let leastOffTopic: Int32 = 30

  /// Whether an answer speaks of other things than the claims of the question do: of the things that
  /// it names, fewer than a third are theirs.
  private func isOffTopic(_ reading: Reading, wanted: LexemeSet) -> Bool {
    let length = reading.tokens.last.map { $0.unitsBefore + $0.units } ?? 0
    guard length >= Self.leastOffTopic, reading.hedgedClauses.isEmpty else { return false }
    var (named, own) = (0, 0)
    reading.occurrences.forEach(in: lexicon.termLexemes) { lexeme in
      guard lexicon.kind(of: lexeme) == .concept else { return }
      named += 1
      if wanted.contains(lexeme) { own += 1 }
    }
    return 3 * own < named || named == 0
  }

  /// The concepts of the glossary that a text names, each once, in order of id.
  public func concepts(in text: String) -> [TermID] {
    let reading = Reading(text, lexicon, formulas: .none)
    var concepts: [TermID] = []
    // Terms are numbered in order of id.
    reading.occurrences.forEach(in: lexicon.termLexemes) { lexeme in
      if lexicon.kind(of: lexeme) == .concept, let id = lexicon.termID(of: lexeme) {
        concepts.append(id)
      }
    }
    return concepts
  }
}

extension String {
  /// Whether it ends in its only mark that ends a sentence, a question mark. Such a text needn't be
  /// read to know that it states nothing.
  fileprivate var isOneQuestion: Bool {
    let ends: Set<Unicode.Scalar> = [".", "!", "?", "。", "！", "？", "\n"]
    guard let last = unicodeScalars.last, last == "?" || last == "？" else { return false }
    return unicodeScalars.count { ends.contains($0) } == 1
  }
}

extension Lexicon {
  /// The runs of a question's own words, interned so that an answer's words compare equal.
  fileprivate mutating func runs(of question: LocalizedText) -> TokenRunSet {
    var runs = TokenRunSet()
    for language in Language.allCases {
      TokenRun.forEach(in: tokens(interning: question[language])) { runs.insert($1) }
    }
    return runs
  }
}
