// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look at a session again: every answer, with the words that earned each point.",
    discussion: """
      At a terminal there are keys to go through the questions, to see the last attempt beside this \
      one, to mark what the grader got wrong, to answer again, schedule, note and flag; ? lists them. \
      With --format, or where stdout is no terminal, the whole session is printed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json, html }

  @Argument(help: "The session's id or its beginning; otherwise the latest.") var session: String?
  @Option(help: "text, markdown, json or html.") var format: Format?
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let isInteractive =
      format == nil && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      && surroundings["TERM"] != "dumb"
    let store = try transcripts.open(
      isInteractive ? .readWrite : .readOnly, surroundings, in: speech.language(surroundings))
    let stored = try store.session(
      named: session, .asked, in: speech.language(surroundings))
    let language = speech.language ?? stored.options.language
    do {
      if isInteractive {
        var desk = try ReviewDesk(stored, store: store, surroundings, language)
        try desk.run()
      } else {
        try print(stored, from: store, language, surroundings)
      }
    } catch let error as StorageError {
      throw CommandFailure(error, in: language)
    }
  }

  private func print(
    _ stored: StoredSession, from store: TranscriptStore, _ language: Language,
    _ surroundings: Surroundings
  ) throws {
    let review = try SessionReview(stored, from: store)
    let report = SessionReport(review, language: language)
    switch format ?? .text {
    case .text:
      let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
      try StandardOutput.write(report.text(style: style, columns: terminalColumns()))
    case .markdown: try StandardOutput.write(report.markdown)
    case .html: try StandardOutput.write(report.html)
    case .json:
      let review = try SessionReview(stored, from: store, startedAt: \.isoText)
      try StandardOutput.line(JSONText.review(review).text)
    }
  }
}

extension TranscriptStore {
  /// The session whose id begins with `name`, or the latest.
  func session(
    named name: String?, _ part: StoredSession.Part = .all, in language: Language
  ) throws(CommandFailure) -> StoredSession {
    do throws(StorageError) {
      if let name { return try session(name, part) }
      return try latestSession(part)
    } catch {
      throw CommandFailure(error, in: language)
    }
  }
}
