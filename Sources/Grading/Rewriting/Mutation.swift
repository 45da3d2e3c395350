// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A way to spoil what an answer says. A fair rubric notices each; see `docs/mutation.md`.
public enum Mutation: String, CaseIterable, Sendable {
  case dropped, denied, negated, reversed, swapped, shuffled, stuffed, listed

  /// Whether what is left states nothing at all. Such a change is made to the answer as a whole: in one
  /// sentence among others, order may be left open, and keywords are notes.
  var statesNothing: Bool { self == .shuffled || self == .stuffed || self == .listed }
}

/// An answer with one sentence spoilt, or all of it.
public struct Mutant: Hashable, Sendable {
  public var mutation: Mutation
  /// The whole answer after the change.
  public var answer: String
  /// The sentence that was changed, from 0; nil when all of the answer was.
  public var sentence: Int?
  /// The sentence or clause that the change spoils, as UTF-8 offsets into the answer as it was.
  public var stretch: Range<Int>
  /// The words of it that the change replaces.
  public var edited: Range<Int>
  /// The words that were changed, and what stands there instead.
  public var before: String
  public var after: String
}

extension AnswerRewriter {
  /// The sentences of an answer as UTF-8 offsets; together they are the whole answer.
  public func sentences(of answer: String) -> [Range<Int>] {
    Rewrite(answer, lexicon, glossary).sentenceRanges
  }

  /// Every mutant of an answer, sentence by sentence, then those of the answer as a whole. A question
  /// states nothing that could be spoilt, nor does a sentence that names fewer than two of the
  /// things that the rubric speaks of.
  public func mutants(of answer: String, to question: Question, seed: UInt64) -> [Mutant] {
    let rewrite = Rewrite(answer, lexicon, glossary)
    let known = question.rubric.terms
    var generator = SplitMix64(seed: seed)
    var mutants: [Mutant] = []
    for (index, sentence) in rewrite.sentenceRanges.enumerated() {
      let things = rewrite.places(in: sentence) { $0.role == .concept && known.contains($0.id) }
      guard Set(things.map(\.term.id)).count >= 2, !rewrite.isAsked(sentence) else { continue }
      func add(_ mutation: Mutation, _ stretch: Range<Int>, _ edits: [Rewrite.Edit]) {
        guard let first = edits.first, let last = edits.last else { return }
        let before = rewrite.words(at: first.start, last.end)
        let spoilt = rewrite.applying(edits)
        let grown = spoilt.utf8.count - answer.utf8.count
        mutants.append(
          Mutant(
            mutation: mutation, answer: spoilt, sentence: index, stretch: stretch,
            edited: first.start..<last.end, before: before,
            after: spoilt.bytes(first.start..<max(first.start, last.end + grown))))
      }
      let (start, end) = (sentence.lowerBound, sentence.upperBound)
      func replace(_ mutation: Mutation, by words: String?) {
        if let words { add(mutation, sentence, [(start, end, words)]) }
      }
      replace(.dropped, by: "")
      replace(.denied, by: rewrite.denied(sentence))
      for clause in rewrite.clauseRanges(in: sentence) {
        for edit in rewrite.negations(in: clause) { add(.negated, clause, [edit]) }
        for edit in rewrite.reversals(in: clause) { add(.reversed, clause, [edit]) }
        for edit in rewrite.swaps(in: clause, among: known) { add(.swapped, clause, [edit]) }
      }
    }
    let all = 0..<answer.utf8.count
    for mutation in Mutation.allCases where mutation.statesNothing {
      let spoilt =
        switch mutation {
        case .shuffled: rewrite.shuffled(all, &generator)
        case .stuffed: rewrite.stuffed(all, known, &generator)
        default: rewrite.listed(all, known, &generator)
        }
      guard let spoilt else { continue }
      mutants.append(
        Mutant(
          mutation: mutation, answer: spoilt, sentence: nil, stretch: all, edited: all,
          before: answer, after: spoilt))
    }
    return mutants
  }
}

extension Rubric {
  /// Every term that its claims are made of or about.
  var terms: Set<TermID> {
    let claims = criteria.flatMap { $0.accept + $0.partly } + misconceptions.flatMap(\.claims)
    let patterns = claims.map(\.pattern)
    return Set(patterns.flatMap(\.terms) + patterns.compactMap(\.subject?.term))
      .union(subject.map { [$0] } ?? [])
  }
}
