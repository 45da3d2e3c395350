// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// Headers, countdowns and warnings.
  public enum Clock: Hashable, Sendable {
    case question(number: Int, of: Int, limit: Duration)
    case followUp(number: Int, of: Int, limit: Duration)
    /// The status line: what is left for the prompt and for the session.
    case status(prompt: Duration, session: Duration)
    case halfLeft(Duration)
    case fifthLeft(Duration)
    case secondsLeft(Int)
    case timeIsUp
    case timeIsUpUnanswered
    case sessionTimeIsUp
    case noQuestionFits
    /// The answer to `:time`.
    case left(prompt: Duration, session: Duration)

    var both: LocalizedText {
      switch self {
      case .question(let number, let count, let limit):
        say(
          "第 \(number)/\(count) 题 · \(limit.onClock)",
          "Question \(number) of \(count) · \(limit.onClock)")
      case .followUp(let number, let count, let limit):
        say(
          "追问 \(number)/\(count) · \(limit.onClock)",
          "Follow-up \(number) of \(count) · \(limit.onClock)")
      case .status(let prompt, let session):
        say(
          "本题 \(prompt.leftOnClock) · 全场 \(session.leftOnClock)",
          "\(prompt.leftOnClock) left · session \(session.leftOnClock)")
      case .halfLeft(let left):
        say("时间过半，还剩 \(left.leftOnClock)。", "Half the time is gone, \(left.leftOnClock) left.")
      case .fifthLeft(let left):
        say("还剩 \(left.leftOnClock)，可以收尾了。", "\(left.leftOnClock) left; start wrapping up.")
      case .secondsLeft(let seconds):
        say("最后 \(seconds) 秒。", "\(counted(seconds, "second")) left.")
      case .timeIsUp:
        say("时间到，写到哪儿算哪儿，我们继续。", "Time is up. What you have counts; let's move on.")
      case .timeIsUpUnanswered:
        say("时间到，这题没有作答，我们继续。", "Time is up with nothing written. Let's move on.")
      case .sessionTimeIsUp:
        say("全场时间到，今天就到这里。", "That is all the time we have today.")
      case .noQuestionFits:
        say(
          "剩下的时间不够再答一题，今天就到这里。",
          "There isn't time for another question, so let's stop here.")
      case .left(let prompt, let session):
        say(
          "本题还剩 \(prompt.leftOnClock)，全场还剩 \(session.leftOnClock)。",
          "\(prompt.leftOnClock) left for this one, \(session.leftOnClock) for the session.")
      }
    }
  }
}
