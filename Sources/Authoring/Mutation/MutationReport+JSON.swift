// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
public import Reporting
internal import ScenarioCompiler

extension MutationReport {
  /// Everything of the report; survivors and unfair rewrites with their words.
  public var json: JSONText {
    [
      "questions": .array(results.map(json)),
      "all": json(all),
    ]
  }

  private func json(_ result: MutationResult) -> JSONText {
    [
      "question": .string(result.question.id.name),
      "tally": json(result.tally),
      "survivors": .array(
        result.mutants.filter { $0.fate == .survived }.map { tested in
          [
            "example": .string(tested.attempt.example.name),
            "place": json(tested.attempt.example.place),
            "mutation": .string(tested.mutant.mutation.rawValue),
            "sentence": tested.mutant.sentence.map { .integer(Int64($0 + 1)) } ?? .null,
            "before": .string(tested.mutant.before),
            "after": .string(tested.mutant.after),
            "criteria": json(tested.criteria, of: result),
          ]
        }),
      "unfair": .array(
        result.rewrites.filter(\.isUnfair).map { tested in
          [
            "example": .string(tested.attempt.example.name),
            "place": json(tested.attempt.example.place),
            "rewrite": .string(tested.kind.rawValue),
            "before": .number(tested.attempt.original.score),
            "after": .number(tested.attempt.score),
            "lost": json(tested.attempt.lost, of: result),
            "answer": .string(tested.attempt.text),
          ]
        }),
    ]
  }

  private func json(_ criteria: [CriterionID], of result: MutationResult) -> JSONText {
    .array(
      criteria.map { id in
        [
          "criterion": .string(id.name),
          "place": places[.criterion(id, of: result.question.id)].map(json) ?? .null,
        ]
      })
  }

  private func json(_ place: Place) -> JSONText { .string("\(place.file):\(place.line)") }

  private func json(_ tally: MutationTally) -> JSONText {
    [
      "killed": .integer(Int64(tally.killed)),
      "survived": .integer(Int64(tally.survived)),
      "equivalent": .integer(Int64(tally.equivalent)),
      "score": .number(tally.score),
      "rewrites": .integer(Int64(tally.rewrites)),
      "unfair": .integer(Int64(tally.unfair)),
      "passes": .bool(tally.passes),
    ]
  }
}
