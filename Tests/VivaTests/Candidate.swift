// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver

/// Someone who uses `viva`: a home of their own, with nothing in it, and the small bank of these
/// tests.
final class Candidate {
  let home: URL
  var environment: [String: String]

  init(bank: String = testBank) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": home.path, "XDG_DATA_HOME": home.path + "/data",
      "XDG_CACHE_HOME": bank == realBank ? cacheOfTheProject : home.path + "/cache",
      "TMPDIR": home.path,
      "LANG": "C.UTF-8",
      "VIVA": builtProduct("viva"), "VIVA_BANKS": bank, "INPUTRC": "/dev/null", "TZ": "UTC",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  var database: String { home.path + "/data/viva/transcripts.sqlite" }

  func path(_ name: String) -> String { home.appending(path: name).path }

  // MARK: At a shell

  /// Runs `viva` with `input` on stdin, which is no terminal.
  func viva(_ arguments: String..., input: String = "") throws -> Outcome {
    try viva(arguments, input: Data(input.utf8))
  }

  func viva(_ arguments: [String], input: Data) throws -> Outcome {
    try run(
      [builtProduct("viva")] + arguments, input: input, environment: environment, folder: home)
  }

  /// Runs a line of bash, in which `$VIVA` is the program.
  func shell(_ line: String) throws -> Outcome {
    try run(
      ["/bin/bash", "-c", line], input: Data(), environment: environment, folder: home)
  }

  /// Runs SQL with the `sqlite3` of the system on the transcripts; rows of columns.
  @discardableResult
  func sql(_ text: String, database: String? = nil) throws -> [[String]] {
    let outcome = try run(
      [try tool("sqlite3"), "-cmd", ".timeout 5000", database ?? self.database, text],
      input: Data(), environment: environment, folder: home)
    guard outcome.status == 0 else { throw Failure("sqlite3: \(outcome.messages)") }
    return outcome.output.split(separator: "\n").map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Waits until SQL finds a row and returns the first.
  func waitForRow(_ text: String, timeout: Double = 20) throws -> [String] {
    _ = try tool("sqlite3")
    let deadline = Date().addingTimeInterval(timeout)
    while Date() < deadline {
      // The file may be there before its tables are.
      if FileManager.default.fileExists(atPath: database), let row = try? sql(text).first {
        return row
      }
      Thread.sleep(forTimeInterval: 0.05)
    }
    throw Failure("Waited \(timeout) s for a row from: \(text)")
  }

  /// The latest session as `viva review` tells it.
  func review() throws -> JSON {
    try JSON(try viva("review", "--format", "json").output)
  }

  // MARK: At a terminal

  /// Starts `viva` at a terminal of its own.
  func sit(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, folder: String = "."
  ) throws -> TerminalDriver {
    try TerminalDriver(
      command: [builtProduct("viva")] + arguments, columns: columns, rows: rows,
      environment: environment, directory: home.appending(path: folder))
  }

  /// Starts an interview in English and waits for its first question.
  func begin(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> TerminalDriver {
    let terminal = try TerminalDriver(
      command: [builtProduct("viva"), "rehearse", "--language", "en"] + arguments,
      columns: columns, rows: rows, environment: environment, directory: home)
    try terminal.waitFor("Press Enter to begin")
    try terminal.press("Enter")
    try terminal.waitFor(" left · session")
    return terminal
  }

  /// An interactive bash at a terminal, in whose `$VIVA` the program is.
  func shellTerminal() throws -> TerminalDriver {
    let terminal = try TerminalDriver(
      command: ["bash", "--norc", "--noprofile", "-i"],
      environment: environment.merging(["PS1": "shell> "]) { $1 }, directory: home)
    try terminal.waitFor("shell>")
    return terminal
  }

  /// Writes an executable shell script and returns its path.
  func script(_ name: String, _ text: String) throws -> String {
    let path = path(name)
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }
}

/// Four short questions that make up the scenario `four-questions`, always in the same order:
/// weight-sharing, padding, max-pooling, global-pooling.
let testBank = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Bank").path

/// The bank that comes with the program.
let realBank = bankOfTheProject

let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

extension TerminalDriver {
  /// Types an answer and submits it with a lone period.
  func handIn(_ answer: String) throws {
    try type(answer)
    try press("Enter")
    try type(".")
    try press("Enter")
  }

  /// Types a line and ends it.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Presses Ctrl-C until the program has ended; two that come at once are one.
  func leave() throws -> Exit {
    for _ in 0..<40 {
      try press("C-c")
      Thread.sleep(forTimeInterval: 0.3)
      if let exit = try exitStatus() { return exit }
    }
    return try waitForExit()
  }

  /// Everything shown so far as one text.
  func everything() throws -> String { try history().joined(separator: "\n") }
}

extension Candidate {
  /// A copy of the small bank that a test may change.
  func copyOfTheBank() throws -> String {
    let copy = path("bank-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: testBank, toPath: copy)
    return copy
  }

  func edit(_ path: String, _ change: (String) -> String) throws {
    let file = URL(filePath: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = change(text)
    guard changed != text else { throw Failure("nothing changed in \(path)") }
    try Data(changed.utf8).write(to: file)
  }
}
