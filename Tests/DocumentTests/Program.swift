// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

/// Runs `viva` with a home and transcripts of its own, which go away with this value. The compiled bank
/// is shared: compiling it takes a while.
final class Program {
  struct Outcome {
    var status: Int32
    var output: String
    var messages: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "viva-documents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs `viva` with these arguments.
  func viva(_ arguments: [String], input: String = "") throws -> Outcome {
    try run([builtProduct("viva")] + arguments, input: input)
  }

  /// Runs a shell script in the folder; a command that fails ends it. `viva` is in its path, and what
  /// `Tests/install-python` installed.
  func shell(_ script: String) throws -> Outcome {
    try run(["/bin/sh", "-eu", "-c", script])
  }

  private func run(_ command: [String], input: String = "") throws -> Outcome {
    // Files rather than pipes: nothing can block, and no other test's process keeps them open.
    let files = try ["in", "out", "err"].map { name in
      let file = folder.appending(path: ".\(name)")
      try Data((name == "in" ? input : "").utf8).write(to: file)
      return file
    }
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = folder
    let products = URL(filePath: builtProduct("viva")).deletingLastPathComponent().path
    let python = repository.appending(path: ".build/python/bin").path
    process.environment = [
      "PATH": "\(products):\(python):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path,
      "LANG": "C.UTF-8",
      "XDG_CACHE_HOME": cacheOfTheProject,
    ]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: files[1], encoding: .utf8),
      messages: try String(contentsOf: files[2], encoding: .utf8))
  }
}

/// A subcommand as the program's own help tells of it.
struct Subcommand: CustomTestStringConvertible {
  /// Without the program's name: "author check".
  let name: String
  /// `--minutes`; those that every subcommand has (`--help`, `--version`) left out.
  let options: Set<String>

  var testDescription: String { name }

  /// Every subcommand that does something itself, in the order of the help.
  static func all() throws -> [Subcommand] { try below([], Program()) }

  private static func below(_ path: [String], _ program: Program) throws -> [Subcommand] {
    let help = try program.viva(["help"] + path).output.components(separatedBy: "\n")
    let names = section("SUBCOMMANDS:", of: help).compactMap {
      $0.prefixMatch(of: /[ ]{2}([a-z][a-z-]*)/).map { String($0.1) }
    }
    if !names.isEmpty { return try names.flatMap { try below(path + [$0], program) } }
    let options = section("OPTIONS:", of: help).compactMap {
      $0.prefixMatch(of: /[ ]{2}(?:-[a-z], )?(--[a-z][a-z-]*)/).map { String($0.1) }
    }
    return [
      Subcommand(
        name: path.joined(separator: " "),
        options: Set(options).subtracting(["--help", "--version"]))
    ]
  }

  private static func section(_ title: String, of help: [String]) -> [String] {
    Array(help.drop { $0 != title }.dropFirst().prefix { !$0.isEmpty })
  }
}
