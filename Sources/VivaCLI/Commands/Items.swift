// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Items: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "What many sessions say about the questions.",
    discussion: """
      How easy each question is, how well it tells good sessions from bad ones, and criteria that \
      nobody or everybody earns; n is shown, and nothing is said of fewer than 8 results. One \
      person's repeated attempts are no independent examinees: merge the databases of several people \
      (viva merge) before you draw conclusions. docs/analysis.md names the formulas.
      """)

  @Flag(help: "As JSON.") var json = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let analysis = try orFail(in: language) { () throws(StorageError) in
      ItemAnalysis(try store.progress())
    }
    if json { return try StandardOutput.line(analysis.json.text) }
    let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
    try StandardOutput.write(
      analysis.text(language: language, style: style, columns: terminalColumns()))
  }
}
