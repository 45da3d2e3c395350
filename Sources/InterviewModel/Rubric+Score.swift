// SPDX-License-Identifier: GPL-3.0-or-later

extension Rubric {
  /// The share of the weight that earns full marks: nobody says everything.
  public static let fullMarksShare = 0.8
  /// The most that an answer scores when what it says is half as false as it is true.
  public static let doubtfulCap = 0.25
  /// The most that an answer scores when what it says is as false as it is true.
  public static let falsehoodCap = 0.1
  /// What a bonus point is worth asking for, as a share of its weight.
  private static let interestInBonus = 0.25

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
    var cost = 0.0
    var falsehoods = 0
    for criterion in criteria where contradicted.contains(criterion.id) {
      cost += criterion.weight / 2
      falsehoods += 1
    }
    for misconception in misconceptions where said.contains(misconception.id) {
      cost += misconception.cost
      falsehoods += 1
    }
    let credits = creditsThatCount(credit)
    func counted(_ id: CriterionID) -> Double {
      criteria.lastIndex { $0.id == id }.map { credits[$0] } ?? 0
    }
    let earned = earnedWeight(credits)
    let total = totalWeight
    guard total > 0 else { return 0 }
    var score = within01(min(1, earned / (Self.fullMarksShare * total)) - cost / total)
    if falsehoods >= 2 && cost >= earned { score = min(score, Self.falsehoodCap) }
    if falsehoods >= 2 && 2 * cost >= earned { score = min(score, Self.doubtfulCap) }
    for cap in caps where counted(cap.without) == 0 { score = min(score, within01(cap.score)) }
    return score
  }

  /// What saying all of a criterion would still add, in the unit of the weights: 0 when it is earned
  /// or when enough of its choice is. `credit` is as for `score`.
  public func worth(of id: CriterionID, credit: (CriterionID) -> Double) -> Double {
    guard let criterion = criterion(id) else { return 0 }
    var credits = creditsThatCount(credit)
    let before = earnedWeight(credits)
    for index in criteria.indices where criteria[index].id == id { credits[index] = 1 }
    let gain = max(0, earnedWeight(credits) - before)
    return criterion.isBonus ? gain * Self.interestInBonus : gain
  }

  /// The weight that counts as all: bonus points left out, of a choice only the heaviest.
  public var totalWeight: Double {
    let chosen = Set(choices.flatMap(\.of))
    var total = criteria.filter { !chosen.contains($0.id) && !$0.isBonus }
      .reduce(0) { $0 + $1.weight }
    for choice in choices {
      let weights = choice.of.compactMap { criterion($0)?.weight }.sorted(by: >)
      total += weights.prefix(choice.take).reduce(0, +)
    }
    return total
  }

  /// What each criterion earned; 0 for those that lack what they require.
  private func creditsThatCount(_ credit: (CriterionID) -> Double) -> [Double] {
    criteria.map { criterion in
      let isFounded = criterion.requires.allSatisfy { within01(credit($0)) > 0 }
      return isFounded ? within01(credit(criterion.id)) : 0
    }
  }

  /// `credits` has one for each criterion.
  private func earnedWeight(_ credits: [Double]) -> Double {
    let chosen = Set(choices.flatMap(\.of))
    var total = 0.0
    for (criterion, credit) in zip(criteria, credits) where !chosen.contains(criterion.id) {
      total += criterion.weight * credit
    }
    for choice in choices {
      let best = choice.of.compactMap { id in
        criteria.firstIndex { $0.id == id }.map { criteria[$0].weight * credits[$0] }
      }.sorted(by: >)
      total += best.prefix(choice.take).reduce(0, +)
    }
    return total
  }
}

private func within01(_ value: Double) -> Double {
  value > 0 ? min(1, value) : 0
}
