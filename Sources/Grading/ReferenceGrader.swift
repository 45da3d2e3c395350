// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Grades answers to a question that has reference answers but no rubric.
///
/// Each sentence of a reference becomes a criterion. Its credit is the weighted share of its content
/// words (English stems, pairs of Chinese characters, numbers) that the answer says with the same
/// polarity. Words of the question itself weigh a fifth: repeating them says little. The reference
/// that the answer fits best decides.
public struct ReferenceGrader: Sendable {
  private let lexicon: Lexicon
  private let references: [[[Feature: Double]]]

  private static let weightOfQuestionWord = 0.2
  /// A word of three letters or more, or a pair of characters, weighs this in its sentence.
  private static let weightOfWord = 1.0

  public init(prompt: String, references: [String]) {
    var lexicon = Lexicon(Glossary())
    for text in references + [prompt] { _ = lexicon.tokens(interning: text) }
    lexicon.indexTypos()
    lexicon.compile()
    let asked = Set(Feature.all(in: Reading(prompt, lexicon)).map(\.feature.unsigned))
    self.references = references.map { reference in
      var sentences: [Int32: [Feature: Double]] = [:]
      for (feature, sentence, _) in Feature.all(in: Reading(reference, lexicon)) {
        sentences[sentence, default: [:]][feature] =
          asked.contains(feature.unsigned) ? Self.weightOfQuestionWord : Self.weightOfWord
      }
      return sentences.keys.sorted().compactMap { sentences[$0] }
    }
    self.lexicon = lexicon
  }

  /// The assessment against the best fitting reference; its criteria are named `sentence-1`,
  /// `sentence-2`, … after the sentences of that reference.
  public func assess(_ answer: String) -> Assessment {
    let reading = Reading(answer, lexicon)
    var said: [Feature: Span] = [:]
    for (feature, _, span) in Feature.all(in: reading) where said[feature] == nil {
      said[feature] = span
    }
    var best = Assessment(score: 0, criteria: [])
    for reference in references {
      let found = assess(said, reading, against: reference)
      if found.score > best.score || best.criteria.isEmpty { best = found }
    }
    if reading.tokens.isEmpty { best.flags = [.empty] }
    return best
  }

  private func assess(
    _ said: [Feature: Span], _ reading: Reading, against sentences: [[Feature: Double]]
  ) -> Assessment {
    var total = 0.0
    var earned = 0.0
    var criteria: [CriterionAssessment] = []
    for (index, sentence) in sentences.enumerated() {
      let weight = sentence.values.reduce(0, +)
      let hits = sentence.filter { said[$0.key] != nil }
      let credit = weight > 0 ? hits.values.reduce(0, +) / weight : 0
      total += weight
      earned += credit * weight
      let spans = hits.keys.compactMap { said[$0] }.sorted { $0.start < $1.start }
      criteria.append(
        CriterionAssessment(
          id: CriterionID("sentence-\(index + 1)"),
          verdict: credit >= 0.8 ? .earned : credit >= 0.3 ? .partly : .missed,
          credit: credit, evidence: reading.evidence(joining: spans)))
    }
    return Assessment(score: total > 0 ? min(1, earned / total) : 0, criteria: criteria)
  }
}

/// A content word with its polarity.
private struct Feature: Hashable {
  let first: UInt32
  /// 0 for a word; the second character of a Chinese pair.
  let second: UInt32
  let isNegated: Bool

  var unsigned: Feature { Feature(first: first, second: second, isNegated: false) }

  static func all(in reading: Reading) -> [(feature: Feature, sentence: Int32, span: Span)] {
    let tokens = reading.tokens
    var isSmall = Array(repeating: false, count: tokens.count)
    for span in reading.spans(of: .connective) + reading.spans(of: .negator) {
      for index in span.start..<span.end where tokens[index].kind == .word { isSmall[index] = true }
    }
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      switch token.kind {
      case .mark: return nil
      case .word, .number:
        guard !isSmall[index], token.symbol != Vocabulary.unknown else { return nil }
        let feature = Feature(
          first: token.symbol, second: 0, isNegated: reading.isNegated[index])
        return (feature, token.sentence, Span(start: index, end: index + 1))
      case .han:
        guard index + 1 < tokens.count, tokens[index + 1].kind == .han,
          tokens[index + 1].clause == token.clause
        else { return nil }
        let feature = Feature(
          first: token.symbol, second: tokens[index + 1].symbol,
          isNegated: reading.isNegated[index])
        return (feature, token.sentence, Span(start: index, end: index + 2))
      }
    }
  }
}
