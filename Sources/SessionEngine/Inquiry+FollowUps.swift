// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Inquiry {
  /// What to ask next about this question; nil when nothing is left to ask or to spend.
  ///
  /// - A misconception that was said is challenged first, the dearest before the others.
  /// - Then the points that are not earned yet, by their weight times what they still lack.
  /// - Equals are decided by the seed, and nothing is asked about twice.
  /// - After a give-up, one follow-up at most: the heaviest point, as a way back into the subject.
  /// - After a skip, and after a time-out with nothing typed, none.
  func followUp(
    within budget: Scenario.FollowUpBudget, using generator: inout SplitMix64
  ) -> Prompt? {
    let allowed = opening == .gaveUp ? min(1, budget.perQuestion) : budget.perQuestion
    guard !isClosed, followUps.count < allowed else { return nil }
    if let misconception = generator.heaviest(of: unchallenged, by: \.cost) {
      return Prompt(
        kind: .challenge(misconception.id), question: question.id, text: misconception.challenge,
        timeLimit: budget.timeLimit, reason: .misconception(misconception.id))
    }
    if let criterion = generator.heaviest(of: unprobed, by: worth) {
      let isContradicted = contradicted.contains(criterion.id)
      return Prompt(
        kind: .probe(criterion.id), question: question.id, text: criterion.probe,
        timeLimit: budget.timeLimit,
        reason: isContradicted ? .contradicted(criterion.id) : .missed(criterion.id))
    }
    return nil
  }

  /// The criterion to hint at: the one that a probe asks for, else the heaviest; never one that is
  /// earned or that was hinted at before.
  func hint(for prompt: Prompt, alreadyShown: [CriterionID]) -> Criterion? {
    let open = question.rubric.criteria.filter {
      !earned.contains($0.id) && !hinted.contains($0.id) && !alreadyShown.contains($0.id)
    }
    if case .probe(let id) = prompt.kind, let probed = open.first(where: { $0.id == id }) {
      return probed
    }
    guard let most = open.map(worth).max() else { return nil }
    return open.first { worth(of: $0) == most }
  }

  private var unchallenged: [Misconception] {
    question.rubric.misconceptions
      .filter { said.contains($0.id) && !followUps.contains(.challenge($0.id)) }
  }

  private var unprobed: [Criterion] {
    question.rubric.criteria.filter {
      !earned.contains($0.id) && !followUps.contains(.probe($0.id)) && worth(of: $0) > 0
    }
  }

  /// What saying the point would still add; nothing where enough alternatives were named.
  private func worth(of criterion: Criterion) -> Double {
    question.rubric.worth(of: criterion.id) { best[$0] ?? 0 }
  }
}
