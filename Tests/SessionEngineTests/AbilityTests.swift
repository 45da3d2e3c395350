// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import SessionEngine

@Suite struct AbilityTests {
  @Test(arguments: [-50.0, -40, -7.3, -1, -0.1, 0, 0.3466, 1, 2.5, 11, 39, 50])
  func theLogisticFunctionIsThatOfTheMathematicsLibrary(_ logits: Double) {
    let expected = 1 / (1 + exp(-min(40, max(-40, logits))))
    #expect(abs(logistic(logits) - expected) <= expected * 1e-14)
  }

  @Test func anEvenMatchIsAnEvenChance() {
    #expect(Ability(logits: 1).chance(at: question("q", difficulty: 4).difficultyInLogits) == 0.5)
  }

  @Test func aBetterScoreThanExpectedRaisesTheRatingAndAWorseOneLowersIt() {
    var able = Ability()
    able.learn(score: 1, difficulty: 0)
    #expect(able == Ability(logits: 0.5, answers: 1))
    var weak = Ability()
    weak.learn(score: 0, difficulty: 0)
    #expect(weak == Ability(logits: -0.5, answers: 1))
  }

  @Test func laterAnswersMoveItLess() {
    var fresh = Ability(logits: 0, answers: 0)
    var settled = Ability(logits: 0, answers: 20)
    fresh.learn(score: 1, difficulty: 0)
    settled.learn(score: 1, difficulty: 0)
    #expect(settled.logits == fresh.logits / 2)
  }

  @Test func difficultiesOutsideOfTheScaleAreTakenForItsEnds() {
    #expect(question("q", difficulty: 99).difficultyInLogits == 2)
    #expect(question("q", difficulty: Int.min).difficultyInLogits == -2)
  }
}
