// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Grades answers to a question that has references, and answers that a person marked.
///
/// The grade against the references is corrected by what the marks teach: how strictly this question
/// is marked, and what marked answers say that earned or cost something. It is ridge regression of what
/// the references left unexplained, on the grade against the references and on the content of an
/// answer; the references themselves, the question given back and the empty answer are marked too,
/// with 1, 0 and 0. It has a closed form: no chance, no steps.
public struct LearnedGrader: Sendable {
  private let grader: ReferenceGrader
  private let lexicon: Lexicon
  private let correction: Correction

  /// What is added to the grade against the references.
  private struct Correction: Sendable {
    var base = 0.0
    var byScore = 0.0
    var byContent: [ContentVector.Axis: Double] = [:]
  }

  /// Marks that are read at most: the time to learn grows with the cube of their number.
  private static let most = 400
  /// How little a single mark is trusted.
  private static let ridge = 0.3

  /// - Parameters:
  ///   - prompt: The question as it is put; may be empty.
  ///   - references: Good answers, each complete on its own.
  ///   - marked: Of more than 400 the first 400 are taken.
  public init(prompt: String, references: [String], marked: [MarkedAnswer]) {
    grader = ReferenceGrader(prompt: prompt, references: references)
    let marked = Array(marked.prefix(Self.most))
    var lexicon = grader.lexicon
    for example in marked { _ = lexicon.tokens(interning: example.answer) }
    lexicon.indexTypos()
    self.lexicon = lexicon
    guard !marked.isEmpty else {
      correction = Correction()
      return
    }
    let examples =
      marked + references.map { MarkedAnswer(answer: $0, score: 1) }
      + [MarkedAnswer(answer: prompt, score: 0), MarkedAnswer(answer: "", score: 0)]
    let stopWords = grader.stopWords
    let vectors = examples.map {
      ContentVector(Reading($0.answer, lexicon).content(without: stopWords))
    }
    let grades = examples.map { [grader] in grader.assess($0.answer).score }
    correction = Self.learn(
      vectors: vectors, grades: grades, marks: examples.map { min(1, max(0, $0.score)) })
  }

  private static func learn(
    vectors: [ContentVector], grades: [Double], marks: [Double]
  ) -> Correction {
    let weights = vectors.map(\.weights)
    let likeness = vectors.indices.map { row in
      vectors.indices.map { column in
        let both = 1 + grades[row] * grades[column]
        return both + vectors[max(row, column)].product(with: weights[min(row, column)])
          + (row == column ? ridge : 0)
      }
    }
    let unexplained = zip(marks, grades).map { $0 - $1 }
    guard let solution = LinearSystem.solve(likeness, unexplained) else { return Correction() }
    var correction = Correction()
    for (index, factor) in solution.enumerated() {
      correction.base += factor
      correction.byScore += factor * grades[index]
      for entry in vectors[index].entries {
        correction.byContent[entry.axis, default: 0] += factor * entry.value
      }
    }
    return correction
  }

  /// The assessment against the best fitting reference with the score that the marks teach. Its last
  /// criterion, `marked-answers`, has that score as its credit; its evidence are the words that the
  /// marks speak for most.
  public func assess(_ answer: String) -> Assessment {
    var assessment = grader.assess(answer)
    let reading = Reading(answer, lexicon)
    let vector = ContentVector(reading.content(without: grader.stopWords))
    let stands = Set(assessment.flags).isDisjoint(with: [.empty, .gaveUp, .echo, .keywordList])
    if stands {
      let score =
        assessment.score * (1 + correction.byScore) + correction.base
        + vector.product(with: correction.byContent)
      assessment.score = min(1, max(0, score))
    }
    assessment.criteria.append(
      CriterionAssessment(
        id: "marked-answers",
        verdict: assessment.score >= 0.8 ? .earned : assessment.score >= 0.3 ? .partly : .missed,
        credit: assessment.score, evidence: reading.evidence(joining: best(of: vector))))
    return assessment
  }

  /// The places that the marks speak for, the five best, in the order of the answer.
  private func best(of vector: ContentVector) -> [Span] {
    let gains = vector.entries.map { (gain: correction.byContent[$0.axis] ?? 0, span: $0.span) }
      .filter { $0.gain > 0.02 }
    return gains.sorted { ($0.gain, -$0.span.start) > ($1.gain, -$1.span.start) }.prefix(5)
      .map(\.span).sorted { $0.start < $1.start }
  }
}
