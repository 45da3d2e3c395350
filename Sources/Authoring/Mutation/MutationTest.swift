// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
public import InterviewModel
public import ScenarioCompiler

/// Tests rubrics as mutation testing tests tests: complete examples are spoilt, and a rubric that takes
/// nothing away has a hole; they are said otherwise, and a rubric that takes something away is
/// unfair. `docs/mutation.md` says what counts.
///
/// The questions can be tested one by one, and at once.
public struct MutationTest: Sendable {
  private let retelling: Retelling
  private let examples: [QuestionID: [Example]]

  public init(_ compilation: Compilation, seed: UInt64) {
    retelling = Retelling(compilation.bank, seed: seed)
    examples = compilation.examples.mapValues { $0.filter(\.isComplete) }
  }

  public func result(of question: Question) -> MutationResult {
    var result = MutationResult(question: question)
    for original in retelling.grader.assess(examples[question.id] ?? [], to: question.id) {
      test(original, to: question, into: &result)
    }
    return result
  }

  private func test(
    _ original: GradedExample, to question: Question, into result: inout MutationResult
  ) {
    let mutants = retelling.rewriter.mutants(
      of: original.example.answer, to: question, seed: retelling.seed)
    /// What only the sentence at hand earns.
    var borne: Set<CriterionID> = []
    for mutant in mutants {
      guard let attempt = retelling.attempt(mutant.answer, on: original) else { continue }
      let fate: Fate?
      if mutant.sentence == nil {
        fate = attempt.score >= 0.5 ? .survived : .killed
      } else if mutant.mutation == .dropped {
        borne = Set(attempt.lost)
        fate =
          if !borne.isEmpty {
            .killed
          } else if retelling.grader.assess(mutant.before, to: question.id)?.earnsSomething ?? false
          {
            .equivalent
          } else {
            .survived
          }
      } else {
        fate = self.fate(of: mutant, attempt, borne: borne)
      }
      if let fate {
        result.mutants.append(
          TestedMutant(
            mutant: mutant, attempt: attempt, fate: fate,
            criteria: original.assessment.criteria.filter {
              borne.contains($0.id) && $0.stands(in: mutant.stretch)
            }.map(\.id)))
      }
    }
    result.rewrites += retelling.rewrites(of: original)
  }

  /// What becomes of a mutant of a sentence, or nil when it spoils nothing that was asked for.
  private func fate(of mutant: Mutant, _ attempt: Attempt, borne: Set<CriterionID>) -> Fate? {
    let heard = attempt.original.criteria.filter { $0.credit > 0 && $0.stands(in: mutant.stretch) }
    guard !heard.isEmpty else { return nil }
    let own = heard.filter { borne.contains($0.id) }
    guard !own.isEmpty else { return .equivalent }
    // A denied verb spoils what stands around it, not the rest of its clause.
    if mutant.mutation == .negated, !own.contains(where: { $0.spans(mutant.edited) }) { return nil }
    if attempt.isNoticed { return .killed }
    // What the rest of the sentence earns as well does not hang on what was spoilt.
    let growth = mutant.answer.utf8.count - attempt.example.answer.utf8.count
    let lower = mutant.stretch.lowerBound
    let stretch = lower..<max(lower, mutant.stretch.upperBound + growth)
    let stillThere = own.contains { attempt.assessment[$0.id]?.stands(in: stretch) ?? false }
    return stillThere ? .survived : .equivalent
  }
}

extension Assessment {
  fileprivate var earnsSomething: Bool { criteria.contains { $0.credit > 0 } }
}

extension CriterionAssessment {
  /// Whether words that it rests on stand in a stretch of the answer.
  fileprivate func stands(in stretch: Range<Int>) -> Bool {
    evidence.contains { $0.start < stretch.upperBound && stretch.lowerBound < $0.end }
  }

  /// Whether a stretch lies between the first and the last of the words that it rests on.
  fileprivate func spans(_ stretch: Range<Int>) -> Bool {
    guard let start = evidence.map(\.start).min(), let end = evidence.map(\.end).max() else {
      return false
    }
    return start < stretch.upperBound && stretch.lowerBound < end
  }
}
