// SPDX-License-Identifier: GPL-3.0-or-later

extension Rubric {
  /// The points that, said as well, would lift an answer to a score: as few as will do, the dearest
  /// first.
  ///
  /// - Parameters:
  ///   - assessment: How the answer fared under this rubric.
  ///   - target: The score to reach, 0 … 1.
  /// - Returns: Criteria in the order in which they help most; empty when the answer is there
  ///   already, nil when what it says wrong keeps it below the target whatever is added.
  public func smallestAddition(
    to assessment: Assessment, reaching target: Double
  ) -> [CriterionID]? {
    var credits = Dictionary(
      assessment.criteria.map { ($0.id, $0.credit) }, uniquingKeysWith: { first, _ in first })
    let contradicted = Set(assessment.criteria.filter { $0.verdict == .contradicted }.map(\.id))
    let said = assessment.misconceptions.map(\.id)
    func score(_ credits: [CriterionID: Double]) -> Double {
      self.score(credit: { credits[$0] ?? 0 }, contradicted: contradicted, said: said)
    }
    var added: [CriterionID] = []
    while score(credits) < target {
      // Where a cap or a ground hides what a point is worth, its weight decides.
      let steps = criteria.filter { credits[$0.id] ?? 0 < 1 }.map { criterion in
        (
          id: criterion.id, score: score(credits.merging([criterion.id: 1]) { $1 }),
          weight: criterion.isBonus ? 0 : criterion.weight
        )
      }
      guard let first = steps.first else { return nil }
      let best = steps.dropFirst().reduce(first) { best, step in
        (step.score, step.weight) > (best.score, best.weight) ? step : best
      }
      credits[best.id] = 1
      added.append(best.id)
    }
    return added
  }
}
