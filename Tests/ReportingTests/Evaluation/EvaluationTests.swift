// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

@Suite struct EvaluationTests {
  private let answers = [
    examined(
      "a1", question: "padding", score: 0.9, mark: 1, kind: "complete", language: "zh",
      pair: "p1"),
    examined(
      "a2", question: "padding", score: 0.75, mark: 1, kind: "complete", language: "en",
      pair: "p1", flags: [.echo]),
    examined(
      "a3", question: "pooling", score: 0.2, mark: 0.6, kind: "half", language: "zh",
      pair: "p1"),
    examined(
      "a4", question: "pooling", score: 0.3, mark: 0.5, kind: "half", language: "en",
      pair: "p1"),
    examined("a5", question: "padding", score: 0.4, mark: 0, kind: "gaming"),
  ]

  @Test func kindsAndQuestionsAreCountedInTheOrderInWhichTheyAreMet() {
    let evaluation = Evaluation(answers, seed: 1)
    #expect(evaluation.kinds.map(\.name) == ["complete", "half", "gaming"])
    #expect(evaluation.kinds.map(\.moments.count) == [2, 2, 1])
    #expect(evaluation.kinds[1].moments.meanScore == 0.25)
    #expect(evaluation.questions.map(\.name) == ["padding", "pooling"])
    #expect(evaluation.questions.map(\.moments.count) == [3, 2])
  }

  @Test func aPairIsOneKindOfAnswerInTwoLanguages() {
    let evaluation = Evaluation(answers, seed: 1)
    #expect(evaluation.pairs.count == 2)
    #expect(evaluation.pairs.apart == 1)
    #expect(abs((evaluation.pairs.meanGap ?? 0) - 0.125) < 1e-9)
    let alone = [
      examined(score: 0, mark: 0, language: "zh", pair: "p"),
      examined(score: 1, mark: 0, language: "zh", pair: "p"),
    ]
    #expect(Evaluation(alone, seed: 1).pairs == Evaluation.Pairs())
  }

  @Test func completeIsWhatIsCalledSoOrMarkedSo() {
    #expect(Evaluation(answers, seed: 1).complete == (2, 1))
    let unnamed = [
      examined(score: 0, mark: 0.8, flags: [.keywordList]), examined(score: 0, mark: 0.79),
    ]
    #expect(Evaluation(unnamed, seed: 1).complete == (1, 1))
  }

  @Test func theWidestDisagreementsComeFirst() {
    let evaluation = Evaluation(answers, seed: 1)
    #expect(evaluation.worst(3).map(\.id) == ["a3", "a5", "a2"])
    #expect(evaluation.worst(99).count == 5)
    #expect(evaluation.worst(0).isEmpty)
  }

  @Test func scoresThatDifferByRoundingAreTheSame() {
    let exact = Evaluation(twoWay(0.3), seed: 1)
    let summed = Evaluation(twoWay(0.1 + 0.2), seed: 1)
    #expect(0.1 + 0.2 != 0.3)
    #expect(summed.macroF1 == exact.macroF1)
    #expect(
      Evaluation(twoWay(0.375.nextDown), seed: 1).quadraticKappa
        == Evaluation(twoWay(0.375), seed: 1).quadraticKappa)
    #expect(summed.worst(9).map(\.id) == exact.worst(9).map(\.id))
  }

  private func twoWay(_ score: Double) -> [ExaminedAnswer] {
    ["p", "q"].flatMap { question in
      [
        examined("\(question)1", question: question, score: score, mark: 1, isCorrect: true),
        examined("\(question)2", question: question, score: 0.7, mark: 0, isCorrect: false),
        examined("\(question)3", question: question, score: 0.29, mark: 0, isCorrect: false),
      ]
    }
  }

  @Test func oneQuestionHasNoIntervals() {
    let evaluation = Evaluation(
      [0.1, 0.5, 0.9].map { examined(score: $0, mark: $0) }, seed: 1)
    #expect(evaluation.pearson == Evaluation.Figure(value: 1, interval: nil))
    #expect(evaluation.calibratedPearson == Evaluation.Figure())
  }

  @Test func intervalsHoldTheirFigureAndDependOnTheSeedAlone() throws {
    let answers = (0..<12).flatMap { question in
      (0..<5).map { answer in
        let score = Double((question * 7 + answer * 3) % 11) / 10
        let mark = Double((question * 7 + answer * 4) % 11) / 10
        return examined(question: "\(question)", score: score, mark: mark)
      }
    }
    let evaluation = Evaluation(answers, seed: 5)
    let interval = try #require(evaluation.pearson.interval)
    #expect(interval.contains(try #require(evaluation.pearson.value)))
    #expect(interval.lowerBound < interval.upperBound)
    #expect(Evaluation(answers, seed: 5).pearson == evaluation.pearson)
    #expect(Evaluation(answers, seed: 6).pearson.interval != interval)
  }

  @Test func withoutDisagreementsNoWordOfAnAnswerIsShown() {
    let secret = [
      examined("a1", score: 1, mark: 0, answer: "the secret words"),
      examined("a2", question: "p", score: 0, mark: 1, answer: "the secret words"),
    ]
    let evaluation = Evaluation(secret, seed: 1)
    let shown =
      evaluation.text(worst: 0, perQuestion: true, columns: 80)
      + JSONText.evaluation(evaluation, worst: 0).text
    #expect(!shown.contains("secret"))
    #expect(evaluation.text(worst: 1, perQuestion: false, columns: 80).contains("secret"))
  }

  @Test func theTextIsThatOfTheGoldenFile() throws {
    var explained = answers
    explained[2].answer = "Pooling keeps the greatest value.\nIt learns weights."
    explained[2].reason = "One slip."
    explained[2].assessment.criteria = [
      CriterionAssessment(
        id: "takes-the-greatest", verdict: .earned, credit: 1,
        evidence: [Evidence(start: 8, end: 32, text: "keeps the greatest value")],
        claim: "keep .. greatest"),
      CriterionAssessment(
        id: "window", verdict: .missed, credit: 0,
        nearestMiss: .init(
          claim: "slide .. window",
          evidence: [Evidence(start: 0, end: 7, text: "Pooling")], lacking: ["window"])),
    ]
    explained[2].assessment.misconceptions = [
      MisconceptionFinding(
        id: "has-weights", claim: "learn .. weight",
        evidence: [Evidence(start: 37, end: 51, text: "learns weights")])
    ]
    let evaluation = Evaluation(explained, seed: 1)
    try expectGolden(
      evaluation.text(worst: 2, perQuestion: true, columns: 80), "evaluation.txt")
  }
}
