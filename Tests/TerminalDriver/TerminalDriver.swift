// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// A program in a real terminal (tmux), driven from a test: type, look at the screen, wait for it
/// to change. Ends the program and its terminal when it goes away.
///
///     let terminal = try TerminalDriver(command: [builtProduct("viva"), "rehearse"])
///     try terminal.waitFor("Enter")
///     try terminal.press("Enter")
public final class TerminalDriver {
  /// What ended a program.
  public enum Exit: Equatable, Sendable {
    case status(Int)
    case signal(Int)
  }

  private let tmux: Tmux
  private let configuration: URL

  /// Starts `command` in a terminal of its own; throws `TerminalFailure` when tmux is missing.
  ///
  /// The command sees `environment`, TERM, PATH, HOME and LANG=C.UTF-8, and nothing else of the
  /// test's own environment. It starts in `directory`, or where the test runs.
  public init(
    command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    directory: URL? = nil
  ) throws {
    let name = "viva-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
    tmux = try Tmux(socket: name)
    configuration = FileManager.default.temporaryDirectory.appending(path: "\(name).conf")
    try Data(
      """
      set -g remain-on-exit on
      set -g status off
      set -g default-terminal tmux-256color
      set -g history-limit 20000
      set -sg escape-time 0
      set -gq remain-on-exit-format ""

      """.utf8
    ).write(to: configuration)

    var variables = ["LANG": "C.UTF-8"]
    for inherited in ["PATH", "HOME"] {
      variables[inherited] = ProcessInfo.processInfo.environment[inherited]
    }
    variables["TERM"] = "tmux-256color"
    variables.merge(environment) { $1 }
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    do {
      try tmux.run(
        ["-u", "-f", configuration.path, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
          + ["-c", (directory?.path ?? FileManager.default.currentDirectoryPath)]
          + ["env", "-i"] + assignments + command)
    } catch {
      try? FileManager.default.removeItem(at: configuration)
      throw error
    }
  }

  deinit {
    _ = try? tmux.run(["kill-server"])
    try? FileManager.default.removeItem(at: configuration)
  }

  // MARK: Keyboard

  /// Types text as it is, key by key.
  public func type(_ text: String) throws {
    try tmux.run(["send-keys", "-l", "--", text])
  }

  /// Presses keys by tmux's names: `"Enter"`, `"C-c"`, `"Up"`, `"BSpace"`, `"M-b"`.
  public func press(_ keys: String...) throws {
    try tmux.run(["send-keys"] + keys)
  }

  /// Sends bytes that need not be whole characters.
  public func send(bytes: [UInt8]) throws {
    try tmux.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text; with the paste's own marks when the program asked for them.
  public func paste(_ text: String) throws {
    try tmux.run(["load-buffer", "-"], input: Data(text.utf8))
    try tmux.run(["paste-buffer", "-p", "-d"])
  }

  // MARK: Screen

  /// The rows of the screen, trailing blanks removed.
  public func screen() throws -> [String] {
    try lines(["capture-pane", "-p"])
  }

  /// The screen and everything that has scrolled out of it.
  public func history() throws -> [String] {
    try lines(["capture-pane", "-p", "-S", "-"])
  }

  /// Where the cursor is, counted from 0.
  public func cursor() throws -> Cursor {
    let place = try query("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
    return Cursor(column: place.first ?? -1, row: place.last ?? -1)
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) throws {
    try tmux.run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the screen contains `text` and returns the screen; throws `TerminalFailure` with
  /// the screen in its message after `timeout` seconds.
  @discardableResult
  public func waitFor(_ text: String, timeout: Double = 20) throws -> [String] {
    try waitFor("“\(text)”", timeout: timeout) { screen, _ in
      screen.contains { $0.contains(text) }
    }
  }

  /// Waits until screen and cursor are as `isReached` wants them and returns the screen; throws
  /// `TerminalFailure` with the screen in its message after `timeout` seconds.
  @discardableResult
  public func waitFor(
    _ goal: String, timeout: Double = 20, _ isReached: ([String], Cursor) -> Bool
  ) throws -> [String] {
    let deadline = Date().addingTimeInterval(timeout)
    while true {
      let screen = try screen()
      let cursor = try cursor()
      if isReached(screen, cursor) { return screen }
      if Date() > deadline {
        throw TerminalFailure(
          "Waited \(timeout) s for \(goal). The cursor is in column \(cursor.column), row "
            + "\(cursor.row) of this screen:\n" + screen.joined(separator: "\n"))
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  // MARK: Process

  /// The process that was started.
  public func processID() throws -> Int32 {
    Int32(try query("#{pane_pid}")) ?? 0
  }

  /// Sends a signal to the process.
  public func kill(_ signal: Int32) throws {
    let process = try processID()
    if process > 1 { Foundation.kill(process, signal) }
  }

  /// Closes the terminal, as when its window or connection is closed.
  public func hangUp() throws {
    try tmux.run(["kill-pane"])
  }

  /// How the program ended, nil while it runs.
  public func exitStatus() throws -> Exit? {
    let state = try query("#{pane_dead}|#{pane_dead_status}|#{pane_dead_signal}")
      .split(separator: "|", omittingEmptySubsequences: false)
    guard state.count == 3, state[0] == "1" else { return nil }
    if let status = Int(state[1]) { return .status(status) }
    if let signal = Int(state[2]) { return .signal(signal) }
    // Now and then tmux sleeps through the end of its child; it looks again when told of one.
    if let server = Int32(try query("#{pid}")), server > 1 { Foundation.kill(server, SIGCHLD) }
    return nil
  }

  /// Waits until the program has ended, `timeout` seconds at most, and says how.
  public func waitForExit(timeout: Double = 20) throws -> Exit {
    var exit: Exit?
    try waitFor("the end of the program", timeout: timeout) { _, _ in
      exit = (try? exitStatus()) ?? nil
      return exit != nil
    }
    return exit ?? .status(-1)
  }

  private func query(_ format: String) throws -> String {
    try tmux.run(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  private func lines(_ arguments: [String]) throws -> [String] {
    var output = try tmux.run(arguments)
    if output.hasSuffix("\n") { output.removeLast() }
    return output.components(separatedBy: "\n")
  }
}

/// A place on the screen, counted from 0.
public struct Cursor: Equatable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// What went wrong with a terminal, in words.
public struct TerminalFailure: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// The path of an executable that was built beside the running tests.
public func builtProduct(_ name: String) -> String {
  let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  return tests.deletingLastPathComponent().appending(path: name).path
}
