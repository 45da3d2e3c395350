// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension StorageError {
  /// What went wrong, in one sentence, and in a second one what can be done about it.
  public var message: LocalizedText {
    switch self {
    case .notFound(let path):
      LocalizedText(
        zh: "还没有记录：\(path) 不存在。先运行 viva rehearse，或用 --database 指定别的文件。",
        en: "There is no transcript yet: \(path) does not exist. "
          + "Run viva rehearse first, or name another file with --database.")
    case .cannotCreate(let path, let code):
      LocalizedText(
        zh: "无法创建 \(path)（errno \(code)）。请检查目录和磁盘，或用 --database 指定别的位置。",
        en: "Cannot create \(path) (errno \(code)). "
          + "Check the folder and the disk, or choose another place with --database.")
    case .permission(let path):
      LocalizedText(
        zh: "没有权限写入或读取 \(path)。请检查文件和目录的权限，或用 --database 指定别的文件。",
        en: "No permission for \(path). "
          + "Check the permissions of the file and its folder, or use --database.")
    case .corrupted(let path, let detail):
      LocalizedText(
        zh: "\(path) 已损坏（\(detail)），文件未被改动。请运行 viva doctor，或恢复最近的备份。",
        en: "\(path) is damaged (\(detail)); it was left as it is. "
          + "Run viva doctor, or put back the latest backup.")
    case .notTranscripts(let path):
      LocalizedText(
        zh: "\(path) 是其他程序的数据库，未被改动。请用 --database 指定别的文件。",
        en: "\(path) is the database of another program; it was left as it is. "
          + "Name another file with --database.")
    case .newerSchema(let path, let found, let supported):
      LocalizedText(
        zh: "\(path) 由更新版本的 viva 写成（格式 \(found)，本程序支持到 \(supported)），"
          + "未被改动。请升级 viva。",
        en: "\(path) was written by a later viva (schema \(found); this one knows \(supported)); "
          + "it was left as it is. Upgrade viva.")
    case .olderSchema(let path, let found, let supported):
      LocalizedText(
        zh: "\(path) 是旧格式 \(found)，需要升级到 \(supported)，但只以只读方式打开。"
          + "请运行一次 viva rehearse 来升级。",
        en: "\(path) has schema \(found) and needs \(supported), but was opened only for reading. "
          + "Run viva rehearse once to bring it up to date.")
    case .busy(let path):
      LocalizedText(
        zh: "\(path) 被另一个进程占用超过 5 秒。请等它结束后再试。",
        en: "Another process kept \(path) locked for more than 5 s. Try again when it is done.")
    case .diskFull(let path):
      LocalizedText(
        zh: "磁盘已满，无法写入 \(path)。请腾出空间后再试。",
        en: "The disk of \(path) is full. Make room, then try again.")
    case .io(let path, let code):
      LocalizedText(
        zh: "读写 \(path) 出错（代码 \(code)）。请检查磁盘，然后重新启动 viva。",
        en: "Reading or writing \(path) failed (code \(code)). Check the disk, then restart viva.")
    case .alreadyExists(let path):
      LocalizedText(
        zh: "\(path) 已经存在，未被覆盖。请换一个名字，或使用 --force。",
        en: "\(path) is there already and was not overwritten. Choose another name, or use --force."
      )
    case .refused(let path, let code, let detail):
      LocalizedText(
        zh: "SQLite 拒绝操作 \(path)（代码 \(code)：\(detail)）。请运行 viva doctor。",
        en: "SQLite refused to work on \(path) (code \(code): \(detail)). Run viva doctor.")
    case .sessionInUse(let session, let pid):
      LocalizedText(
        zh: "面试 \(session) 正在另一个进程（\(pid)）中进行。请先结束那一个。",
        en: "Session \(session) is running in another process (\(pid)). End that one first.")
    case .sessionEnded(let session):
      LocalizedText(
        zh: "面试 \(session) 已经结束，不能再继续。请开始新的一次。",
        en: "Session \(session) has ended and cannot go on. Start a new one.")
    case .noSuchSession(let text):
      text.isEmpty
        ? LocalizedText(
          zh: "还没有任何面试记录。先运行 viva rehearse。",
          en: "There is no session yet. Run viva rehearse first.")
        : LocalizedText(
          zh: "没有以“\(text)”开头的面试记录。viva sessions 会列出全部。",
          en: "No session begins with “\(text)”. viva sessions lists them all.")
    case .ambiguousSession(let text, let matches):
      LocalizedText(
        zh: "有 \(matches.count) 个面试记录以“\(text)”开头。请多写几位。",
        en: "\(matches.count) sessions begin with “\(text)”. Write a few more digits.")
    case .noSuchTurn(let session, let number):
      LocalizedText(
        zh: "面试 \(session) 没有第 \(number) 轮。viva review 会列出全部。",
        en: "Session \(session) has no turn \(number). viva review shows those that it has.")
    case .questionNotInSession(let question, let session):
      LocalizedText(
        zh: "面试 \(session) 里没有题目“\(question)”。请报告这个错误。",
        en: "Session \(session) has no question “\(question)”. Please report this as a bug.")
    }
  }
}
