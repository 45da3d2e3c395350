// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// One tmux server of our own.
struct Tmux {
  private let executable: String
  private let socket: String

  init(socket: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let found = folders.map { "\($0)/tmux" }.first(where: FileManager.default.isExecutableFile)
    guard let found else {
      throw TerminalFailure("These tests need tmux (apt-get install tmux), which is not there.")
    }
    executable = found
    self.socket = socket
  }

  /// Runs one tmux command and returns what it printed.
  @discardableResult
  func run(_ arguments: [String], input: Data? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = ["-L", socket] + arguments
    let output = Pipe()
    let messages = Pipe()
    process.standardOutput = output
    process.standardError = messages
    let keyboard = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : keyboard
    try process.run()
    if let input {
      try keyboard.fileHandleForWriting.write(contentsOf: input)
      try keyboard.fileHandleForWriting.close()
    }
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw TerminalFailure(
        "tmux \(arguments.prefix(2).joined(separator: " ")): "
          + String(decoding: complaint, as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self)
  }
}
