// SPDX-License-Identifier: GPL-3.0-or-later

extension JSONText {
  /// An evaluation, with figures to four digits; with `worst` 0 it holds no word of any answer.
  public static func evaluation(_ evaluation: Evaluation, worst: Int) -> JSONText {
    [
      "schema": 1, "answers": count(evaluation.answers.count),
      // As text: readers of JSON lose the low digits of large numbers.
      "seed": .string(String(evaluation.seed)),
      "pearson": figure(evaluation.pearson),
      "pearson_calibrated": figure(evaluation.calibratedPearson),
      "rmse": figure(evaluation.rootMeanSquareError),
      "kappa": figure(evaluation.quadraticKappa),
      "macro_f1": figure(evaluation.macroF1),
      "kinds": .array(evaluation.kinds.map { row($0, name: "kind") }),
      "questions": .array(evaluation.questions.map { row($0, name: "question") }),
      "pairs": [
        "n": count(evaluation.pairs.count), "mean_gap": number(evaluation.pairs.meanGap),
        "apart": count(evaluation.pairs.apart),
      ],
      "complete": [
        "n": count(evaluation.complete.count), "flagged": count(evaluation.complete.flagged),
      ],
      "worst": .array(evaluation.worst(worst).map(disagreement)),
    ]
  }

  private static func figure(_ figure: Evaluation.Figure) -> JSONText {
    [
      "value": number(figure.value), "low": number(figure.interval?.lowerBound),
      "high": number(figure.interval?.upperBound),
    ]
  }

  private static func row(_ row: Evaluation.Row, name: String) -> JSONText {
    [
      name: .string(row.name), "n": count(Int(row.moments.count)),
      "mark": number(row.moments.meanMark), "score": number(row.moments.meanScore),
      "pearson": number(row.moments.pearson), "rmse": number(row.moments.rootMeanSquareError),
    ]
  }

  private static func disagreement(_ answer: ExaminedAnswer) -> JSONText {
    .object(
      [
        Member("id", .string(answer.id)), Member("question", .string(answer.question)),
        Member("kind", answer.kind.map(JSONText.string) ?? .null),
        Member("mark", number(answer.mark)), Member("answer", .string(answer.answer)),
      ] + grade(answer.assessment))
  }

  private static func count(_ value: Int) -> JSONText { .integer(Int64(value)) }

  private static func number(_ value: Double?) -> JSONText {
    value.map { .number(($0 * 10_000).rounded() / 10_000) } ?? .null
  }
}
