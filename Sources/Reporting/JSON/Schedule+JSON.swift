// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
public import Scheduling

extension JSONText {
  /// `{"schema":1,"today","due","new","next_day","minutes","questions":[…]}`.
  public static func due(_ list: DueList) -> JSONText {
    [
      "schema": 1, "today": .string(list.today.text), "due": .integer(Int64(list.dueCount)),
      "new": .integer(Int64(list.newCount)), "next_day": day(list.nextDay),
      "minutes": minutes(list.duration), "questions": .array(list.entries.map(entry)),
    ]
  }

  /// `{"schema":1,"today","interview","minutes_a_day","left_out":[…],"days":[{"day","minutes",
  /// "questions":[…]}]}`.
  public static func plan(_ plan: Plan) -> JSONText {
    [
      "schema": 1, "today": .string(plan.today.text), "interview": .string(plan.interview.text),
      "minutes_a_day": minutes(plan.budget),
      "left_out": .array(plan.leftOut.map { .string($0.name) }),
      "days": .array(
        plan.days.map { planned in
          [
            "day": .string(planned.day.text), "minutes": minutes(planned.duration),
            "questions": .array(planned.entries.map { planEntry($0) }),
          ]
        }),
    ]
  }

  private static func entry(_ entry: PlanEntry) -> JSONText { .object(members(of: entry)) }

  private static func planEntry(_ entry: PlanEntry) -> JSONText {
    .object(
      members(of: entry) + [
        Member("last_is_planned", .bool(entry.isLastPlanned)),
        Member("recall_at_interview", number(entry.outlook?.without)),
        Member("recall_at_interview_if_rehearsed", number(entry.outlook?.with)),
        Member("cap", day(entry.outlook?.cap)),
      ])
  }

  private static func members(of entry: PlanEntry) -> [Member] {
    [
      Member("question", .string(entry.question.name)), Member("minutes", minutes(entry.timeLimit)),
      Member("why", .string(entry.cause.rawValue)), Member("due_day", day(entry.dueDay)),
      Member("last_day", day(entry.lastDay)), Member("score", number(entry.score)),
      Member("rating", entry.rating.map { .string($0.name) } ?? .null),
      Member("stability", number(entry.memory?.stability)),
      Member("difficulty", number(entry.memory?.difficulty)),
      Member("recall", number(entry.recall)),
    ]
  }

  private static func minutes(_ duration: Duration) -> JSONText {
    .number(duration.inSeconds / 60)
  }

  private static func day(_ day: Day?) -> JSONText { day.map { .string($0.text) } ?? .null }
  private static func number(_ number: Double?) -> JSONText { number.map(JSONText.number) ?? .null }
}

extension Rating {
  fileprivate var name: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}
