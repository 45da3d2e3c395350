// SPDX-License-Identifier: GPL-3.0-or-later

extension Rubric {
  /// The share of the weight that earns full marks: nobody says everything.
  public static let fullMarksShare = 0.8
  /// The most that an answer scores when what it says is as false as it is true.
  public static let falsehoodCap = 0.1

  /// The score of an answer that fared so; the formula of `docs/grading.md`.
  ///
  /// Ids that the rubric does not have count for nothing, as does a rubric without weight.
  ///
  /// - Parameters:
  ///   - credit: What each criterion earned, 0 … 1; a value outside is clamped, NaN is 0.
  ///   - contradicted: Criteria whose opposite was said. Each costs half of its weight, whatever
  ///     its credit is: a point set right later is still a point that was said wrong.
  ///   - said: Misconceptions that were said; each counts once.
  /// - Returns: 0 … 1, never NaN.
  public func score(
    credit: (CriterionID) -> Double, contradicted: Set<CriterionID> = [],
    said: [MisconceptionID] = []
  ) -> Double {
    var total = 0.0
    var earned = 0.0
    var cost = 0.0
    var falsehoods = 0
    for criterion in criteria {
      total += criterion.weight
      earned += criterion.weight * within01(credit(criterion.id))
      if contradicted.contains(criterion.id) {
        cost += criterion.weight / 2
        falsehoods += 1
      }
    }
    for misconception in misconceptions where said.contains(misconception.id) {
      cost += misconception.cost
      falsehoods += 1
    }
    guard total > 0 else { return 0 }
    let score = within01(min(1, earned / (Self.fullMarksShare * total)) - cost / total)
    let isMostlyFalse = falsehoods >= 2 && cost >= earned
    return isMostlyFalse ? min(score, Self.falsehoodCap) : score
  }
}

private func within01(_ value: Double) -> Double {
  value > 0 ? min(1, value) : 0
}
