// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What is said while a session is looked at again.
  public enum Reviewing: Hashable, Sendable {
    case cardKeys
    case questionKeys
    case help
    case noEarlierAttempt
    case flagged
    case unflagged
    case askNote
    case noted
    case noteDeleted
    case askDays
    case noDays
    case scheduled(days: Int)
    case askWhichAnswer
    case askWhichPoint
    case askWorth
    case notAChoice(String)
    case askWhy
    case marked(score: Double)
    case askedAgain

    var both: LocalizedText {
      switch self {
      case .cardKeys: say("n 看题目 · ? 帮助 · q 退出", "n questions · ? help · q quit")
      case .questionKeys:
        say(
          "n 下题 b 上题 w 评分有误 d 上次 r 参考 a 再答 s 安排 t 笔记 f 标记 ? q",
          "n next b back w wrong d last r model a again s schedule t note f flag ? q"
        )
      case .help:
        say(
          """
          n → 下一题        b ← 上一题
          j ↓ k ↑ 空格      滚动
          w  评分器错了：你来评这一条，以后都以你的为准
          d  和上一次回答并排看
          r  参考回答
          a  这道题现在再答一次
          s  安排哪天再问
          t  写笔记（viva search 找得到）
          f  标记或取消
          q  退出

          ✓ 说到了  ◐ 说到一半  ✗ 没说到  ⚠ 说错了
          """,
          """
          n →  next question      b ←  back
          j ↓ k ↑ space           scroll
          w  the grader is wrong: mark the point yourself, for good
          d  beside your last attempt
          r  model answer
          a  answer this question again now
          s  schedule it for a day
          t  note (viva search finds it)
          f  flag, or take the flag back
          q  quit

          ✓ made  ◐ half made  ✗ left out  ⚠ wrong
          """)
      case .noEarlierAttempt: say("这道题以前没有答过。", "You have not answered this question before.")
      case .flagged: say("已标记 ⚑", "flagged ⚑")
      case .unflagged: say("已取消标记", "no longer flagged")
      case .askNote: say("笔记（留空删除）›", "Note (empty deletes it) ›")
      case .noted: say("笔记已记下", "noted")
      case .noteDeleted: say("没有笔记了", "no note now")
      case .askDays: say("几天后再问？›", "Ask again in how many days? ›")
      case .noDays: say("要写天数，0 到 3650。", "A number of days, 0 to 3650, please.")
      case .scheduled(let days): say("\(days) 天后再问", "to be asked again in \(counted(days, "day"))")
      case .askWhichAnswer: say("评哪个回答？0 是第一次回答 ›", "Which answer? 0 is the first ›")
      case .askWhichPoint: say("评哪一条？（编号）›", "Which point? (its number) ›")
      case .askWorth: say("说到了吗？y 说到 / h 一半 / n 没说到 ›", "Was it said? y yes / h half / n no ›")
      case .notAChoice(let text):
        say(
          "没有“\(visible(text))”这个选项，什么也没改。",
          "“\(visible(text))” is none of these; nothing was changed.")
      case .askWhy: say("为什么？（可留空）›", "Why? (may be empty) ›")
      case .marked(let score):
        say("已按你的评：\(score.points) 分", "marked as you say: \(score.points) points")
      case .askedAgain:
        say("已另存为一场，见 viva sessions", "kept as a session of its own, see viva sessions")
      }
    }
  }
}
