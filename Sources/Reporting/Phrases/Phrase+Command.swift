// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// What the interviewer says to commands, the lines that begin with a colon.
  public enum Command: Hashable, Sendable {
    /// Every command, how to submit, and the editor key; several lines.
    case help(SessionMode)
    case unknown(String, nearest: String?)
    case noHintsInExam
    case noHintsLeft
    case pauseUsed
    case pauseNotNow
    case paused
    case resumed
    case flagged
    case quitConfirm
    case quitDeclined

    var both: LocalizedText {
      switch self {
      case .help(let mode):
        help(mode)
      case .unknown(let name, nil):
        say(
          "没有 \(name) 这个命令，:help 看所有命令。",
          "There is no command \(name); :help lists them all.")
      case .unknown(let name, let nearest?):
        say(
          "没有 \(name) 这个命令，是不是想打 \(nearest)？",
          "There is no command \(name); did you mean \(nearest)?")
      case .noHintsInExam:
        say("考试模式没有提示。", "There are no hints in an exam.")
      case .noHintsLeft:
        say("这题的提示都给过了。", "You have had every hint there is.")
      case .pauseUsed:
        say("考试只能暂停一次，已经用过了。", "An exam can be paused once, and you have done so.")
      case .pauseNotNow:
        say("现在没有在计时，不用暂停。", "No clock is running, so there is nothing to pause.")
      case .paused:
        say("停表了，按回车继续。", "The clock is stopped. Press Enter to go on.")
      case .resumed:
        say("继续，表又走起来了。", "The clock is running again.")
      case .flagged:
        say("记下了，结束后再看这一题。", "Flagged to look at afterwards.")
      case .quitConfirm:
        say("要结束面试吗？按已经答的给分。(y/N)", "End the interview and score what you answered? (y/N)")
      case .quitDeclined:
        say("好，接着来。", "Good, let's go on.")
      }
    }

    private func help(_ mode: SessionMode) -> LocalizedText {
      let hint: LocalizedText
      let pause: LocalizedText
      switch mode {
      case .practice:
        hint = say("要一个提示，提示到的要点只算一半分", "a hint; the point it gives away counts half")
        pause = say("停表，按回车继续", "stop the clock; Enter goes on")
      case .exam:
        hint = say("要提示（考试模式没有）", "a hint (not in an exam)")
        pause = say("停表（考试只能停一次）", "stop the clock (once in an exam)")
      }
      return say(
        """
        回车是换行。写完以后，单独一行打一个 . 或者在空行上按 Ctrl-D 交卷。
        按 Ctrl-X Ctrl-E 可以到 $EDITOR 里写，表照样走。
        命令写在空行上：
          :skip    跳过这一题
          :dk      不会，换下一题
          :hint    \(hint.zh)
          :repeat  再念一遍题目
          :time    还剩多少时间
          :pause   \(pause.zh)
          :flag    记下这一题，结束后再看
          :quit    结束面试
          :help    看这份说明
        """,
        """
        Enter is a new line. To hand in, type a line with only a . or press Ctrl-D on
        an empty line. Ctrl-X Ctrl-E opens $EDITOR; the clock keeps running.
        Commands stand on a line of their own:
          :skip    go on without answering
          :dk      say that you don't know
          :hint    \(hint.en)
          :repeat  hear the question again
          :time    how much time is left
          :pause   \(pause.en)
          :flag    mark this one to look at afterwards
          :quit    end the interview
          :help    this list
        """)
    }
  }
}
