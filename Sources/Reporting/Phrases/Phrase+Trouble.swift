// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What went wrong, and the way out. `why` is the system's own word on it.
  public enum Trouble: Hashable, Sendable {
    case unknownScenario(String, nearest: String?)
    case unknownQuestion(String, nearest: String?)
    case noSuchBank(path: String)
    case bankHasFaults(count: Int, path: String)
    case diskFull(path: String)
    case editorFailed(String)
    case badMinutes
    case terminalTooNarrow(columns: Int)
    /// The recorded session and its replay part at this turn.
    case replayDiffers(turn: Int, recorded: String, replayed: String)
    case replaySame(turns: Int)

    var both: LocalizedText {
      switch self {
      case .unknownScenario(let name, let nearest):
        unknown(say("面试", "interview"), name, nearest)
      case .unknownQuestion(let name, let nearest):
        unknown(say("题目", "question"), name, nearest)
      case .noSuchBank(let path):
        say("找不到题库：\(path)", "There is no question bank at \(path)")
      case .bankHasFaults(let count, let path):
        say(
          "题库有 \(count) 处错误，用 viva author check \(path) 查看。",
          "The bank has \(counted(count, "fault")); viva author check \(path) shows them.")
      case .diskFull(let path):
        say(
          "磁盘满了，\(path) 写不进去；回答没有丢，腾出空间就会存上。",
          "No space left for \(path). Your answer is kept and saved once there is.")
      case .editorFailed(let why):
        say("编辑器没有打开：\(why)", "The editor did not open: \(why)")
      case .badMinutes:
        say("分钟数要大于 0，最多 600。", "Minutes must be above 0 and at most 600.")
      case .terminalTooNarrow(let columns):
        say(
          "终端只有 \(columns) 列，至少 40 列才看得清。",
          "This terminal has \(counted(columns, "column")); 40 are needed to read well.")
      case .replayDiffers(let turn, let recorded, let replayed):
        say(
          "第 \(turn) 轮不一样：记录是 \(recorded)，重放是 \(replayed)。",
          "Turn \(turn) differs: recorded \(recorded), replayed \(replayed).")
      case .replaySame(let turns):
        say("重放一致，共 \(turns) 轮。", "The replay is the same, all \(counted(turns, "turn")).")
      }
    }

    private func unknown(
      _ kind: LocalizedText, _ name: String, _ nearest: String?
    ) -> LocalizedText {
      guard let nearest else {
        return say("没有叫 \(name) 的\(kind.zh)。", "There is no \(kind.en) called \(name).")
      }
      return say(
        "没有叫 \(name) 的\(kind.zh)，是不是 \(nearest)？",
        "There is no \(kind.en) called \(name); did you mean \(nearest)?")
    }
  }
}
