// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct RubricScoreTests {
  /// Weights 1, 2, 3, 4: ten in all, so that a cost of 1 is a tenth of the score.
  let rubric = Rubric(
    criteria: (1...4).map { weight in
      Criterion(
        id: CriterionID("c\(weight)"), weight: Double(weight), statement: text, accept: [],
        hint: text, probe: text)
    },
    misconceptions: [
      Misconception(id: "dear", claims: [], cost: 3, challenge: text, correction: text),
      Misconception(id: "cheap", claims: [], cost: 1, challenge: text, correction: text),
    ])

  func score(
    _ credits: [CriterionID: Double], contradicted: Set<CriterionID> = [],
    said: [MisconceptionID] = []
  ) -> Double {
    rubric.score(credit: { credits[$0] ?? 0 }, contradicted: contradicted, said: said)
  }

  @Test func nothingSaidScoresNothing() {
    #expect(score([:]) == 0)
  }

  @Test func fullMarksComeAtFourFifthsOfTheWeight() {
    #expect(score(["c4": 1, "c3": 1, "c1": 1]) == 1)
    #expect(score(["c4": 1, "c3": 1, "c2": 1, "c1": 1]) == 1)
    #expect(near(score(["c4": 1, "c3": 1]), 7 / 8.0))
  }

  @Test func aPartlyEarnedCriterionCountsHalf() {
    #expect(near(score(["c4": 0.5]), 2 / 8.0))
  }

  @Test func aMisconceptionTakesItsCostEvenFromFullMarks() {
    #expect(near(score(["c4": 1, "c3": 1, "c2": 1, "c1": 1], said: ["cheap"]), 0.9))
    #expect(near(score(["c4": 1], said: ["dear"]), 4 / 8.0 - 0.3))
  }

  @Test func aMisconceptionSaidTwiceCostsOnce() {
    #expect(score(["c4": 1], said: ["cheap", "cheap"]) == score(["c4": 1], said: ["cheap"]))
  }

  @Test func aContradictedCriterionCostsHalfItsWeight() {
    #expect(near(score(["c4": 1], contradicted: ["c2"]), 4 / 8.0 - 0.1))
  }

  @Test func aLoneFalsehoodDoesNotCap() {
    #expect(near(score(["c3": 1], said: ["dear"]), 3 / 8.0 - 0.3))
    let heavy = score(["c4": 1, "c3": 1], contradicted: ["c2"])
    #expect(near(heavy, 7 / 8.0 - 0.1))
  }

  @Test func twoFalsehoodsThatWeighAsMuchAsWhatWasEarnedCapTheScore() {
    // Earned 8 of 10 gives 1; two falsehoods of 8 together leave 0.2; the cap says 0.1.
    var dear = rubric
    dear.misconceptions[0].cost = 4
    dear.misconceptions[1].cost = 4
    let credit = { (id: CriterionID) in id == "c2" ? 0.0 : 1.0 }
    #expect(dear.score(credit: credit, said: ["dear", "cheap"]) == 0.1)
    dear.misconceptions[1].cost = 3.9
    #expect(near(dear.score(credit: credit, said: ["dear", "cheap"]), 1 - 0.79))
  }

  @Test func twoFalsehoodsThatWeighHalfAsMuchAsWhatWasEarnedCapItHigher() {
    // Earned 8; falsehoods of 4 together.
    var wrong = rubric
    wrong.misconceptions[0].cost = 2
    wrong.misconceptions[1].cost = 2
    let credit = { (id: CriterionID) in id == "c2" ? 0.0 : 1.0 }
    #expect(wrong.score(credit: credit, said: ["dear", "cheap"]) == 0.25)
    #expect(near(wrong.score(credit: credit, said: ["dear"]), 0.8))
    wrong.misconceptions[1].cost = 1.9
    #expect(near(wrong.score(credit: credit, said: ["dear", "cheap"]), 1 - 0.39))
  }

  @Test func theScoreNeverFallsBelowNothing() {
    #expect(score([:], contradicted: ["c4"], said: ["dear", "cheap"]) == 0)
  }

  @Test func nonsenseFromAGraderIsClamped() {
    #expect(score(["c1": .nan, "c2": -5, "c3": 7]) == score(["c3": 1]))
    #expect(score(["nobody": 1], contradicted: ["nobody"], said: ["nobody"]) == 0)
    #expect(Rubric(criteria: []).score(credit: { _ in 1 }) == 0)
  }
}

private let text = LocalizedText(zh: "", en: "")

private func near(_ value: Double, _ expected: Double) -> Bool {
  (value - expected).magnitude < 1e-12
}
