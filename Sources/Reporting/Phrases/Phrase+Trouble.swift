// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What went wrong, and the way out. `why` is the system's own word on it.
  public enum Trouble: Hashable, Sendable {
    case unknownScenario(String, nearest: String?)
    case unknownQuestion(String, nearest: String?)
    case unknownSession(String)
    case noSession
    case noSuchBank(path: String)
    case bankHasFaults(count: Int, path: String)
    case cannotOpen(path: String, why: String)
    case cannotWrite(path: String, why: String)
    case diskFull(path: String)
    case readOnly(path: String)
    case damaged(path: String)
    case newerDatabase(path: String, found: Int, known: Int)
    case busy(path: String)
    case openElsewhere(session: String)
    case editorFailed(String)
    case notUTF8
    case noAnswer
    case badLine(Int, why: String)
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
      case .unknownSession(let id):
        say(
          "没有编号是 \(id) 的场次，viva sessions 列出所有场次。",
          "There is no session \(id); viva sessions lists them all.")
      case .noSession:
        say("还没有面试记录，先运行 viva rehearse。", "There is no session yet; run viva rehearse first.")
      case .noSuchBank(let path):
        say("找不到题库：\(path)", "There is no question bank at \(path)")
      case .bankHasFaults(let count, let path):
        say(
          "题库有 \(count) 处错误，用 viva author check \(path) 查看。",
          "The bank has \(counted(count, "fault")); viva author check \(path) shows them.")
      case .cannotOpen(let path, let why):
        say("打不开 \(path)：\(why)", "Cannot open \(path): \(why)")
      case .cannotWrite(let path, let why):
        say("写不进 \(path)：\(why)", "Cannot write \(path): \(why)")
      case .diskFull(let path):
        say(
          "磁盘满了，\(path) 写不进去；回答没有丢，腾出空间就会存上。",
          "No space left for \(path). Your answer is kept and saved once there is.")
      case .readOnly(let path):
        say("\(path) 只能读；可以回看，不能开始面试。", "\(path) is read-only: you can review, not rehearse.")
      case .damaged(let path):
        say(
          "\(path) 坏了，没有动它；先运行 viva doctor。",
          "\(path) is damaged and was left as it is; run viva doctor.")
      case .newerDatabase(let path, let found, let known):
        say(
          "\(path) 是更新的版本写的（格式 \(found)，本程序只认到 \(known)），没有动它。",
          "\(path) is from a newer version (schema \(found), known: \(known)); it was left alone.")
      case .busy(let path):
        say("\(path) 正被别的程序占用，过一会儿再试。", "\(path) is in use by another program; try again soon.")
      case .openElsewhere(let session):
        say("场次 \(session) 正在另一个终端里进行。", "Session \(session) is running in another terminal.")
      case .editorFailed(let why):
        say("编辑器没有打开：\(why)", "The editor did not open: \(why)")
      case .notUTF8:
        say("输入不是 UTF-8，认不出的字节换成了 �。", "The input is not UTF-8; bad bytes were replaced by �.")
      case .noAnswer:
        say("没有读到回答。", "There was no answer to read.")
      case .badLine(let line, let why):
        say("第 \(line) 行读不懂：\(why)", "Line \(line) cannot be read: \(why)")
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
