// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What is said of two sessions, or of one as it was and as it might have been.
  public enum Comparing: Hashable, Sendable {
    case total(before: Double, after: Double)
    case onlyBefore
    case onlyAfter
    case nothingInCommon
    case askedInstead(String)
    case scored(before: Double?, after: Double?)
    case nobodyKnows
    case ended(before: Double?, after: Double)

    var both: LocalizedText {
      switch self {
      case .total(let before, let after):
        say("总分 \(before.points) → \(after.points)", "Total \(before.points) → \(after.points)")
      case .onlyBefore: say("只在第一场问过", "Only in the first")
      case .onlyAfter: say("只在第二场问过", "Only in the second")
      case .nothingInCommon: say("两场没有相同的题目。", "The two have no question in common.")
      case .askedInstead(let prompt): say("当时问的是：\(prompt)", "What was asked then: \(prompt)")
      case .scored(let before?, let after?):
        say(
          "当时 \(before.points) 分，这样答 \(after.points) 分", "then \(before.points), so \(after.points)"
        )
      case .scored(_, let after?): say("\(after.points) 分", "\(after.points)")
      case .scored(_, nil): say("没有评分", "not graded")
      case .nobodyKnows: say("这一问当时没有问过，到此为止。", "Nobody asked that then, so it ends here.")
      case .ended(let before?, let after):
        say(
          "整场：当时 \(before.points) 分，这样 \(after.points) 分",
          "The session: then \(before.points), so \(after.points)")
      case .ended(nil, let after): say("整场 \(after.points) 分", "The session: \(after.points)")
      }
    }
  }
}
