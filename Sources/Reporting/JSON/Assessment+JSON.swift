// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension JSONText {
  /// One line of `viva grade`: `{"id","score","criteria","misconceptions","flags"}`, where `id` is
  /// what the reader recognizes the answer by.
  public static func gradeLine(id: JSONText, _ assessment: Assessment) -> JSONText {
    .object([Member("id", id)] + grade(assessment))
  }

  /// What `viva grade --json` prints: a grade line, with the smallest addition that would lift the
  /// answer to the next band as `"next": {"score", "criteria"}`, or null where there is none.
  public static func grade(of question: Question, _ assessment: Assessment) -> JSONText {
    let next = NextBand(above: assessment, rubric: question.rubric).map { next -> JSONText in
      [
        "score": .number(next.band.least),
        "criteria": .array(next.criteria.map { .string($0.name) }),
      ]
    }
    return .object(
      [Member("id", .string(question.id.name))] + grade(assessment)
        + [Member("next", next ?? .null)])
  }

  /// What stands in place of a grade for a line that cannot be graded: `{"id","error"}`.
  public static func errorLine(id: JSONText, error: String) -> JSONText {
    ["id": id, "error": .string(error)]
  }

  /// The members of a grade, to be put beside others.
  static func grade(_ assessment: Assessment) -> [Member] {
    [
      Member("score", .number(assessment.score)),
      Member("criteria", .array(assessment.criteria.map(criterion))),
      Member("misconceptions", .array(assessment.misconceptions.map(misconception))),
      Member("flags", .array(assessment.flags.map { .string($0.rawValue) })),
    ]
  }

  private static func criterion(_ found: CriterionAssessment) -> JSONText {
    var members: [Member] = [
      Member("id", .string(found.id.name)),
      Member("credit", .number(found.credit)),
      Member("verdict", .string(found.verdict.rawValue)),
      Member("claim", found.claim.map(JSONText.string) ?? .null),
      Member("evidence", .array(found.evidence.map(evidence))),
    ]
    if let miss = found.nearestMiss {
      members.append(
        Member(
          "nearest",
          [
            "claim": .string(miss.claim),
            "evidence": .array(miss.evidence.map(evidence)),
            "lacking": .array(miss.lacking.map(JSONText.string)),
          ]))
    }
    return .object(members)
  }

  private static func misconception(_ found: MisconceptionFinding) -> JSONText {
    [
      "id": .string(found.id.name), "claim": .string(found.claim),
      "evidence": .array(found.evidence.map(evidence)),
    ]
  }

  private static func evidence(_ evidence: Evidence) -> JSONText {
    [
      "start": .integer(Int64(evidence.start)), "end": .integer(Int64(evidence.end)),
      "text": .string(evidence.text),
    ]
  }
}
