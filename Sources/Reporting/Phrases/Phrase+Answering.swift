// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// What the interviewer says around the answers, and at the end.
  public enum Answering: Hashable, Sendable {
    case received
    case hint(LocalizedText)
    case skipped
    case gaveUp
    case nothingWritten
    case bufferFull(kibibytes: Int)
    /// Ctrl-C was pressed once.
    case interrupted
    /// The candidate leaves; the session can be resumed.
    case leftForLater
    case estimate
    case estimateUnclear
    case finished(questions: Int, followUps: Int, timeouts: Int)
    case seeResults
    case howToReview(session: String)

    var both: LocalizedText {
      switch self {
      case .received:
        say("收到。", "Got it.")
      case .hint(let hint):
        say("提示：\(hint.zh)", "Hint: \(hint.en)")
      case .skipped:
        say("好，这题跳过。", "All right, we'll skip this one.")
      case .gaveUp:
        say("没关系，先放一放。", "That's all right, let's leave it there.")
      case .nothingWritten:
        say(
          "还什么都没写。想跳过就打 :skip，不会就打 :dk。",
          "Nothing written yet. :skip skips it, :dk says that you don't know.")
      case .bufferFull(let kibibytes):
        say(
          "一个回答最多 \(kibibytes) KiB，再多的没有收。",
          "An answer holds \(kibibytes) KiB at most; the rest was not taken.")
      case .interrupted:
        say(
          "再按一次 Ctrl-C 就离开；写的都已存好。",
          "Press Ctrl-C again to leave; what you wrote is saved.")
      case .leftForLater:
        say(
          "都存好了，下次运行 viva rehearse 接着做。",
          "All saved. Run viva rehearse to pick it up where you left.")
      case .estimate:
        say("你估计自己多少分？0–100，回车跳过", "What score do you expect? 0–100, Enter to skip")
      case .estimateUnclear:
        say("打一个 0 到 100 的数，或者直接回车。", "A number from 0 to 100, or just Enter.")
      case .finished(let questions, let followUps, let timeouts):
        finished(questions, followUps, timeouts)
      case .seeResults:
        say("按回车看结果。", "Press Enter for the results.")
      case .howToReview(let session):
        say("想再看这一场：viva review \(session)", "To see it again: viva review \(session)")
      }
    }

    private func finished(_ questions: Int, _ followUps: Int, _ timeouts: Int) -> LocalizedText {
      let zh = ["\(questions) 题", "\(followUps) 次追问"] + (timeouts > 0 ? ["\(timeouts) 次超时"] : [])
      let en =
        [counted(questions, "question"), counted(followUps, "follow-up")]
        + (timeouts > 0 ? [counted(timeouts, "timeout")] : [])
      return say(
        "结束。" + zh.joined(separator: "、") + "。", "That was it: " + en.joined(separator: ", ") + ".")
    }
  }
}
