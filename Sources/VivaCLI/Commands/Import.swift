// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in sessions that viva export wrote.",
    discussion: """
      All of the file or nothing. What is there already stays as it is, so a file can be taken in \
      twice. Exit code 1 when a session went on in two ways; then yours stays.
      """)

  @Argument(help: "The file; - for stdin.") var file: String
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let lines = try InputLines(file)
    let store = try transcripts.open(.readWrite, surroundings, in: language)
    try report(language) { () throws(ImportError) in
      try store.importLines { lines.next() }
    }
  }
}

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take in the sessions of another database.",
    discussion: """
      Sessions, grades, marks and notes of both come together without doubles; the other database is \
      only read. Exit code 1 when a session went on in two ways; then yours stays.
      """)

  @Argument(help: "The other database.") var other: String
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let path = other
    let theirs = try orFail(in: language) { () throws(StorageError) in
      try TranscriptStore.open(path: path, access: .readOnly)
    }
    let store = try transcripts.open(.readWrite, surroundings, in: language)
    try report(language) { () throws(ImportError) in try store.merge(theirs) }
  }
}

/// Says what has come, or why nothing has.
private func report(
  _ language: Language, _ body: () throws(ImportError) -> ImportOutcome
) throws {
  let outcome: ImportOutcome
  do throws(ImportError) {
    outcome = try body()
  } catch {
    switch error {
    case .storage(let error): throw CommandFailure(error, in: language)
    case .badLine(let number):
      throw CommandFailure(.badData, Phrase.exchange(.badLine(number)).text(in: language))
    case .notAnExport:
      throw CommandFailure(.badData, Phrase.exchange(.notAnExport).text(in: language))
    case .newerVersion(let version):
      throw CommandFailure(.badData, Phrase.exchange(.newerVersion(version)).text(in: language))
    }
  }
  try StandardOutput.line(
    Phrase.exchange(
      .imported(added: outcome.added, completed: outcome.completed, known: outcome.known)
    ).text(in: language))
  guard !outcome.conflicts.isEmpty else { return }
  let phrase = Phrase.exchange(.conflicts(outcome.conflicts.map(\.text)))
  StandardError.line(phrase.text(in: language))
  throw ExitStatus.checkFailed.exitCode
}
