// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "See two sessions beside each other.",
    discussion:
      "Each question of both, with its points before and after and the answers side by side.")

  @Argument(help: "A session's id or its beginning.") var before: String
  @Argument(help: "The other's; otherwise the latest session.") var after: String?
  @Flag(help: "As JSON.") var json = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let both = try [before, after].map { name in
      SessionReview(try store.session(named: name, .asked, in: language))
    }
    let comparison = SessionComparison(both[0], both[1], language: language)
    if json {
      try StandardOutput.line(comparison.json.text)
    } else {
      let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
      try StandardOutput.write(comparison.text(style: style, columns: terminalColumns()))
    }
  }
}
