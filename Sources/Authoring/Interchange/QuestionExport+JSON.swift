// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
public import Reporting
internal import ScenarioCompiler

extension QuestionExport {
  /// Everything that the bank says of the questions.
  public func json() -> JSONText {
    ["schema": 1, "questions": .array(questions.map(json(of:)))]
  }

  private func json(of question: Question) -> JSONText {
    let rubric = question.rubric
    return [
      "id": .string(question.id.name), "topic": .string(question.topic.name),
      "source": .string(question.source), "difficulty": .integer(Int64(question.difficulty)),
      "minutes": .number(Double(question.timeLimit.inMilliseconds) / 60_000),
      "ask": json(question.ask), "answer": json(question.answer),
      "subject": rubric.subject.map { .string($0.name) } ?? .null,
      "criteria": .array(rubric.criteria.map(json(of:))),
      "choices": .array(
        rubric.choices.map { ["of": ids($0.of), "take": .integer(Int64($0.take))] }),
      "caps": .array(
        rubric.caps.map { ["without": .string($0.without.name), "score": .number($0.score)] }),
      "misconceptions": .array(
        rubric.misconceptions.map {
          [
            "id": .string($0.id.name), "claims": claims($0.claims), "cost": .number($0.cost),
            "challenge": json($0.challenge), "correction": json($0.correction),
          ]
        }),
      "follow_ups": .array(
        question.followUps.map {
          [
            "to": .string($0.to.name), "when": .string($0.when.written),
            "weight": .number($0.weight), "bridge": json($0.bridge),
          ]
        }),
      "twins": ids(question.twins),
      "examples": .array((self.examples(of: question)).map(json(of:))),
    ]
  }

  private func json(of criterion: Criterion) -> JSONText {
    [
      "id": .string(criterion.id.name), "weight": .number(criterion.weight),
      "statement": json(criterion.statement), "accept": claims(criterion.accept),
      "partly": claims(criterion.partly), "requires": ids(criterion.requires),
      "bonus": .bool(criterion.isBonus), "hint": json(criterion.hint),
      "probe": json(criterion.probe),
    ]
  }

  private func json(of example: Example) -> JSONText {
    [
      "name": .string(example.name),
      "score": example.expect.score.map { [.number($0.lowerBound), .number($0.upperBound)] }
        ?? .null,
      "earns": ids(example.expect.earns), "misses": ids(example.expect.misses),
      "says": ids(example.expect.says),
      "flags": .array(example.expect.flags.map { .string($0.rawValue) }),
      "answer": .string(example.answer),
    ]
  }

  private func json(_ text: LocalizedText) -> JSONText {
    .object(Language.allCases.map { .init($0.rawValue, .string(text[$0])) })
  }

  private func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSONText {
    .array(ids.map { .string($0.name) })
  }

  private func claims(_ claims: [Claim]) -> JSONText {
    .array(claims.map { .string($0.source) })
  }
}
