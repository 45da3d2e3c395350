// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// What the start screen says before the clock runs.
  public enum Start: Hashable, Sendable {
    case title(LocalizedText)
    /// `count` questions at most, each between `shortest` and `longest`.
    case questions(count: Int, shortest: Duration, longest: Duration)
    case session(Duration)
    case followUps(perQuestion: Int, limit: Duration)
    /// What the mode shows and what it hides.
    case mode(SessionMode)
    case scoring
    /// What is recorded, and in which file.
    case recorded(path: String)
    case seed(UInt64)
    case lastScore(Double, when: String)
    case firstTime
    case howToSubmit
    case pressEnter
    case unfinished(startedAt: String, question: Int, left: Duration)
    /// The keys r, d and l.
    case unfinishedChoice
    case resumed(question: Int, hasDraft: Bool)
    case discarded

    var both: LocalizedText {
      switch self {
      case .title(let title):
        say("模拟面试 · \(title.zh)", "Mock interview · \(title.en)")
      case .questions(let count, let shortest, let longest):
        questions(count, shortest, longest)
      case .session(let limit):
        say(
          "全场 \(limit.spoken.zh)；剩下的时间不够答完一题，就不再出新题",
          "\(limit.spoken.en) in all; no question starts that could not be finished")
      case .followUps(0, _):
        say("不追问", "No follow-ups")
      case .followUps(let count, let limit):
        say(
          "没说到的地方会追问，每题最多 \(count) 次，每次 \(limit.spoken.zh)",
          "Up to \(counted(count, "follow-up")) a question on what you leave out, "
            + "\(limit.spoken.en) each")
      case .mode(.practice):
        say(
          "练习模式：每题答完就告诉你说到了哪些要点；可以要提示，可以暂停",
          "Practice: you see the points you made after each answer; hints, pauses")
      case .mode(.exam):
        say(
          "考试模式：中途不评分、不提示，只能暂停一次；结束后一起看结果",
          "Exam: no scores or hints before the end, and only one pause")
      case .scoring:
        say(
          "按要点给分：把一个事实说清楚才得分，光列关键词不得分",
          "Scored point by point: a fact stated earns it, a list of keywords does not")
      case .recorded(let path):
        say(
          "题目、回答和用时都记下来，只存在这台电脑上：\(path)",
          "Questions, answers and times stay on this computer: \(path)")
      case .seed(let seed):
        say(
          "随机种子 \(seed)（种子和回答都一样，面试就一模一样）",
          "Seed \(seed) (same seed, same answers: same interview)")
      case .lastScore(let score, let when):
        say(
          "上次（\(when)）\(score.points) 分，\(Band(score: score).name.zh)",
          "Last time (\(when)): \(score.points) points, \(Band(score: score).name.en)")
      case .firstTime:
        say("这一场你是第一次练", "Your first time through this one")
      case .howToSubmit:
        say(
          "回车是换行；单独一行打一个 . 或者按 Ctrl-D 交卷；:help 看所有命令",
          "Enter is a new line; a lone . or Ctrl-D hands it in; :help lists commands")
      case .pressEnter:
        say("按回车开始，按下才计时。", "Press Enter to begin; time starts then.")
      case .unfinished(let startedAt, let question, let left):
        say(
          "有一场还没做完：\(startedAt) 开始，停在第 \(question) 题，还剩 \(left.leftOnClock)。",
          "One session is unfinished: started \(startedAt), at question \(question), "
            + "\(left.leftOnClock) left.")
      case .unfinishedChoice:
        say(
          "r 接着做   d 不做了   l 先看看答过的",
          "r resume   d discard   l look at it first")
      case .resumed(let question, true):
        say("从第 \(question) 题接着来，没写完的都还在。", "Back at question \(question), with your draft.")
      case .resumed(let question, false):
        say("从第 \(question) 题接着来。", "Back at question \(question).")
      case .discarded:
        say("那一场不再继续，答过的还能回看。", "Discarded; what you answered can still be reviewed.")
      }
    }

    private func questions(
      _ count: Int, _ shortest: Duration, _ longest: Duration
    ) -> LocalizedText {
      if shortest == longest {
        return say(
          "最多 \(count) 题，每题 \(shortest.spoken.zh)",
          "Up to \(counted(count, "question")), \(shortest.spoken.en) each")
      }
      return say(
        "最多 \(count) 题，每题 \(shortest.spoken.zh)到 \(longest.spoken.zh)",
        "Up to \(counted(count, "question")), \(shortest.spoken.en) to \(longest.spoken.en) each")
    }
  }
}
