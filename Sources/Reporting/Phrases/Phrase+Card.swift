// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// The words of the scorecard.
  public enum Card: Hashable, Sendable {
    case heading
    /// The whole score; `error` is its standard error, when there are questions enough for one.
    case total(Double, error: Double?)
    case estimated(Double, actual: Double)
    case counts(questions: Int, followUps: Int)
    case timeUsed(Duration, of: Duration)
    case doNext
    case toSay(question: Int, LocalizedText)
    case toCorrect(question: Int, LocalizedText)
    case nothingMissed
    case nothingAsked
    case scoreColumn
    case timeColumn
    case questionColumn
    /// Over the marks of a question and the question itself.
    case questionWithMarks
    case followUps(Int)
    /// What became of a turn, when it was not simply answered, and how often.
    case outcome(Turn.Outcome, count: Int?)
    case more(Int)

    var both: LocalizedText {
      switch self {
      case .heading:
        say("成绩单", "Scorecard")
      case .total(let score, let error):
        total(score, error)
      case .estimated(let estimate, let actual):
        estimated(estimate.points, actual.points)
      case .counts(let questions, let followUps):
        say(
          "\(questions) 题 · 追问 \(followUps) 次",
          "\(counted(questions, "question")) · \(counted(followUps, "follow-up"))")
      case .timeUsed(let used, let limit):
        say("用时 \(used.onClock)/\(limit.onClock)", "\(used.onClock) of \(limit.onClock)")
      case .doNext:
        say("接下来练这些", "Do next")
      case .toSay(let question, let statement):
        say("第 \(question) 题要说到：\(statement.zh)", "Question \(question), say: \(statement.en)")
      case .toCorrect(let question, let correction):
        say(
          "第 \(question) 题说错了：\(correction.zh)",
          "Question \(question), in fact: \(correction.en)")
      case .nothingMissed:
        say("要点都说到了，没有漏的。", "You left no point out.")
      case .nothingAsked:
        say("这一场没有答题。", "No question was answered.")
      case .scoreColumn: say("得分", "score")
      case .timeColumn: say("用时", "time")
      case .questionColumn: say("题目", "question")
      case .questionWithMarks: say("题目", "question (+ follow-ups)")
      case .followUps(let count):
        say("追问\(count)", "+\(count)")
      case .outcome(let outcome, nil):
        outcome.word
      case .outcome(let outcome, let count?):
        say("\(outcome.word.zh) \(count) 次", "\(count) \(outcome.word.en)")
      case .more(let count):
        say("另有 \(count) 题没有列出。", "\(counted(count, "more question")) not shown.")
      }
    }

    private func total(_ score: Double, _ error: Double?) -> LocalizedText {
      let range = error.map { " ±\($0.points)" } ?? ""
      let band = Band(score: score).name
      return say(
        "\(score.points)\(range) 分 · \(band.zh)", "\(score.points)\(range) points · \(band.en)")
    }

    private func estimated(_ estimate: Int, _ actual: Int) -> LocalizedText {
      let zh: String
      let en: String
      switch estimate - actual {
      case -3...3: (zh, en) = ("估得准", "about right")
      case let over where over > 0: (zh, en) = ("高估 \(over) 分", "\(over) too high")
      case let under: (zh, en) = ("低估 \(-under) 分", "\(-under) too low")
      }
      return say("你估 \(estimate) 分，\(zh)", "you expected \(estimate): \(en)")
    }
  }
}

extension Turn.Outcome {
  fileprivate var word: LocalizedText {
    switch self {
    case .answered: say("已答", "answered")
    case .timedOut: say("超时", "timed out")
    case .skipped: say("跳过", "skipped")
    case .gaveUp: say("不会", "gave up")
    case .unfinished: say("未答完", "unfinished")
    }
  }
}
