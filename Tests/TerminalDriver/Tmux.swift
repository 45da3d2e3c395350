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
  ///
  /// Not with Foundation's `Process`: it waits until every heir of its descriptors has ended,
  /// and the server that tmux starts is one.
  @discardableResult
  func run(_ arguments: [String], input: Data = Data()) throws -> String {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TerminalFailure("No pipe for tmux.") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let printed = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let keyboard = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try input.write(to: keyboard)
    defer { try? FileManager.default.removeItem(at: keyboard) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, keyboard.path, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    for descriptor in Int32(3)..<256 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    // A test may run on a thread that blocks signals, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = [executable, "-L", socket] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    pointers.append(nil)
    var process: pid_t = 0
    let failure = posix_spawn(&process, executable, &actions, &attributes, pointers, environ)
    close(ends[1])
    guard failure == 0 else { throw TerminalFailure("\(executable) can't be started.") }

    let output = try printed.readToEnd() ?? Data()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let text = String(decoding: output, as: UTF8.self)
    guard status == 0 else {
      throw TerminalFailure("tmux \(arguments.joined(separator: " ")): \(text)")
    }
    return text
  }
}
