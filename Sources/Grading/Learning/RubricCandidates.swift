// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Changes that marked answers suggest, the likeliest first, none of them tried yet.
struct RubricCandidates {
  private(set) var claims: [RubricProposal.Change] = []
  private(set) var forms: [RubricProposal.Change] = []
  private(set) var weights: [RubricProposal.Change] = []

  /// A term and a word, or two words, that stand in one clause.
  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  init(
    question: Question, glossary: Glossary, marked: [MarkedAnswer], found: [Assessment?]
  ) {
    var lexicon = Lexicon(glossary)
    let prompt = question.ask.zh + "\n" + question.ask.en
    let texts = question.rubric.criteria.flatMap { [$0.statement.zh, $0.statement.en] }
    for text in [prompt] + texts + marked.map(\.answer) { _ = lexicon.tokens(interning: text) }
    lexicon.compile()
    let stopWords = Set(lexicon.tokens(interning: StopWords.english).map(\.symbol))
    let reader = BrickReader(lexicon: lexicon, stopWords: stopWords, prompt: prompt)
    let bricks = marked.map { reader.bricks(of: $0.answer) }
    let mean = marked.reduce(0) { $0 + $1.score } / Double(max(1, marked.count))
    for criterion in question.rubric.criteria {
      weights += Self.weights(of: criterion)
      let missing = marked.indices.filter { found[$0]?[criterion.id]?.verdict == .missed }
      let own = Set(
        [criterion.statement.zh, criterion.statement.en].flatMap { reader.bricks(of: $0) }
          .map(\.atom) + criterion.accept.flatMap { Self.terms(in: $0.source) })
      claims += Self.pairs(in: bricks, of: missing, marked, own: own, mean: mean)
        .map { .claim(criterion.id, "\($0.first) & \($0.second)") }
      forms += Self.forms(
        for: criterion.id, of: missing, found: found, bricks: bricks, marked, glossary, mean: mean)
    }
  }

  /// The terms that a claim refers to, as it writes them.
  private static func terms(in claim: String) -> [String] {
    claim.split(separator: "<").compactMap { piece in
      piece.firstIndex(of: ">").map { "<\(piece[..<$0])>" }
    }
  }

  private static func weights(of criterion: Criterion) -> [RubricProposal.Change] {
    [0.5, 2].map { min(10, max(0.1, criterion.weight * $0)) }.filter { $0 != criterion.weight }
      .map { .weight(criterion.id, $0) }
  }

  /// Pairs of which one belongs to the criterion, by how far the marks of the answers that hold them
  /// lie above the mean.
  private static func pairs(
    in bricks: [[ClaimBrick]], of missing: [Int], _ marked: [MarkedAnswer], own: Set<String>,
    mean: Double
  ) -> [Pair] {
    var order: [Pair] = []
    var holders: [Pair: [Int]] = [:]
    for index in missing {
      let said = bricks[index].filter { !$0.isNegated }
      var seen = Set<Pair>()
      for (place, first) in said.enumerated() {
        for second in said.dropFirst(place + 1).prefix(8)
        where second.clause == first.clause
          && (own.contains(first.atom) || own.contains(second.atom))
        {
          let pair = Pair(
            first: min(first.atom, second.atom), second: max(first.atom, second.atom))
          guard seen.insert(pair).inserted else { continue }
          if holders[pair] == nil { order.append(pair) }
          holders[pair, default: []].append(index)
        }
      }
    }
    return best(of: order, holders: holders, marked, mean: mean)
  }

  /// Words that stand in well-marked answers where a claim lacks one term and nothing else.
  private static func forms(
    for criterion: CriterionID, of missing: [Int], found: [Assessment?], bricks: [[ClaimBrick]],
    _ marked: [MarkedAnswer], _ glossary: Glossary, mean: Double
  ) -> [RubricProposal.Change] {
    var order: [Pair] = []
    var holders: [Pair: [Int]] = [:]
    for index in missing {
      guard let miss = found[index]?[criterion]?.nearestMiss, miss.lacking.count == 1,
        let term = term(lackedBy: miss, glossary)
      else { continue }
      for brick in bricks[index] where brick.atom.first?.isLetter == true && !brick.isNegated {
        let pair = Pair(first: term.name, second: brick.atom)
        if holders[pair] == nil { order.append(pair) }
        holders[pair, default: []].append(index)
      }
    }
    return best(of: order, holders: holders, marked, mean: mean).map {
      .form(TermID($0.first), $0.second, Language(of: $0.second))
    }
  }

  /// The term of the claim that the lacking part names, by its id or one of its forms.
  private static func term(
    lackedBy miss: CriterionAssessment.NearestMiss, _ glossary: Glossary
  ) -> TermID? {
    guard let label = miss.lacking.first else { return nil }
    return terms(in: miss.claim).map { TermID(String($0.dropFirst().dropLast())) }
      .first { id in label == "<\(id)>" || (glossary[id]?.forms.contains(label) ?? false) }
  }

  /// Those that two answers or more hold whose marks lie above the mean.
  private static func best(
    of order: [Pair], holders: [Pair: [Int]], _ marked: [MarkedAnswer], mean: Double
  ) -> [Pair] {
    let rated = order.compactMap { pair -> (pair: Pair, promise: Double)? in
      guard let holders = holders[pair], holders.count >= 2 else { return nil }
      let promise = holders.reduce(0) { $0 + marked[$1].score - mean }
      return promise > 0 ? (pair, promise) : nil
    }
    return rated.enumerated()
      .sorted { ($0.element.promise, -$0.offset) > ($1.element.promise, -$1.offset) }
      .prefix(6).map(\.element.pair)
  }
}
