// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import Reporting
import TranscriptStorage

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the transcripts for damage. Nothing is changed.",
    discussion: """
      With --rebuild the index of words and the sums that reports read are made anew from the answers \
      and grades first, as after somebody has changed them by other means.
      """)

  @Flag(help: "Make the index of words and the sums of reports anew.") var rebuild = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(rebuild ? .readWrite : .readOnly, surroundings, in: language)
    let findings: [CheckFinding]
    do throws(StorageError) {
      if rebuild { try store.rebuildDerived() }
      findings = try store.check()
    } catch {
      throw CommandFailure(error, in: language)
    }
    for finding in findings { try StandardOutput.line(visible(finding.message[language])) }
    if !findings.isEmpty { throw ExitStatus.checkFailed.exitCode }
    let sound = LocalizedText(
      zh: "\(store.path) 完好。", en: "\(store.path) is in good order.")
    try StandardOutput.line(sound[language])
  }
}

extension CheckFinding {
  /// What is damaged, and what it means for the person whose transcripts these are.
  fileprivate var message: LocalizedText {
    switch self {
    case .integrity(let detail):
      LocalizedText(
        zh: "文件损坏：\(detail)。请恢复最近的备份。",
        en: "The file is damaged: \(detail). Put back the latest backup.")
    case .danglingReference(let table, let row, let parent):
      LocalizedText(
        zh: "表 \(table) 第 \(row ?? 0) 行指向 \(parent) 中不存在的记录。",
        en: "Row \(row ?? 0) of \(table) refers to a row of \(parent) that is not there.")
    case .missingEvents(let session, let numbers):
      LocalizedText(
        zh: "场次 \(session) 缺少第 \(numbers.lowerBound)–\(numbers.upperBound) 条事件，不能重放。",
        en: "Session \(session) lacks events \(numbers.lowerBound)–\(numbers.upperBound); "
          + "it cannot be replayed.")
    case .damagedEvent(let session, let sequence):
      LocalizedText(
        zh: "场次 \(session) 的第 \(sequence) 条事件被改动过。",
        en: "Event \(sequence) of session \(session) is not as it was written.")
    case .damagedSnapshot(let digest):
      LocalizedText(
        zh: "快照 \(digest) 与摘要不符。", en: "Snapshot \(digest) does not fit its digest.")
    }
  }
}
