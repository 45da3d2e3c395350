// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct ShowProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "What all your sessions say together.",
    discussion: """
      Criteria that you keep leaving out, ability by topic with its uncertainty, the trend, answers \
      under time pressure, what you expected against what you got, and how often you and the grader \
      agreed. docs/analysis.md names the formulas.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Option(help: "text, markdown or json.") var format = Format.text
  @Option(help: "How many of the points that you leave out are listed.") var limit = 8
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var source: BankSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let bank = try source.load(surroundings)
    let summary = try orFail(in: language) { () throws(StorageError) in
      try store.progressSummary(bank: bank, at: .now())
    }
    let report = ProgressReport(summary, language: language, limit: max(1, limit)) {
      String(Timestamp(millisecondsSince1970: $0).localText.prefix(10))
    }
    switch format {
    case .text:
      let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
      try StandardOutput.write(report.text(style: style, columns: terminalColumns()))
    case .markdown: try StandardOutput.write(report.markdown)
    case .json: try StandardOutput.line(JSONText.progress(summary).text)
    }
  }
}

extension TranscriptStore {
  func progressSummary(bank: Bank, at time: Timestamp) throws(StorageError) -> ProgressSummary {
    ProgressSummary(
      try progress(utcOffset: time.utcOffset), questions: bank.questions, topics: bank.topics,
      today: time.localDay)
  }
}
