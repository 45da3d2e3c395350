// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Grades answers to a question that has reference answers but no rubric.
///
/// Each point of a reference (a sentence, a numbered item, a member of an enumeration) becomes a
/// criterion. Its credit is the weighted share of its content (English stems, Chinese characters and
/// pairs of them, numbers) that the answer says with the same polarity: rare words weigh more than
/// common ones, words of the question less; another form of a word, one that resembles it and an
/// everyday word that says nearly the same count in part, and the contrary takes away. A point weighs
/// as the square root of its content, in a list they weigh the same. The reference that the answer
/// fits best decides; the length of an answer is never looked at.
///
/// For given references it takes time linear in the answer.
public struct ReferenceGrader: Sendable {
  let lexicon: Lexicon
  let stopWords: Set<UInt32>
  let references: [[ReferencePoint]]
  let likeness: WordLikeness
  /// For each reference, whether it is itself no mere list, so that a list is no answer to it.
  private let isProse: [Bool]
  private let enough: EnoughPoints?
  private let echo: TokenRunSet
  /// The content of the question.
  private let asked: Set<ContentFeature>
  private let settings: ReferenceSettings

  /// - Parameters:
  ///   - prompt: The question as it is put; may be empty.
  ///   - references: Good answers, each complete on its own.
  public init(prompt: String, references: [String]) {
    self.init(prompt: prompt, references: references, settings: ReferenceSettings())
  }

  init(prompt: String, references: [String], settings: ReferenceSettings) {
    var lexicon = Lexicon.functionWords
    let question = lexicon.tokens(interning: prompt)
    for text in references { _ = lexicon.tokens(interning: text) }
    stopWords = Set(lexicon.tokens(interning: StopWords.english).map(\.symbol))
    var reader = ReferenceReader(
      prompt: prompt, lexicon: lexicon, stopWords: stopWords, settings: settings)
    self.references = references.map { reader.points(of: $0) }
    lexicon = reader.lexicon
    likeness = reader.likeness
    lexicon.indexTypos()
    self.lexicon = lexicon
    isProse = references.map { [stopWords] reference in
      Mortar.isProse(Reading(reference, lexicon), stopWords: stopWords)
    }
    self.settings = settings
    enough = EnoughPoints(askedBy: prompt)
    asked = Set(Reading(prompt, lexicon).content(without: stopWords).map(\.feature))
    var runs = TokenRunSet()
    TokenRun.forEach(in: question) { runs.insert($1) }
    echo = runs
  }

  /// The assessment against the best fitting reference; its criteria are named `point-1`, `point-2`,
  /// … after the points of that reference, and their claims are those points.
  public func assess(_ answer: String) -> Assessment {
    let reading = Reading(answer, lexicon)
    let content = AnswerContent(reading, stopWords: stopWords, likeness: likeness)
    // Of the references that the answer fits at all: one in another language says nothing.
    var sum = 0.0
    var count = 0.0
    var best: (index: Int, score: Double, found: [ReferencePoint.Finding])?
    for (index, points) in references.enumerated() {
      let found = points.map { $0.find(in: content, settings) }
      let score = score(points, found)
      if score > 0 {
        sum += score
        count += 1
      }
      // Of references that nothing was earned by, one that was denied tells more.
      let isBetter =
        best.map { best in
          score > best.score
            || (score == best.score && found.contains(where: \.isContradicted)
              && !best.found.contains(where: \.isContradicted))
        } ?? true
      if isBetter { best = (index, score, found) }
    }
    guard let best else {
      return Assessment(score: 0, criteria: [], flags: reading.tokens.isEmpty ? [.empty] : [])
    }
    let criteria = zip(references[best.index], best.found).enumerated().map { index, pair in
      pair.0.assessment(CriterionID("point-\(index + 1)"), pair.1, in: reading)
    }
    let flags = flags(reading, score: best.score, isProse: isProse[best.index])
    // What several references say is likelier right than what one of them says.
    let doubt = best.score - sum / max(1, count)
    let score = best.score - settings.agreement * (1 - best.score) * doubt
    return Assessment(score: score * share(leftBy: flags), criteria: criteria, flags: flags)
  }

  private func score(_ points: [ReferencePoint], _ found: [ReferencePoint.Finding]) -> Double {
    var total = 0.0
    var earned = 0.0
    var contrary = 0.0
    for (point, found) in zip(points, found) {
      let weight = point.isListed ? 1 : point.weight.squareRoot()
      total += weight
      earned += weight * found.credit
      contrary += weight * found.contrary
    }
    guard total > 0 else { return 0 }
    let agreed = 1 - settings.opposed * contrary / total
    total *= enough?.share(of: points) ?? 1
    let isList = points.first?.isListed == true
    let leniency = isList ? settings.listLeniency : settings.leniency
    return Power.of(min(1, earned / total), leniency) * agreed
  }

  /// What is no answer, where it earned next to nothing; and a list of words, which is an answer only
  /// where the reference is one.
  private func flags(_ reading: Reading, score: Double, isProse: Bool) -> [AnswerFlag] {
    var flags = NotAnAnswer(reading, lexicon, question: echo).flags.filter { flag in
      switch flag {
      case .empty, .truncated: true
      case .gaveUp: score <= 0.2
      case .echo: score <= 0.2 || addsNothing(reading)
      case .keywordList, .gibberish, .offTopic: false
      }
    }
    if isProse, Mortar.isHeap(reading, stopWords: stopWords) {
      flags.append(.keywordList)
    }
    return flags
  }

  /// Whether an answer has no word that the question lacks.
  private func addsNothing(_ reading: Reading) -> Bool {
    reading.content(without: stopWords).allSatisfy { asked.contains($0.feature) }
  }

  private func share(leftBy flags: [AnswerFlag]) -> Double {
    if !Set(flags).isDisjoint(with: [.empty, .gaveUp, .echo]) { return 0 }
    return flags.contains(.keywordList) ? settings.listed : 1
  }
}

extension Lexicon {
  /// Function words only, compiled once.
  fileprivate static let functionWords: Lexicon = {
    var lexicon = Lexicon(Glossary())
    lexicon.compile()
    return lexicon
  }()
}
