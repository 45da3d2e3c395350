// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// What is said of answers that are graded once more.
  public enum Regrade: Hashable, Sendable {
    case counts(answers: Int, skipped: Int, changed: Int, moved: Int)
    case gone(Int)
    case step(from: CriterionAssessment.Verdict?, to: CriterionAssessment.Verdict?)
    case claim(String)
    case turn(Int)
    case more(Int)
    case trend
    case before
    case after
    case means(before: Double, after: Double)
    case apply
    case applied(Int)
    case nothingChanged
    case notApplied
    case howToApply

    var both: LocalizedText {
      switch self {
      case .counts(let answers, let skipped, let changed, let moved):
        say(
          "\(answers) 个回答：\(skipped) 个评分标准没变，\(changed) 个结果不同，\n其中 \(moved) 个分数变化超过 5 分。",
          "\(counted(answers, "answer")): \(skipped) under an unchanged rubric,\n"
            + "\(changed) graded otherwise, \(moved) of them by more than 5 points.")
      case .gone(let count):
        say(
          "\(count) 个回答的题目已不在题库里，评分不变。",
          "\(counted(count, "answer")) to questions that the bank no longer has keep their grades.")
      case .step(let from, let to):
        say("\(name(from).zh) → \(name(to).zh)", "\(name(from).en) → \(name(to).en)")
      case .claim(let claim): say("依据：\(claim)", "by the claim \(claim)")
      case .turn(let number): say("第 \(number) 轮", "turn \(number)")
      case .more(let count):
        say("另外还有 \(count) 类变化（--limit）", "\(count) more kinds of change (--limit)")
      case .trend: say("对趋势的影响（每周平均分）", "What it does to the trend (mean score by week)")
      case .before: say("现在", "now")
      case .after: say("重新评分后", "regraded")
      case .means(let before, let after):
        say(
          "这些周的平均分：\(before.points) → \(after.points)",
          "mean of those weeks: \(before.points) → \(after.points)")
      case .apply: say("按这个结果更新评分吗？[y/N] ", "Give these grades? [y/N] ")
      case .applied(let count):
        say(
          "已更新 \(count) 个回答的评分，原来的评分都还在。",
          "\(counted(count, "answer")) regraded; the earlier grades are kept.")
      case .nothingChanged: say("没有什么需要更新。", "There is nothing to change.")
      case .notApplied: say("没有改动。", "Nothing was changed.")
      case .howToApply: say("加上 --apply 更新评分。", "Give --apply to do it.")
      }
    }

    private func name(_ verdict: CriterionAssessment.Verdict?) -> LocalizedText {
      switch verdict {
      case .earned: say("得分", "earned")
      case .partly: say("得一半", "half")
      case .missed: say("漏掉", "missed")
      case .contradicted: say("说反了", "contradicted")
      case nil: say("（没有这一条）", "(not in the rubric)")
      }
    }
  }
}
