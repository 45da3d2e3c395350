// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Scheduling

extension Phrase {
  /// What to rehearse when, and why.
  public enum Schedule: Hashable, Sendable {
    /// What is asked by the likeliest forgotten question; recall 0 … 1.
    case due(questions: Int, Duration, weakest: LocalizedText, recall: Double)
    /// Nothing of it is a memory yet.
    case onlyNew(questions: Int, Duration)
    case nothingDue(next: Day?)
    /// Due, and left out for want of time.
    case moreDue(Int)
    case neverAskedCount(Int)
    case cause(PlanEntry.Cause)
    case rating(Rating)
    case formula(FSRS.Formula)

    case plan(interview: Day, days: Int, minutes: Duration)
    case planDay(Day, questions: Int, Duration)
    case nothingPlanned
    case leftOut(Int)
    case assumption

    case method(table: Int, retention: Double)
    case neverAsked
    case place(Int, of: Int)
    case recallNow(Double, days: Int)
    case computed(Day, interval: Int, stability: Double, retention: Double)
    case wish(Day)
    case session(String)

    case why
    case recall
    case atInterview
    case last
    case day
    case ratingColumn
    case formulaColumn
    case stability
    case difficulty
    case interval

    case badDate(String)
    case pastDate(Day, today: Day)
    case farDate(Day, latest: Day)
    case badMinutesADay
    case badLimit
    case nothingToExplain
    case eitherOr
    case nothingToRehearse

    var both: LocalizedText {
      switch self {
      case .due(let questions, let time, let weakest, let recall):
        say(
          "\(questions) 题 \(time.spoken.zh)；最可能忘的是\(weakest.quoted.zh)(R=\(recall.withTwoDigits))",
          "\(counted(questions, "question")), \(time.spoken.en); most likely forgotten: "
            + "\(weakest.quoted.en) (R=\(recall.withTwoDigits))")
      case .onlyNew(let questions, let time):
        say(
          "\(questions) 题 \(time.spoken.zh)，都还没问过",
          "\(counted(questions, "question")), \(time.spoken.en), none asked before")
      case .nothingDue(let next?):
        say("今天没有到期的题；下一次在 \(next.text)。", "Nothing is due today; the next time is \(next.text).")
      case .nothingDue(nil): say("没有到期的题。", "Nothing is due.")
      case .moreDue(let count):
        say("还有 \(count) 题到期，这次放不下。", "\(counted(count, "more question")) due, beyond what fits.")
      case .neverAskedCount(let count):
        say("题库里另有 \(count) 题没问过。", "\(counted(count, "more question")) in the bank never asked.")
      case .cause(let cause): words(for: cause)
      case .rating(let rating): words(for: rating)
      case .formula(let formula): words(for: formula)
      case .plan(let interview, let days, let minutes):
        say(
          "面试 \(interview.text)，还有 \(days) 天，每天 \(minutes.spoken.zh)",
          "Interview on \(interview.text), \(counted(days, "day")) away, \(minutes.spoken.en) a day"
        )
      case .planDay(let day, let questions, let time):
        say(
          "\(day.text) · \(questions) 题 \(time.spoken.zh)",
          "\(day.text) · \(counted(questions, "question")), \(time.spoken.en)")
      case .nothingPlanned: say("没有安排", "nothing")
      case .leftOut(let count):
        say(
          "面试前排不下 \(count) 道没问过的题；每天多留几分钟就能排进更多。",
          "There is no room for \(counted(count, "question")) never asked; "
            + "more minutes a day make room.")
      case .assumption:
        say(
          "以后的日子假定之前都答得「良好」，练过之后再排会更准。",
          "Later days assume that earlier answers are Good; plan again after rehearsing.")
      case .method(let table, let retention):
        say(
          "算法 FSRS-6（默认参数），评级表第 \(table) 版，目标记忆率 \(retention.points) %",
          "FSRS-6 with its default parameters, rating table \(table), desired retention "
            + "\(retention.points) %")
      case .neverAsked: say("这道题还没问过。", "This question was never asked.")
      case .place(let place, let count):
        say(
          "在没问过的 \(count) 题里排第 \(place)：先学前置主题，再从易到难。",
          "It is number \(place) of \(count) never asked: prerequisites first, then easy to hard.")
      case .recallNow(let recall, let days):
        say(
          "距上次 \(days) 天，现在记得的概率 R=\(recall.withTwoDigits)（R = (1 + F·t/S)^−w20）",
          "\(counted(days, "day")) since the last time; recall now R=\(recall.withTwoDigits) "
            + "(R = (1 + F·t/S)^−w20)")
      case .computed(let day, let interval, let stability, let retention):
        say(
          "稳定性 \(stability.withTwoDigits) 天，\(interval) 天后 R 降到 \(retention.points) %：\(day.text)",
          "Stability \(stability.withTwoDigits) days; R falls to \(retention.points) % after "
            + "\(counted(interval, "day")): \(day.text)")
      case .wish(let day):
        say("你定的日子是 \(day.text)，以它为准。", "You asked for \(day.text), and that counts.")
      case .session(let id): say("场次 \(id)", "Session \(id)")
      case .why: say("原因", "Why")
      case .recall: say("记得", "Recall")
      case .atInterview: say("面试时", "At interview")
      case .last: say("上次", "Last")
      case .day: say("日期", "Day")
      case .ratingColumn: say("评级", "Rating")
      case .formulaColumn: say("公式", "Formula")
      case .stability: say("稳定性", "Stability")
      case .difficulty: say("记忆难度", "Difficulty")
      case .interval: say("间隔", "Interval")
      case .badDate(let text):
        say(
          "看不懂日期 \(text)，请写成 2026-12-20 这样。",
          "“\(text)” is not a date; write it like 2026-12-20.")
      case .pastDate(let day, let today):
        say(
          "面试日期 \(day.text) 要在今天（\(today.text)）之后。",
          "The interview, \(day.text), must be after today, \(today.text).")
      case .farDate(let day, let latest):
        say(
          "面试日期 \(day.text) 太远，最晚 \(latest.text)。",
          "The interview, \(day.text), is too far ahead; the latest is \(latest.text).")
      case .badMinutesADay:
        say("每天的分钟数要大于 0，最多 600。", "Minutes a day must be above 0 and at most 600.")
      case .badLimit: say("--limit 至少是 1。", "--limit must be at least 1.")
      case .nothingToExplain:
        say(
          "要解释什么？写题目的名字，或者 --session。",
          "Explain what? Name a question, or give --session.")
      case .eitherOr:
        say(
          "面试场景、--due 和 --question 只能选一种。",
          "Give a scenario, --due or --question, and only one of them.")
      case .nothingToRehearse: say("题库里没有可以练的题。", "The bank has nothing to rehearse.")
      }
    }

    private func words(for cause: PlanEntry.Cause) -> LocalizedText {
      switch cause {
      case .wished: say("你定的", "you asked")
      case .due: say("到期", "due")
      case .capped: say("面试前", "interview")
      case .early: say("提前", "early")
      case .new: say("新题", "new")
      }
    }

    private func words(for rating: Rating) -> LocalizedText {
      switch rating {
      case .again: say("重来", "Again")
      case .hard: say("困难", "Hard")
      case .good: say("良好", "Good")
      case .easy: say("轻松", "Easy")
      }
    }

    private func words(for formula: FSRS.Formula) -> LocalizedText {
      switch formula {
      case .initial: say("初始", "initial")
      case .sameDay: say("当天", "same day")
      case .recall: say("记住", "recall")
      case .lapse: say("遗忘", "lapse")
      }
    }
  }
}
