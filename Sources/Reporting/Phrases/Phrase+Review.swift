// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// Headings and labels of reviews and lists.
  public enum Review: Hashable, Sendable {
    case question(Int)
    case followUp(Int)
    /// The first answer's score, and with the follow-ups.
    case score(unaided: Double, score: Double)
    case hints(Int)
    case flagged
    case noAnswer
    case points
    case modelAnswer
    case started
    case mode
    case modeName(SessionMode)
    case seed
    case session
    case scenario
    case difficulty
    case minutes
    case unfinished
    case noSessions
    case noQuestions
    case noScenarios
    case questionCount
    case about
    case note
    case yourNote(String)
    case yourMark(PersonalMark)
    case nothingFound
    case olderNotRanked

    var both: LocalizedText {
      switch self {
      case .question(let number): say("第 \(number) 题", "Question \(number)")
      case .followUp(let number): say("追问 \(number)", "Follow-up \(number)")
      case .score(let unaided, let score):
        unaided.points == score.points
          ? say("得分 \(score.points)", "score \(score.points)")
          : say(
            "得分 \(unaided.points)，追问后 \(score.points)",
            "score \(unaided.points), with follow-ups \(score.points)")
      case .hints(let count): say("提示 \(count) 次", counted(count, "hint"))
      case .flagged: say("已标记", "flagged")
      case .noAnswer: say("（没有作答）", "(no answer)")
      case .points: say("要点", "Points")
      case .modelAnswer: say("参考回答", "Model answer")
      case .started: say("开始时间", "Started")
      case .mode: say("模式", "Mode")
      case .modeName(.practice): say("练习", "practice")
      case .modeName(.exam): say("考试", "exam")
      case .seed: say("随机种子", "Seed")
      case .session: say("场次", "Session")
      case .scenario: say("面试", "Interview")
      case .difficulty: say("难度", "Level")
      case .minutes: say("分钟", "Min")
      case .unfinished: say("未做完", "unfinished")
      case .noSessions:
        say("还没有面试记录，运行 viva rehearse 开始第一场。", "No sessions yet. Run viva rehearse for the first.")
      case .noScenarios: say("题库里没有面试场景。", "The bank has no scenarios.")
      case .questionCount: say("题数", "Questions")
      case .note: say("笔记", "note")
      case .yourNote(let text): say("笔记：\(text)", "Note: \(text)")
      case .yourMark(let mark):
        say(
          "你评的 \(mark.part.name)：\(mark.credit.points)%"
            + (mark.reason.isEmpty ? "" : "，\(mark.reason)"),
          "Your mark on \(mark.part.name): \(mark.credit.points) %"
            + (mark.reason.isEmpty ? "" : ", \(mark.reason)"))
      case .nothingFound: say("没有找到。", "Nothing found.")
      case .olderNotRanked:
        say(
          "只比较了最近的一千条，更早的没有列出。",
          "Only the newest thousand were compared; older ones are not listed.")
      case .about: say("内容", "About")
      case .noQuestions: say("题库里没有题目。", "The bank has no questions.")
      }
    }
  }
}
