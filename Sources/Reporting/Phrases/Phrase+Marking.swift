// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What is said when a person marks an answer in the grader's place.
  public enum Marking: Hashable, Sendable {
    case badCredit
    case unknownPart(String, near: String?, known: [String])
    case marked(score: Double, path: String)

    var both: LocalizedText {
      switch self {
      case .badCredit: say("--credit 要在 0 到 1 之间。", "--credit must lie between 0 and 1.")
      case .unknownPart(let name, let near, let known):
        say(
          "这道题的评分标准里没有「\(name)」。"
            + (near.map { "是不是「\($0)」？" } ?? "有：" + known.joined(separator: "、")),
          "The question's rubric has no “\(name)”. "
            + (near.map { "Did you mean “\($0)”?" } ?? "It has " + known.joined(separator: ", ")))
      case .marked(let score, let path):
        say(
          "已记下，这个回答现在得 \(score.points) 分，也成了评分标准的一条测试：\n\(path)",
          "Noted; the answer now scores \(score.points), and is a test of the rubric:\n\(path)")
      }
    }
  }
}
