// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// How an answer went, point by point.
  public enum Feedback: Hashable, Sendable {
    /// A score with the number of criteria that were earned.
    case score(Double, earned: Int, of: Int)
    /// The candidate's own words, quoted; `followUp` numbers the follow-up in which they were said.
    case said([String], followUp: Int?)
    case closest([String])
    case lacking([String])
    /// Points that are not given away, because a follow-up asks for them.
    case pointsLeft(Int)
    /// The opposite of this was said.
    case opposite(LocalizedText)
    /// What is right instead of what was said.
    case correction(LocalizedText)
    /// What would lift the answer to a band.
    case nextBand(Band, [LocalizedText])
    case flag(AnswerFlag)
    /// What the marks ✓ ◐ ✗ ⚠ mean.
    case legend

    var both: LocalizedText {
      switch self {
      case .score(let score, let earned, let count):
        say(
          "\(score.points) 分，\(count) 个要点说到 \(earned) 个",
          "\(score.points) points, \(earned) of \(counted(count, "point")) made")
      case .said(let words, nil):
        say("你说：\(list(words).zh)", "You said: \(list(words).en)")
      case .said(let words, let followUp?):
        say(
          "追问 \(followUp) 里你说：\(list(words).zh)",
          "In follow-up \(followUp) you said: \(list(words).en)")
      case .closest(let words):
        say("最接近的是：\(list(words).zh)", "Closest: \(list(words).en)")
      case .lacking(let parts):
        say(
          "还差：\(parts.joined(separator: "、"))",
          "Still lacking: \(parts.joined(separator: ", "))")
      case .pointsLeft(let count):
        say("还有 \(count) 个要点没说到。", "\(counted(count, "point")) still to make.")
      case .opposite(let statement):
        say("和你说的相反：\(statement.zh)", "The other way round: \(statement.en)")
      case .correction(let correction):
        say("其实：\(correction.zh)", "In fact: \(correction.en)")
      case .nextBand(let band, let statements):
        say(
          "再说到这些就是「\(band.name.zh)」：\(statements.map(\.zh).joined(separator: " "))",
          "For “\(band.name.en)”, say this too: \(statements.map(\.en).joined(separator: " "))")
      case .flag(let flag):
        flag.explanation
      case .legend:
        say(
          "✓ 说到了  ◐ 说到一半  ✗ 没说到  ⚠ 说错了",
          "✓ made  ◐ half made  ✗ left out  ⚠ wrong")
      }
    }

    private func list(_ words: [String]) -> LocalizedText {
      let parts = words.map(quoted)
      return say(
        parts.map(\.zh).joined(separator: " … "), parts.map(\.en).joined(separator: " … "))
    }
  }
}

extension AnswerFlag {
  fileprivate var explanation: LocalizedText {
    switch self {
    case .empty:
      say("没有作答。", "Nothing was answered.")
    case .gaveUp:
      say("你说了不会，这不扣分，也不得分。", "You said that you don't know; that earns and costs nothing.")
    case .keywordList:
      say("只列了关键词，没有说清任何一点，不得分。", "A list of keywords states nothing, so it earns nothing.")
    case .echo:
      say("把题目又说了一遍，不得分。", "This gives the question back, so it earns nothing.")
    case .gibberish:
      say("读不出意思，不得分。", "No meaning could be read from this.")
    case .offTopic:
      say("说的不是这道题。", "This is about something else.")
    case .truncated:
      say("太长了，只看了前 64 KiB。", "Too long: only the first 64 KiB were read.")
    }
  }
}
