// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What a rubric could look like, made of reference answers: a beginning for its author.
///
/// Every point of the references becomes a criterion with claims that the reference itself earns.
/// Terms of the glossary are used where they stand; everything else is spelt out.
public struct RubricDraft: Sendable {
  public struct Criterion: Hashable, Sendable {
    public var id: CriterionID
    /// 0.5 … 3, in halves, by how much the point tells.
    public var weight: Double
    /// The point as the reference has it.
    public var statement: String
    public var language: Language
    /// The number of that reference, from 0.
    public var reference: Int
    /// Claims that earn it, and that earn half of it; empty where none was found that holds.
    public var accept: [String]
    public var partly: [String]
  }

  public let criteria: [Criterion]

  /// - Parameters:
  ///   - prompt: The question as it is put.
  ///   - references: Good answers. A point of a later one is left out where an earlier one makes it.
  ///   - glossary: The terms that claims may refer to; may be empty.
  public init(prompt: String, references: [String], glossary: Glossary) {
    var lexicon = Lexicon(glossary)
    for text in [prompt] + references { _ = lexicon.tokens(interning: text) }
    lexicon.compile()
    let stopWords = Set(lexicon.tokens(interning: StopWords.english).map(\.symbol))
    let reader = BrickReader(lexicon: lexicon, stopWords: stopWords, prompt: prompt)
    let points = Self.distinctPoints(prompt, references)
    var names = DraftNames()
    criteria = points.map { point, reference in
      let bricks = reader.bricks(of: point.text)
      let claims = Self.holding(ClaimBrick.claims(of: bricks), in: point.text, glossary)
      let language = Language(of: point.text)
      // Weights of English words and Chinese characters can't be compared.
      let alike = points.map(\.point).filter { Language(of: $0.text) == language }
      let mean = alike.reduce(0) { $0 + $1.weight.squareRoot() } / Double(alike.count)
      let halves = (point.weight.squareRoot() / mean * 3).rounded()
      return Criterion(
        id: names.name(for: bricks), weight: min(3, max(0.5, halves / 2)),
        statement: point.text, language: language, reference: reference,
        accept: Array(claims.prefix(1)), partly: Array(claims.dropFirst().prefix(1)))
    }
  }

  /// A point counts as made when another reference earns so much of it.
  private static let made = 0.6

  private static func distinctPoints(
    _ prompt: String, _ references: [String]
  ) -> [(point: ReferencePoint, reference: Int)] {
    var points: [(point: ReferencePoint, reference: Int)] = []
    for (index, reference) in references.enumerated() {
      let grader = ReferenceGrader(prompt: prompt, references: [reference])
      let earlier = references[..<index].filter { Language(of: $0) == Language(of: reference) }
        .map { grader.assess($0) }
      for (number, point) in (grader.references.first ?? []).enumerated() {
        let isMade = earlier.contains { found in
          number < found.criteria.count && found.criteria[number].credit >= made
        }
        if !isMade { points.append((point, index)) }
      }
    }
    return points
  }

  /// Those of the claims that the text earns, of each number of pieces the first.
  private static func holding(_ claims: [String], in text: String, _ glossary: Glossary) -> [String]
  {
    let none = LocalizedText(zh: "", en: "")
    let criteria = claims.enumerated().compactMap { index, source -> InterviewModel.Criterion? in
      guard let claim = try? Claim(source) else { return nil }
      return InterviewModel.Criterion(
        id: CriterionID("\(index)"), weight: 1, statement: none, accept: [claim], hint: none,
        probe: none)
    }
    let question = Question(
      id: "draft", topic: "draft", difficulty: 1, timeLimit: .zero, ask: none, answer: none,
      rubric: Rubric(criteria: criteria))
    let found = Grader(questions: [question], glossary: glossary).assess(text, to: "draft")
    let earned = claims.indices.filter { found?[CriterionID("\($0)")]?.verdict == .earned }
      .map { claims[$0] }
    var sizes = Set<Int>()
    return earned.filter { sizes.insert($0.split(separator: "&").count).inserted }
  }
}

extension Language {
  /// Chinese where a third of the letters are Chinese characters.
  public init(of text: String) {
    var chinese = 0
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.properties.isIdeographic { chinese += 1 }
    }
    self = chinese > 0 && 3 * chinese >= letters ? .zh : .en
  }
}

/// Gives the criteria of a draft names of their own.
private struct DraftNames {
  private var taken = Set<String>()
  private var count = 0

  /// The two heaviest English words or terms of the point; `point-3` where there are none.
  mutating func name(for bricks: [ClaimBrick]) -> CriterionID {
    count += 1
    let heaviest = bricks.indices.sorted {
      (bricks[$0].weight, -$0) > (bricks[$1].weight, -$1)
    }
    let words = heaviest.prefix(2).sorted().map { bricks[$0].atom.filter { !"<>".contains($0) } }
      .filter { word in
        !word.isEmpty && word.utf8.allSatisfy { $0 == 0x2D || ($0 >= 0x61 && $0 <= 0x7A) }
      }
    let name = words.isEmpty ? "point-\(count)" : words.joined(separator: "-")
    return CriterionID(taken.insert(name).inserted ? name : "point-\(count)")
  }
}
