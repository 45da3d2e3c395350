// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct SmallestAdditionTests {
  private let rubric = Rubric(
    criteria: [
      criterion("light", weight: 1), criterion("heavy", weight: 3), criterion("middle", weight: 2),
      criterion("other", weight: 2),
    ])

  private func assessment(
    earned: [CriterionID], wrong: [CriterionID] = []
  ) -> Assessment {
    let criteria = rubric.criteria.map { criterion in
      CriterionAssessment(
        id: criterion.id,
        verdict: earned.contains(criterion.id)
          ? .earned : wrong.contains(criterion.id) ? .contradicted : .missed,
        credit: earned.contains(criterion.id) ? 1 : 0)
    }
    return Assessment(score: 0, criteria: criteria)
  }

  @Test func theDearestPointsComeFirstAndNoMoreThanAreNeeded() {
    // Full marks at 0.8 × 8 = 6.4 points.
    #expect(rubric.smallestAddition(to: assessment(earned: []), reaching: 0.3) == ["heavy"])
    #expect(
      rubric.smallestAddition(to: assessment(earned: []), reaching: 0.5) == ["heavy", "middle"])
    #expect(rubric.smallestAddition(to: assessment(earned: ["heavy"]), reaching: 0.3) == [])
  }

  @Test func whatIsWrongMayKeepATargetOutOfReach() {
    let wrong = assessment(earned: [], wrong: ["heavy", "middle", "other", "light"])
    #expect(rubric.smallestAddition(to: wrong, reaching: 0.85) == nil)
  }

  @Test func aCapIsLifted() {
    var capped = rubric
    capped.caps = [Rubric.Cap(without: "light", score: 0.4)]
    #expect(
      capped.smallestAddition(to: assessment(earned: ["heavy", "middle"]), reaching: 0.7)
        == ["light"])
  }
}
