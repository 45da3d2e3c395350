// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

/// What a bank has to make answers to a question of, in one language: the sentences that earn its
/// points and those that say its misconceptions, taken from the examples.
struct AnswerMaterial {
  let question: Question
  let language: Language
  private(set) var points: [CriterionID: String] = [:]
  private(set) var falsehoods: [MisconceptionID: String] = [:]
  /// The forms of the terms that the model answer mentions.
  let keywords: [String]

  init(
    _ question: Question, _ language: Language, examples: [Example], _ bank: Bank, _ grader: Grader
  ) {
    self.question = question
    self.language = language
    keywords = grader.concepts(in: question.answer[language]).compactMap { id in
      guard let term = bank.glossary[id] else { return nil }
      return (language == .zh ? term.zh + term.symbols : term.en + term.symbols).first
    }
    let texts = examples.map(\.answer).filter { ($0.isMostlyChinese ? .zh : .en) == language }
    var fewest: [CriterionID: Int] = [:]
    for sentence in ([question.answer[language]] + texts).flatMap(\.sentences) {
      guard let found = grader.assess(sentence, to: question.id) else { continue }
      let earned = found.criteria.filter { $0.verdict == .earned }
      for misconception in found.misconceptions where falsehoods[misconception.id] == nil {
        falsehoods[misconception.id] = sentence
      }
      let isSound =
        found.misconceptions.isEmpty && !found.criteria.contains { $0.verdict == .contradicted }
      guard isSound else { continue }
      // The sentence that says the point and as little else as can be.
      for criterion in earned where earned.count < fewest[criterion.id] ?? .max {
        fewest[criterion.id] = earned.count
        points[criterion.id] = sentence
      }
    }
    for criterion in question.rubric.criteria where points[criterion.id] == nil {
      points[criterion.id] = criterion.statement[language]
    }
  }

  /// An answer of someone who knows a share of the points. Where most is unknown, something false is
  /// said as well: one misconception for each half that is missing, on average.
  func answer(knowing share: Double, using chance: inout SplitMix64) -> String {
    let criteria = question.rubric.criteria
    let count = Int((share * Double(criteria.count)).rounded())
    let known = Set(chance.shuffled(criteria.map(\.id)).prefix(count))
    let wrong = Double(chance.index(below: 100)) / 100 < 2 * (1 - share) - 1 ? 2 : 1
    let isWrong = Double(chance.index(below: 100)) / 100 < 2 * (1 - share)
    let held = chance.shuffled(falsehoods.keys.sorted()).prefix(isWrong ? wrong : 0)
    let said = criteria.filter { known.contains($0.id) }.compactMap { points[$0.id] }
    // A sentence may say two points.
    var seen: Set<String> = []
    return (said + held.compactMap { falsehoods[$0] }).filter { seen.insert($0).inserted }
      .joined(separator: language == .zh ? "" : " ")
  }
}

extension String {
  /// Whether most of the letters are Chinese characters.
  fileprivate var isMostlyChinese: Bool {
    let han = unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
    return 3 * han > unicodeScalars.count { !$0.properties.isWhitespace }
  }

  /// The sentences with their full stops, as far as punctuation and lines tell.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    func flush() {
      if sentence.contains(where: { !$0.isWhitespace }) { sentences.append(sentence) }
      sentence = ""
    }
    for character in self {
      switch character {
      case "\n": flush()
      case "。", "！", "？", "；":
        sentence.append(character)
        flush()
      case " " where sentence.last.map { ".!?".contains($0) } ?? true: flush()
      default: sentence.append(character)
      }
    }
    flush()
    return sentences
  }
}
