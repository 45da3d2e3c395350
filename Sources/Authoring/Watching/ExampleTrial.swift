// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
public import InterviewModel
public import ScenarioCompiler

/// What an example got, beside what it must get.
public struct ExampleTrial: Sendable {
  public let example: Example
  /// 0 … 1
  public let score: Double
  public let earned: [CriterionID]
  public let said: [MisconceptionID]
  public let flags: [AnswerFlag]
  public let faults: [Fault]

  /// The examples of one question, in the author's order. Only its own rubric is compiled, so this
  /// is fast enough to be done at each save.
  public static func all(of question: Question, in compilation: Compilation) -> [ExampleTrial] {
    if compilation.examples[question.id]?.isEmpty ?? true { return [] }
    let grader = Grader(questions: [question], glossary: compilation.bank.glossary)
    return all(of: question, graded: grader, in: compilation)
  }

  static func all(
    of question: Question, graded grader: Grader, in compilation: Compilation
  ) -> [ExampleTrial] {
    grader.assess(compilation.examples[question.id] ?? [], to: question.id)
      .map { ExampleTrial($0.example, $0.assessment) }
  }

  private init(_ example: Example, _ assessment: Assessment) {
    self.example = example
    score = assessment.score
    earned = assessment.criteria.filter { $0.verdict == .earned }.map(\.id)
    said = assessment.misconceptions.map(\.id)
    flags = assessment.flags
    faults = example.faults(assessed: assessment)
  }
}
