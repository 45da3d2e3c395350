// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import ScenarioCompiler

extension Author {
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Begin a bank, a topic, a question or a scenario.",
      discussion: """
        What only its author can write is marked TODO, and “author check” lists it. Nothing is \
        overwritten. The paths of the new files go to stdout.
        """,
      subcommands: [Bank.self, Topic.self, Question.self, Scenario.self])
  }
}

/// The bank that something new is for.
struct BankInHand: ParsableArguments {
  @Option(help: "The bank; otherwise the one around the current folder.") var bank: String?

  func open() throws(CommandFailure) -> OpenedBank {
    guard let folder = BankFiles.bank(around: bank ?? ".") else {
      throw CommandFailure(
        .noInput,
        "\(bank ?? "the current folder"): there is no bank.yaml here or above; begin a bank with "
          + "“viva author new bank PATH”, or name one with --bank")
    }
    let files = try BankFiles.read(at: folder)
    return OpenedBank(folder: folder, compilation: Compilation(inParallel: files))
  }
}

/// A bank, as far as its files can be read.
struct OpenedBank {
  let folder: String
  let compilation: Compilation

  var content: Bank { compilation.bank }

  /// Refuses an id that the bank has already.
  func refuse(_ part: Part, named id: String) throws(CommandFailure) {
    guard let place = compilation.places[part] else { return }
    throw CommandFailure(
      .cannotCreate, "“\(id)” is there already: \(place.file):\(place.line):\(place.column)")
  }

  /// Writes new files and tells editors of their ids.
  func add(_ files: [NewFile], next: String) throws(CommandFailure) {
    try NewFile.write(files, in: folder)
    try EditorSchemas(of: folder).write()
    StandardError.line(next)
  }

  /// A path within the bank, as one would type it.
  func path(_ name: String) -> String { BankFiles.path(name, in: folder) }
}

extension NewFile {
  /// Writes all of them, or none where one is there already, and prints their paths.
  static func write(_ files: [NewFile], in folder: String) throws(CommandFailure) {
    let paths = files.map { BankFiles.path($0.path, in: folder) }
    for path in paths where OutputFile.exists(path) {
      throw CommandFailure(.cannotCreate, "\(path): is there already")
    }
    for (path, file) in zip(paths, files) {
      let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      if !above.isEmpty { try OutputFile.makeFolder(above.joined(separator: "/")) }
      try OutputFile.write(file.text, to: path)
      try StandardOutput.line(path)
    }
  }
}

/// Checks a name that an author gives something new.
func newIdentifier<Subject>(_ name: String) throws(CommandFailure) -> Identifier<Subject> {
  if isIdentifier(name) { return Identifier(name) }
  let near = identifier(near: name).map { "; did you mean “\($0)”?" } ?? ""
  throw CommandFailure(.usage, Fault.badIdentifier(name).message + near)
}

/// The names of a list separated by commas.
func names(_ list: String?) -> [String] {
  (list ?? "").split { $0 == "," || $0 == "，" || $0.isWhitespace }.map(String.init)
}
