// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What is said of many sessions together.
  public enum Progress: Hashable, Sendable {
    case heading
    case nothingYet
    case leftOut
    case missed(Int, of: Int)
    case nothingLeftOut
    case more(Int)
    case ability
    case topic
    case expected
    case results
    case howToReadAbility
    case trend
    case weeks(first: Double, last: Double, count: Int)
    case oneWeek(Double, results: Int)
    case time
    case timeShare(Double)
    case hurried(count: Int, score: Double, others: Double?)
    case notHurried
    case confidence
    case brier(Double, sessions: Int)
    case bias(Double)
    case level(expected: Double, scored: Double, sessions: Int)
    case surprise(when: String, scenario: String, expected: Double, scored: Double)
    case agreement
    case agreed(Int, of: Int)
    case agreedInWeek(of: String, Int, marks: Int)
    case items
    case facility
    case discrimination
    case earnedByAll
    case earnedByNobody
    case tooFewResults(Int, least: Int)
    case practice
    case practised(lastWeek: Int, lastFourWeeks: Int, weeksInARow: Int)

    var both: LocalizedText {
      switch self {
      case .heading: say("进展", "Progress")
      case .nothingYet:
        say(
          "还没有做完的面试。先用 viva rehearse 做完一场。",
          "No finished session yet. Finish one with viva rehearse.")
      case .leftOut: say("老是漏掉的要点", "What you keep leaving out")
      case .missed(let missed, let answers):
        say(
          "最近 \(answers) 次漏了 \(missed) 次", "in \(missed) of the last \(counted(answers, "answer"))")
      case .nothingLeftOut: say("没有一再漏掉的要点。", "Nothing that you leave out again and again.")
      case .more(let count): say("另外还有 \(count) 个（--limit）", "\(count) more (--limit)")
      case .ability: say("各主题的水平", "Ability by topic")
      case .topic: say("主题", "Topic")
      case .expected: say("中等难度题的预期得分", "Expected score, middle difficulty")
      case .results: say("作答数", "Answers")
      case .howToReadAbility:
        say(
          "± 是一个标准误；六周前的作答只算一半。",
          "± is one standard error; an answer of six weeks ago counts half.")
      case .trend: say("每周平均分", "Mean score by week")
      case .weeks(let first, let last, let count):
        say(
          "\(count) 周：\(first.points) → \(last.points)",
          "\(count) weeks: \(first.points) → \(last.points)")
      case .oneWeek(let score, let results):
        say(
          "这一周 \(score.points) 分（\(results) 题）",
          "this week \(score.points) (\(counted(results, "question")))")
      case .time: say("时间压力", "Under time pressure")
      case .timeShare(let share):
        say(
          "第一次回答平均用掉限时的 \(share.points)%。",
          "A first answer takes \(share.points) % of its time on average.")
      case .hurried(let count, let score, let others):
        say(
          "\(count) 次用到了最后五分之一的时间，平均 \(score.points) 分"
            + (others.map { "，其余 \($0.points) 分。" } ?? "。"),
          "\(counted(count, "answer")) ran into the last fifth of the time and scored \(score.points)"
            + (others.map { "; the others \($0.points)." } ?? "."))
      case .notHurried: say("没有一次用到最后五分之一的时间。", "None ran into the last fifth of its time.")
      case .confidence: say("自估与得分", "Confidence against result")
      case .brier(let brier, let sessions):
        say(
          "\(sessions) 场的 Brier 分是 \(brier.withTwoDigits)（0 最好）。",
          "Brier score \(brier.withTwoDigits) over \(counted(sessions, "session")) (0 is perfect).")
      case .bias(let bias):
        bias > 0.05
          ? say("平均高估自己 \(bias.points) 分。", "You expect \(bias.points) points too much on average.")
          : bias < -0.05
            ? say(
              "平均低估自己 \((-bias).points) 分。",
              "You expect \((-bias).points) points too little on average.")
            : say("自估和得分相符。", "What you expect is about what you get.")
      case .level(let expected, let scored, let sessions):
        say(
          "估 \(expected.points)，得 \(scored.points)（\(sessions) 场）",
          "expected \(expected.points), scored \(scored.points) (\(counted(sessions, "session")))")
      case .surprise(let when, let scenario, let expected, let scored):
        say(
          "\(when) \(scenario)：估 \(expected.points)，得 \(scored.points)",
          "\(when) \(scenario): expected \(expected.points), scored \(scored.points)")
      case .agreement: say("你和评分器", "You and the grader")
      case .agreed(let agreeing, let marks):
        say(
          "你亲自评过 \(marks) 处，其中 \(agreeing) 处与评分器一致。",
          "You marked \(counted(marks, "point")) yourself; the grader had said the same of \(agreeing)."
        )
      case .agreedInWeek(let monday, let agreeing, let marks):
        say(
          "\(monday) 那一周：\(marks) 处中 \(agreeing) 处一致",
          "week of \(monday): \(agreeing) of \(marks)")
      case .items: say("题目分析", "Item analysis")
      case .facility: say("难易（平均分）", "Facility (mean score)")
      case .discrimination: say("区分度", "Discrimination")
      case .earnedByAll: say("每次都答到", "earned every time")
      case .earnedByNobody: say("从没答到", "never earned")
      case .tooFewResults(let count, let least):
        say(
          "\(count) 道题的结果不到 \(least) 个，不作分析。",
          "\(counted(count, "question")) with fewer than \(least) results: nothing is said of them."
        )
      case .practice: say("练习", "Practice")
      case .practised(let lastWeek, let lastFourWeeks, let weeks):
        say(
          "最近 7 天练了 \(lastWeek) 天，最近 28 天练了 \(lastFourWeeks) 天"
            + (weeks > 1 ? "，连续 \(weeks) 周都有练习。" : "。"),
          "\(counted(lastWeek, "day")) of the last 7, \(lastFourWeeks) of the last 28"
            + (weeks > 1 ? "; \(weeks) weeks in a row." : "."))
      }
    }
  }
}
