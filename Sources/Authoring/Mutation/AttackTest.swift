// SPDX-License-Identifier: GPL-3.0-or-later

public import Grading
public import InterviewModel
public import ScenarioCompiler

/// Turns complete examples into what a dishonest candidate would type, which must not score, and into
/// what says the same otherwise, which must score the same.
///
/// The questions can be tested one by one, and at once.
public struct AttackTest: Sendable {
  private let retelling: Retelling
  private let examples: [QuestionID: [Example]]
  /// A good answer to another question, for each question.
  private var others: [QuestionID: String] = [:]

  public init(_ compilation: Compilation, seed: UInt64) {
    retelling = Retelling(compilation.bank, seed: seed)
    examples = compilation.examples.mapValues { $0.filter(\.isComplete) }
    let questions = compilation.bank.questions
    for (index, question) in questions.enumerated() {
      let other = questions[(index + questions.count / 2) % questions.count]
      others[question.id] = examples[other.id]?.first?.answer
    }
  }

  public func result(of question: Question) -> AttackResult {
    var result = AttackResult()
    for original in retelling.grader.assess(examples[question.id] ?? [], to: question.id) {
      result.complete += 1
      if !original.assessment.flags.isEmpty { result.flagged += 1 }
      for attack in Attack.allCases {
        let text = retelling.rewriter.attack(
          attack, on: original.example.answer, to: question, other: others[question.id] ?? "",
          seed: retelling.seed)
        if let attempt = text.flatMap({ retelling.attempt($0, on: original) }) {
          result.attacks.append((attack, attempt))
        }
      }
      result.rewrites += retelling.rewrites(of: original)
    }
    return result
  }
}

/// How one question stands up to attacks, and to the same said otherwise.
public struct AttackResult: Sendable {
  public var attacks: [(kind: Attack, attempt: Attempt)] = []
  public var rewrites: [TestedRewrite] = []
  /// The complete examples, and how many of them were taken for something that is no answer.
  public var complete = 0
  public var flagged = 0
}
