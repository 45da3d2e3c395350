// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write sessions out: for another machine, a spreadsheet, or Anki.",
    discussion: """
      ndjson has everything, and viva import takes it in again; csv has a row for each answer; anki \
      has the criteria that your latest answers left out, as cards for its text import.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson, csv, anki }

  @Argument(help: "Sessions, by their ids or beginnings; otherwise all.") var sessions: [String] =
    []
  @Option(help: "ndjson, csv or anki.") var format = Format.ndjson
  @Option(help: "The file to write; otherwise stdout.") var output: String?
  @Flag(help: "Replace the file.") var force = false
  @Flag(help: "In csv, leave cells as they are that a spreadsheet would take for formulas.")
  var raw = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func validate() throws {
    if raw, format != .csv { throw ValidationError("--raw is for --format csv.") }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let ids = try sessions.map {
      try store.session(named: $0, .asked, in: language).id
    }
    do {
      if let output {
        let file = try OutputFile(output, force: force)
        try write(store, ids, language) { try file.write($0) }
        try file.finish()
      } else {
        try write(store, ids, language) { try StandardOutput.write($0) }
      }
    } catch let error as StorageError {
      throw CommandFailure(error, in: language)
    }
  }

  private func write(
    _ store: TranscriptStore, _ ids: [SessionID], _ language: Language,
    _ write: (String) throws -> Void
  ) throws {
    switch format {
    case .ndjson:
      try store.export(ids.isEmpty ? nil : ids) { try write(JSONText.inert($0) + "\n") }
    case .csv:
      let table = AnswerTable(isRaw: raw)
      try write(table.header)
      for review in try reviews(store, ids) { try write(table.lines(of: review())) }
    case .anki:
      var cards = FlashCards(language: language)
      for review in try reviews(store, ids) { cards.add(try review()) }
      try write(cards.text)
    }
  }

  /// The sessions, newest first, each read when its turn comes.
  private func reviews(
    _ store: TranscriptStore, _ ids: [SessionID]
  ) throws -> [() throws -> SessionReview] {
    let wanted = Set(ids)
    return try store.sessions().map(\.id).filter { wanted.isEmpty || wanted.contains($0) }.map {
      id in
      {
        try SessionReview(
          store.session(id.text, .asked), from: store, startedAt: \.isoText)
      }
    }
  }
}
