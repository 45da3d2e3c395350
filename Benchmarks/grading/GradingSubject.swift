// SPDX-License-Identifier: GPL-3.0-or-later

import Grading
import InterviewModel

/// The bank's questions, each with no more than six criteria.
struct GradingSubject {
  private let grader: Grader
  private let questions: [QuestionID]

  init(_ bank: Bank) {
    let questions = bank.questions.map { question in
      var question = question
      question.rubric = Rubric(
        criteria: Array(question.rubric.criteria.prefix(6)),
        misconceptions: question.rubric.misconceptions)
      return question
    }
    self.questions = questions.map(\.id)
    grader = Grader(questions: questions, glossary: bank.glossary)
  }

  func grade(_ answer: Corpus.Answer) {
    blackHole(grader.assess(answer.text, to: answer.question))
  }

  /// The greatest figure over a few questions: rubrics differ in what they find hard.
  func slowest(_ figure: (QuestionID) -> Double) -> Double {
    stride(from: 0, to: questions.count, by: 5).map { figure(questions[$0]) }.max() ?? 0
  }
}

/// Keeps the optimizer from dropping work whose result nobody reads.
@inline(never)
func blackHole<Value>(_ value: Value) {}
