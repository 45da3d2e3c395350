// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

/// Says examples otherwise and grades what comes out.
struct Retelling: Sendable {
  let grader: Grader
  let rewriter: AnswerRewriter
  let seed: UInt64

  init(_ bank: Bank, seed: UInt64) {
    grader = Grader(questions: bank.questions, glossary: bank.glossary)
    rewriter = AnswerRewriter(glossary: bank.glossary)
    self.seed = seed
  }

  func attempt(_ text: String, on original: GradedExample) -> Attempt? {
    grader.assess(text, to: original.question).map {
      Attempt(
        question: original.question, example: original.example, original: original.assessment,
        text: text, assessment: $0)
    }
  }

  /// An example said otherwise, in each of these ways that makes a difference to it.
  func rewrites(
    of original: GradedExample, _ kinds: [EquivalentRewrite] = EquivalentRewrite.allCases
  ) -> [TestedRewrite] {
    kinds.compactMap { kind in
      rewriter.rewrite(kind, of: original.example.answer, seed: seed)
        .flatMap { attempt($0, on: original) }
        .map { TestedRewrite(kind: kind, attempt: $0) }
    }
  }
}

/// An example, and what the grader makes of it.
struct GradedExample: Sendable {
  let question: QuestionID
  let example: Example
  let assessment: Assessment
}

/// All answers that the file of a question holds, graded.
struct GradedAnswers: Sendable {
  let question: Question
  /// In the author's order.
  let examples: [GradedExample]
  let models: [Language: Assessment]

  init(to question: Question, _ examples: [Example], _ grader: Grader) {
    self.question = question
    self.examples = grader.assess(examples, to: question.id)
    models = Dictionary(
      uniqueKeysWithValues: Language.allCases.compactMap { language in
        grader.assess(question.answer[language], to: question.id).map { (language, $0) }
      })
  }
}

extension Grader {
  func assess(_ examples: [Example], to question: QuestionID) -> [GradedExample] {
    examples.compactMap { example in
      assess(example.answer, to: question).map {
        GradedExample(question: question, example: example, assessment: $0)
      }
    }
  }
}
