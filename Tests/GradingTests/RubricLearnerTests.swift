// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

@Suite struct RubricLearnerTests {
  private func sample() throws -> Question {
    try question([
      criterion("learnable", weight: 1, accept: ["<learn> & <scale-shift>"]),
      criterion("statistics", weight: 1, accept: ["moving .. average"]),
    ])
  }

  /// Good answers say "trainable", which the glossary doesn't know.
  private let marked =
    [
      "the scale and shift are trainable", "scale and shift become trainable here",
      "trainable scale and shift", "we have trainable scale and shift", "γ is trainable",
      "every γ is a trainable number",
    ].map { MarkedAnswer(answer: $0, score: 0.8) }
    + [
      "the scale and shift are fixed numbers", "nothing happens to it",
      "scale and shift of pictures",
      "it makes training slow", "a moving target", "γ comes from the data",
    ].map { MarkedAnswer(answer: $0, score: 0) }

  @Test func aSynonymAndAClaimAreProposedWithTheirSupport() throws {
    let learner = RubricLearner(question: try sample(), glossary: glossary, marked: marked)
    let form = try #require(
      learner.proposals.first { $0.change == .form("learn", "trainable", .en) })
    #expect(form.support == [0, 1, 2, 3, 4, 5])
    #expect(form.gain > 0.5)
    let claim = learner.proposals.contains { proposal in
      if case .claim("learnable", let claim) = proposal.change {
        return claim.contains("trainable")
      }
      return false
    }
    #expect(claim)
  }

  @Test func aProposalKeepsItsPromise() throws {
    let before = try sample()
    let learner = RubricLearner(question: before, glossary: glossary, marked: marked)
    for proposal in learner.proposals {
      let (question, glossary) = try #require(proposal.change.applied(to: before, glossary))
      let grader = Grader(questions: [question], glossary: glossary)
      let scores = marked.map { grader.assess($0.answer, to: "q")?.score ?? 0 }
      #expect(Correlation.of(scores, marked.map(\.score)) > learner.correlation)
    }
  }

  @Test func aWeightThatMarksContradictIsChanged() throws {
    let weighed = try question([
      criterion("learnable", weight: 1, accept: ["<learn> & <scale-shift>"]),
      criterion("statistics", weight: 4, accept: ["moving .. average"]),
    ])
    let answers = (0..<6).flatMap { number in
      [
        MarkedAnswer(answer: "γ is learnable \(number)", score: 0.9),
        MarkedAnswer(answer: "it is a moving average \(number)", score: 0.2),
        MarkedAnswer(answer: "nothing \(number)", score: 0),
      ]
    }
    let learner = RubricLearner(question: weighed, glossary: glossary, marked: answers)
    #expect(learner.correlation < 0.3)
    #expect(
      learner.proposals.contains {
        $0.change == .weight("statistics", 2) || $0.change == .weight("learnable", 2)
      })
  }

  @Test func fewAnswersAndPerfectScoresTeachNothing() throws {
    let few = RubricLearner(
      question: try sample(), glossary: glossary, marked: Array(marked.prefix(9)))
    #expect(few.proposals.isEmpty)
    let grader = Grader(questions: [try sample()], glossary: glossary)
    let agreed = marked.map { example in
      MarkedAnswer(
        answer: example.answer, score: grader.assess(example.answer, to: "q")?.score ?? 0)
    }
    let learner = RubricLearner(question: try sample(), glossary: glossary, marked: agreed)
    #expect(learner.proposals.isEmpty)
  }

  @Test func theSameMarksGiveTheSameProposals() throws {
    let learners = try (0..<2).map { _ in
      RubricLearner(question: try sample(), glossary: glossary, marked: marked)
    }
    #expect(learners[0].proposals == learners[1].proposals)
  }
}
