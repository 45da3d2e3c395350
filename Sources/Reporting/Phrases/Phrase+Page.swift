// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// The words of the pages that `viva serve` shows, as far as reports don't have them.
  public enum Page: Hashable, Sendable {
    case skipToContent
    case navigation
    case sessions
    case topics
    case pages
    case newer
    case older
    case newerSession
    case olderSession
    case questions(Int)
    /// 0 … 1.
    case points(Double)
    case topicMap
    case howToReadTopics
    /// Mean score, 0 … 1.
    case mean(Double, results: Int)
    case notYetAsked
    case topic
    case meanScore
    case answers
    case latestScores
    case knowFirst
    case leadsTo
    case noSuchTopic
    case progress
    case trendLegend
    case trendPlot(weeks: Int)
    case abilityRange(Double, ClosedRange<Double>)
    case expected
    case scored
    case search
    case searchFor
    case howToSearch
    case found(Int)
    case regrade
    case regradeAbout
    case regrading(Double)
    case point
    case change
    case answer
    case notFound
    /// What to do with the address that stands above, and how to end.
    case serving
    case portInUse(UInt16)
    case portNotPermitted(UInt16)
    /// `why` is the system's own word on it.
    case cannotListen(port: UInt16, why: String)

    var both: LocalizedText {
      switch self {
      case .skipToContent: say("跳到正文", "Skip to the content")
      case .navigation: say("页面", "Pages")
      case .sessions: say("面试记录", "Sessions")
      case .topics: say("知识图", "Topics")
      case .pages: say("前后翻页", "Before and after")
      case .newer: say("较新的", "Newer")
      case .older: say("较早的", "Older")
      case .newerSession: say("后一场", "Next session")
      case .olderSession: say("前一场", "Session before")
      case .questions(let count): say("\(count) 题", counted(count, "question"))
      case .points(let score): say("\(score.points) 分", "\(score.points) points")
      case .topicMap: say("知识图：箭头从先学的指向后学的", "Map of topics; arrows lead from what to know first")
      case .howToReadTopics:
        say(
          "箭头从先学的指向后学的；颜色和数字是各场的平均分，灰色的还没问到。",
          "Arrows lead from what to know first. Colour and number are the mean score\n"
            + "over all sessions; grey has not been asked yet.")
      case .mean(let score, let results):
        say("\(score.points) 分 · \(results) 次", "\(score.points) · \(counted(results, "answer"))")
      case .notYetAsked: say("还没问到", "not asked yet")
      case .topic: say("主题", "Topic")
      case .meanScore: say("平均分", "Mean score")
      case .answers: say("作答次数", "Answers")
      case .latestScores: say("最近得分，新的在前", "Latest scores, newest first")
      case .knowFirst: say("先学", "Know first")
      case .leadsTo: say("后学", "Leads to")
      case .noSuchTopic: say("没有这个主题。", "There is no such topic.")
      case .progress: say("进展", "Progress")
      case .trendLegend:
        say("实线：算上追问；虚线：第一次回答。", "Solid: with follow-ups. Dashed: first answers.")
      case .trendPlot(let weeks):
        say("每周平均分的曲线，共 \(weeks) 周", "Mean score by week, over \(counted(weeks, "week"))")
      case .abilityRange(let value, let range):
        say(
          "预期 \(value.points) 分，一个标准误之内是 \(range.lowerBound.points)–\(range.upperBound.points)",
          "expected \(value.points), within one standard error "
            + "\(range.lowerBound.points)–\(range.upperBound.points)")
      case .expected: say("自估", "Expected")
      case .scored: say("得分", "Scored")
      case .search: say("搜索", "Search")
      case .searchFor: say("在回答和笔记里找", "Words in answers and notes")
      case .howToSearch:
        say(
          "每个词都要出现；英文从词头匹配，中文匹配任意位置。",
          "Every word must be there: letters from the start of a word, Chinese anywhere.")
      case .found(let count): say("找到 \(count) 处", counted(count, "text") + " found")
      case .regrade: say("重新评分", "Regrading")
      case .regradeAbout:
        say(
          "用今天的评分标准重评所有回答，会有这些变化。\n这里只是预览；真要更新，运行 viva regrade --apply。",
          "What changes when every answer is graded with the rubrics of today.\n"
            + "This page only shows it; viva regrade --apply does it.")
      case .regrading(let share):
        say(
          "正在重评，已完成 \(share.points)%；有了结果就会显示在这里。",
          "Answers are being graded, \(share.points) % done; what comes out will be shown here.")
      case .point: say("要点", "Point")
      case .change: say("变化", "Change")
      case .answer: say("一个例子", "An example")
      case .notFound:
        say("没有这个页面，可以从上面的栏目找起。", "There is no such page; the links above lead on.")
      case .serving:
        say(
          "用这台机器上的浏览器打开这个地址；别的机器打不开。按 Ctrl-C 结束。",
          "Open this address in a browser on this machine; no other can. Ctrl-C ends it.")
      case .portInUse(let port):
        say(
          "端口 \(port) 已经被占用；换一个，或者不写 --port，会自动找一个空闲的。",
          "Port \(port) is taken. Choose another, or leave --port out for a free one.")
      case .portNotPermitted(let port):
        say(
          "没有权限使用端口 \(port)；换一个 1024 以上的。",
          "Port \(port) needs a right that you don't have. Choose one from 1024 up.")
      case .cannotListen(let port, let why):
        say(
          "没法在 127.0.0.1 的端口 \(port) 上提供页面：\(why)",
          "Cannot serve pages on port \(port) of 127.0.0.1: \(why)")
      }
    }
  }
}
