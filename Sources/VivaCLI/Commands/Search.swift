// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find your answers and notes by their words.",
    discussion: """
      Every word must be there; letters match from the beginning of a word, Chinese anywhere. The \
      best come first, of equal ones the newest. Exit code 1 when nothing was found.
      """)

  @Argument(help: "The words.") var text: [String]
  @Option(help: "How many are shown at most.") var limit = 20
  @Flag(help: "As JSON.") var json = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let query = text.joined(separator: " ")
    let limit = max(1, limit)
    let result = try orFail(in: language) { () throws(StorageError) in
      try store.search(query, limit: limit)
    }
    let findings = result.hits.map { SearchFinding($0, startedAt: json ? \.isoText : \.localText) }
    if json {
      try StandardOutput.line(
        JSONText.search(query, findings, isPartial: result.isPartial).text)
    } else {
      let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
      try StandardOutput.write(
        searchList(
          findings, isPartial: result.isPartial, language: language, style: style,
          columns: terminalColumns()))
    }
    if findings.isEmpty { throw ExitStatus.checkFailed.exitCode }
  }
}

extension SearchFinding {
  init(_ hit: SearchHit, startedAt: (Timestamp) -> String) {
    self.init(
      session: hit.session.text, turn: hit.turn, isNote: hit.kind == .note,
      question: hit.question, topic: hit.topic, startedAt: startedAt(hit.startedAt),
      score: hit.score, text: hit.text, matches: hit.matches)
  }
}
