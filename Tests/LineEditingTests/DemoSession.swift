// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver

/// The demo of the editor in a terminal of its own, with a folder for what it leaves behind.
final class DemoSession {
  let terminal: TerminalDriver
  let folder: URL

  /// Starts the demo, its status changing `ticksPerSecond` times, with `inputrc` as the user's
  /// own; or, `inShell`, an interactive shell where `$DEMO` starts it.
  init(
    ticksPerSecond: Int = 0, inputrc: String = "", text: String = "", columns: Int = 60,
    rows: Int = 16, environment: [String: String] = [:], inShell: Bool = false
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let initialization = folder.appending(path: "inputrc")
    try Data(inputrc.utf8).write(to: initialization)
    let variables = [
      "DEMO_LOG": folder.appending(path: "log").path,
      "DEMO_STOP": folder.appending(path: "stop").path,
      "DEMO_TICK": "\(ticksPerSecond)", "DEMO_TEXT": text,
      "INPUTRC": initialization.path, "TMPDIR": folder.path, "HOME": folder.path,
      "DEMO": builtProduct("line-editing-demo"), "PS1": "$ ",
    ].merging(environment) { $1 }
    terminal = try TerminalDriver(
      command: inShell
        ? ["bash", "--norc", "--noprofile", "-i"] : [builtProduct("line-editing-demo")],
      columns: columns, rows: rows, environment: variables)
    try terminal.waitFor("a prompt") { screen, cursor in
      cursor.column > 0 && !screen[cursor.row].isEmpty
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The events that were told, one a line.
  var log: [String] {
    let text = try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  /// Waits until an event was told; also when the terminal is gone.
  func waitForLog(_ event: String, timeout: Double = 20) throws {
    let deadline = Date().addingTimeInterval(timeout)
    while !log.contains(event) {
      guard Date() < deadline else {
        throw LogFailure(description: "Waited \(timeout) s for the event \(event) in \(log).")
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Tells the demo that time is over.
  func endTime() throws { try Data().write(to: folder.appending(path: "stop")) }

  /// Writes an executable shell script and returns its path.
  func script(_ text: String) throws -> String {
    let path = folder.appending(path: "editor-\(UUID().uuidString)").path
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  /// The rows of the screen that hold something.
  func rows() throws -> [String] { try terminal.screen().filter { !$0.isEmpty } }

  struct LogFailure: Error, CustomStringConvertible {
    let description: String
  }
}
