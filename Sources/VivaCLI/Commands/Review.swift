// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look at a session again: every answer, with the words that earned each point.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json, html }

  @Argument(help: "The session's id or its beginning; otherwise the latest.") var session: String?
  @Option(help: "text, markdown, json or html.") var format = Format.text
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let store = try transcripts.open(.readOnly, surroundings, in: speech.language(surroundings))
    let stored = try store.session(named: session, in: speech.language(surroundings))
    let language = speech.language ?? stored.options.language
    let review = SessionReview(stored)
    let report = SessionReport(review, language: language)
    switch format {
    case .text:
      let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
      try StandardOutput.write(report.text(style: style, columns: terminalColumns()))
    case .markdown: try StandardOutput.write(report.markdown)
    case .html: try StandardOutput.write(report.html)
    case .json:
      let review = SessionReview(stored, startedAt: \.isoText)
      try StandardOutput.line(JSONText.review(review).text)
    }
  }
}

extension TranscriptStore {
  /// The session whose id begins with `name`, or the latest.
  func session(named name: String?, in language: Language) throws(CommandFailure) -> StoredSession {
    do throws(StorageError) {
      if let name { return try session(name) }
      return try latestSession()
    } catch {
      throw CommandFailure(error, in: language)
    }
  }
}
