// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Criteria that no answer earns, that any earns, or that hang on how something is spelt.
  func fairnessFaults(_ answers: GradedAnswers) -> [Diagnostic] {
    let complete = answers.examples.filter(\.example.isComplete)
    let rewrites = retelling.rewriter.quickRewrites(
      of: complete.map(\.example.answer), to: answers.question, seed: retelling.seed)
    return criterionFaults(answers)
      + zip(complete, rewrites).flatMap { original, quick in
        (rewriteFaults(original, quick.saidOtherwise) + keywordFaults(original, quick.keywordList))
          .map { Diagnostic($0, at: original.example.place) }
      }
  }

  private func criterionFaults(_ answers: GradedAnswers) -> [Diagnostic] {
    let examples = answers.examples.map(\.assessment)
    return answers.question.rubric.criteria.compactMap { criterion in
      func earns(_ assessment: Assessment) -> Bool {
        assessment[criterion.id]?.verdict == .earned
      }
      let fault: Fault
      if !examples.contains(where: earns), !answers.models.values.contains(where: earns) {
        fault = .neverEarned(criterion: criterion.id.name)
      } else if examples.count > 1, examples.allSatisfy(earns) {
        fault = .alwaysEarned(criterion: criterion.id.name)
      } else {
        return nil
      }
      return Diagnostic(fault, at: place(of: criterion, in: answers.question))
    }
  }

  /// What an example loses in one of the ways that it is said otherwise in all at once.
  private func rewriteFaults(_ original: GradedExample, _ saidOtherwise: String) -> [Fault] {
    guard let all = retelling.attempt(saidOtherwise, on: original),
      original.assessment.score - all.score > TestedRewrite.tolerance
    else { return [] }
    return retelling.rewrites(of: original, QuickRewrites.kinds).filter(\.isUnfair).map { rewrite in
      .unfairRewrite(
        name: original.example.name, kind: rewrite.kind.rawValue,
        scores: [original.assessment.score, rewrite.attempt.score].map(rounded),
        lost: rewrite.attempt.lost.map(\.name))
    }
  }

  private func keywordFaults(_ original: GradedExample, _ list: String?) -> [Fault] {
    let assessment = list.flatMap { grader.assess($0, to: original.question) }
    return (assessment?.criteria ?? []).filter { $0.verdict == .earned }.map {
      .keywordsEarn(
        name: original.example.name, criterion: $0.id.name, words: $0.words, claim: $0.claim ?? "")
    }
  }

  func place(of criterion: Criterion, in question: Question) -> Place {
    place(of: .criterion(criterion.id, of: question.id), .question(question.id))
  }
}

extension CriterionAssessment {
  /// What it rests on, in the words of the text.
  var words: String { evidence.map(\.text).joined(separator: " … ") }
}
