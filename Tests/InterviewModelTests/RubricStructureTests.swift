// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct RubricStructureTests {
  private func score(_ rubric: Rubric, _ earned: CriterionID...) -> Double {
    rubric.score(credit: { earned.contains($0) ? 1 : 0 })
  }

  @Test func ofAChoiceTheBestAreEnough() {
    let rubric = Rubric(
      criteria: [
        criterion("core", weight: 2), criterion("forward", weight: 2),
        criterion("backward", weight: 1),
      ], choices: [.init(of: ["forward", "backward"], take: 1)])
    #expect(rubric.totalWeight == 4)
    #expect(score(rubric, "core", "forward") == 1)
    #expect(score(rubric, "core", "forward", "backward") == 1)
    #expect(score(rubric, "forward", "backward") == 2 / 3.2)
    #expect(score(rubric, "backward") == 1 / 3.2)
  }

  @Test func nothingMoreIsWantedOfASettledChoice() {
    let rubric = Rubric(
      criteria: ["a", "b", "c"].map { criterion($0, weight: 2) },
      choices: [.init(of: ["a", "b"], take: 1)])
    #expect(rubric.worth(of: "b") { _ in 0 } == 2)
    #expect(rubric.worth(of: "b") { $0 == "a" ? 1 : 0 } == 0)
    #expect(rubric.worth(of: "b") { $0 == "a" ? 0.5 : 0 } == 1)
    #expect(rubric.worth(of: "c") { $0 == "a" ? 1 : 0 } == 2)
  }

  @Test func aBonusAddsAndIsNotMissed() {
    let rubric = Rubric(
      criteria: [
        criterion("core", weight: 4), criterion("side", weight: 4),
        criterion("extra", weight: 1, isBonus: true),
      ])
    #expect(score(rubric, "core", "side") == 1)
    #expect(score(rubric, "core") == 4 / 6.4)
    #expect(score(rubric, "core", "extra") == 5 / 6.4)
    #expect(rubric.worth(of: "extra") { _ in 0 } < rubric.worth(of: "side") { _ in 0 })
  }

  @Test func aPointWithoutItsGroundEarnsNothing() {
    let rubric = Rubric(
      criteria: [
        criterion("ground", weight: 1), criterion("detail", weight: 1, requires: ["ground"]),
      ])
    #expect(score(rubric, "detail") == 0)
    #expect(score(rubric, "ground", "detail") == 1)
  }

  @Test func withoutTheCentralPointAnAnswerIsCapped() {
    let rubric = Rubric(
      criteria: [criterion("core", weight: 1), criterion("rest", weight: 9)],
      caps: [.init(without: "core", score: 0.6)])
    #expect(score(rubric, "rest") == 0.6)
    #expect(score(rubric, "core", "rest") == 1)
    #expect(score(rubric) == 0)
  }
}
