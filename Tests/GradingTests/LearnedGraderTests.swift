// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

@Suite struct LearnedGraderTests {
  private let prompt = "Why is the sky blue?"
  private let references = ["Air scatters short waves of light more than long ones."]
  private let marked = [
    MarkedAnswer(answer: "Rayleigh scattering favours blue", score: 1),
    MarkedAnswer(answer: "It is Rayleigh scattering", score: 0.9),
    MarkedAnswer(answer: "The ocean is mirrored in it", score: 0),
    MarkedAnswer(answer: "A mirror of the ocean", score: 0.1),
    MarkedAnswer(answer: "Light of short waves is scattered by air", score: 1),
  ]

  @Test func marksTeachWhatTheReferencesLack() {
    let plain = ReferenceGrader(prompt: prompt, references: references)
    let learned = LearnedGrader(prompt: prompt, references: references, marked: marked)
    #expect(plain.assess("because of Rayleigh").score < 0.2)
    #expect(learned.assess("because of Rayleigh").score > 0.25)
    #expect(
      learned.assess("the ocean mirrors").score < learned.assess("because of Rayleigh").score / 2)
    #expect(learned.assess(references[0]).score > 0.8)
  }

  @Test func theWordsThatMarksSpeakForAreEvidence() throws {
    let learned = LearnedGrader(prompt: prompt, references: references, marked: marked)
    let found = try #require(learned.assess("it is Rayleigh, they say").criteria.last)
    #expect(found.id == "marked-answers")
    #expect(found.evidence.map(\.text) == ["Rayleigh"])
  }

  @Test(arguments: [
    "", "no idea", "Why is the sky blue?", "xyzzy plugh", "It is not true that Rayleigh",
  ])
  func nothingStaysNothing(_ answer: String) {
    let learned = LearnedGrader(prompt: prompt, references: references, marked: marked)
    #expect(learned.assess(answer).score < 0.3)
  }

  @Test func withoutMarksItIsTheReferenceGrader() {
    let learned = LearnedGrader(prompt: prompt, references: references, marked: [])
    let plain = ReferenceGrader(prompt: prompt, references: references)
    for example in marked {
      #expect(learned.assess(example.answer).score == plain.assess(example.answer).score)
    }
  }

  @Test func theSameMarksGiveTheSameScores() {
    let first = LearnedGrader(prompt: prompt, references: references, marked: marked)
    let second = LearnedGrader(prompt: prompt, references: references, marked: marked)
    for example in marked { #expect(first.assess(example.answer) == second.assess(example.answer)) }
  }

  @Test func linearSystemsAreSolved() throws {
    let solution = try #require(
      LinearSystem.solve([[4, 2, 0], [2, 5, 1], [0, 1, 3]], [8, 15, 11]))
    for (value, wanted) in zip(solution, [1.0, 2, 3]) { #expect(abs(value - wanted) < 1e-12) }
    #expect(LinearSystem.solve([[1, 2], [2, 1]], [1, 1]) == nil)
    #expect(LinearSystem.solve([], []) == [])
  }
}
