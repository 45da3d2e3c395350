// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Proposes changes to the rubric of a question that make its scores follow a person's marks better.
///
/// Claims come from what well-marked answers say that miss a criterion, synonyms from what stands
/// where a claim lacks but one term, weights from trying others. Each proposal is tried alone, by
/// grading all answers anew, and kept when it helps answers that it was not chosen by.
public struct RubricLearner {
  public let proposals: [RubricProposal]
  /// The correlation of scores and marks as the rubric is.
  public let correlation: Double

  /// A proposal must lift the correlation by so much.
  private static let leastGain = 0.005
  /// So many proposals of each kind are tried at most, and so many are made.
  private static let tried = 72
  private static let made = 8

  /// - Parameters:
  ///   - question: With the rubric that is to be improved.
  ///   - glossary: That of its bank.
  ///   - marked: Answers to this question, at least ten for anything to be proposed.
  public init(question: Question, glossary: Glossary, marked: [MarkedAnswer]) {
    let trial = Trial(marked: marked)
    let grader = Grader(questions: [question], glossary: glossary)
    let found = marked.map { grader.assess($0.answer, to: question.id) }
    let before = found.map { $0?.score ?? 0 }
    correlation = Correlation.of(before, trial.marks)
    guard marked.count >= 10 else {
      proposals = []
      return
    }
    func scores(_ question: Question, _ glossary: Glossary) -> [Double] {
      let grader = Grader(questions: [question], glossary: glossary)
      return marked.map { grader.assess($0.answer, to: question.id)?.score ?? 0 }
    }
    let candidates = RubricCandidates(
      question: question, glossary: glossary, marked: marked, found: found)
    var kinds: [[RubricProposal]] = []
    for changes in [candidates.claims, candidates.forms, candidates.weights] {
      let proposals = changes.prefix(Self.tried).compactMap { change -> RubricProposal? in
        guard let (question, glossary) = change.applied(to: question, glossary) else { return nil }
        return trial.proposal(change, before: before, after: scores(question, glossary))
      }
      kinds.append(Self.best(of: proposals))
    }
    proposals = kinds.flatMap { $0 }
  }

  private static func best(of proposals: [RubricProposal]) -> [RubricProposal] {
    var targets = Set<String>()
    return proposals.filter { $0.gain >= leastGain }
      .sorted { ($0.gain, $1.change.text) > ($1.gain, $0.change.text) }
      .filter { targets.insert($0.change.target).inserted }.prefix(made).map { $0 }
  }
}
