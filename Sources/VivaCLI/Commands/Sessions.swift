// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import Reporting
import TranscriptStorage

struct Sessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List the sessions, newest first.")

  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions
  @Option(help: "How many at most; otherwise 50, and all of them as JSON.") var limit: Int?
  @Flag(help: "As JSON.") var json = false

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let sessions: [Reporting.SessionSummary]
    do throws(StorageError) {
      let startedAt: (Timestamp) -> String = json ? \.isoText : \.localText
      sessions = try store.sessions(limit: limit.map { max(0, $0) } ?? (json ? nil : 50)).map {
        Reporting.SessionSummary($0, title: $0.scenario.asTitle, startedAt: startedAt)
      }
    } catch {
      throw CommandFailure(error, in: language)
    }
    if json {
      try StandardOutput.line(JSONText.sessions(sessions).text)
    } else {
      try StandardOutput.write(
        sessionList(sessions, language: language, columns: terminalColumns()))
    }
  }
}
