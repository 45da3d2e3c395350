// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension JSONText {
  /// `{"schema":1,"left_out":[…],"topics":[…],"weeks":[…],"pressure":{…},"foresight":{…},
  /// "practice":{…},"agreement":{…}}`; scores are 0 … 1, weeks are named by their Monday's day since
  /// 1970-01-01.
  public static func progress(_ summary: ProgressSummary) -> JSONText {
    [
      "schema": 1, "left_out": .array(summary.omissions.map(omission)),
      "topics": .array(summary.abilities.map(ability)),
      "weeks": .array(summary.weeks.map(week)),
      "pressure": summary.pressure.map(pressure) ?? .null,
      "foresight": summary.foresight.map(foresight) ?? .null,
      "practice": [
        "days_of_last_7": .integer(Int64(summary.practice.lastWeek)),
        "days_of_last_28": .integer(Int64(summary.practice.lastFourWeeks)),
        "weeks_in_a_row": .integer(Int64(summary.practice.weeksInARow)),
      ],
      "agreement": [
        "marks": .integer(Int64(summary.agreement.marks)),
        "agreeing": .integer(Int64(summary.agreement.agreeing)),
      ],
    ]
  }

  private static func omission(_ omission: ProgressSummary.Omission) -> JSONText {
    [
      "question": .string(omission.question.name), "criterion": .string(omission.criterion.name),
      "topic": .string(omission.topic.name), "missed": .integer(Int64(omission.missed)),
      "of": .integer(Int64(omission.of)),
    ]
  }

  private static func ability(_ ability: TopicAbility) -> JSONText {
    [
      "topic": .string(ability.topic.name), "results": .integer(Int64(ability.results)),
      "logits": .number(ability.logits), "standard_error": .number(ability.standardError),
      "expected": .number(ability.expected),
    ]
  }

  private static func week(_ week: ProgressSummary.Week) -> JSONText {
    [
      "monday": .integer(Int64(Day(mondayOf: week.week).number)),
      "results": .integer(Int64(week.results)),
      "unaided": .number(week.unaided), "score": .number(week.score),
    ]
  }

  private static func pressure(_ pressure: ProgressSummary.Pressure) -> JSONText {
    [
      "time_share": .number(pressure.timeShare), "hurried": .integer(Int64(pressure.hurried)),
      "hurried_score": .number(pressure.hurriedScore),
      "others": .integer(Int64(pressure.others)), "others_score": .number(pressure.othersScore),
    ]
  }

  private static func foresight(_ foresight: ProgressSummary.Foresight) -> JSONText {
    [
      "sessions": .integer(Int64(foresight.sessions)), "brier": .number(foresight.brier),
      "bias": .number(foresight.bias),
      "levels": .array(
        foresight.levels.map { level in
          [
            "sessions": .integer(Int64(level.sessions)), "expected": .number(level.expected),
            "scored": .number(level.scored),
          ]
        }),
      "surprises": .array(
        foresight.surprises.map { surprise in
          [
            "session": .string(surprise.session), "scenario": .string(surprise.scenario.name),
            "expected": .number(surprise.expected), "scored": .number(surprise.scored),
          ]
        }),
    ]
  }
}
