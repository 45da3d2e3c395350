// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Phrase {
  /// What is said of transcripts that come from elsewhere.
  public enum Exchange: Hashable, Sendable {
    case imported(added: Int, completed: Int, known: Int)
    case conflicts([String])
    case badLine(Int)
    case notAnExport
    case newerVersion(Int)

    var both: LocalizedText {
      switch self {
      case .imported(let added, let completed, let known):
        say(
          "新增 \(added) 场，补全 \(completed) 场，\(known) 场已有。",
          "\(counted(added, "session")) added, \(completed) completed, \(known) there already.")
      case .conflicts(let ids):
        say(
          "这些场次在两边各自继续过，保留了本机的：\(ids.joined(separator: " "))",
          "These sessions went on in two ways; yours stays: \(ids.joined(separator: " "))")
      case .badLine(let number):
        say(
          "第 \(number) 行不是 viva export 写的，或者已损坏；什么都没有导入。",
          "Line \(number) is not one of viva export, or it is damaged; nothing was taken in.")
      case .notAnExport:
        say(
          "这不是 viva export --format ndjson 写的文件；什么都没有导入。",
          "This is not a file of viva export --format ndjson; nothing was taken in.")
      case .newerVersion(let version):
        say(
          "这是更新版本的 viva 写的（格式 \(version)）；请先升级。什么都没有导入。",
          "A later viva wrote this (form \(version)); upgrade first. Nothing was taken in.")
      }
    }
  }
}
