// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What a program left behind when it ended.
struct Outcome {
  /// The exit code; 128 + n after signal n, as a shell says it.
  var status: Int32
  var outputBytes: Data
  var messages: String

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var lines: [String] { output.components(separatedBy: "\n") }
}

/// Runs a program in `folder` to its end. Its input and output are files: an end of a pipe would be
/// inherited by whatever other tests start meanwhile, and kept open. `timeout` is in seconds; a
/// program that takes longer is killed.
func run(
  _ command: [String], input: Data, environment: [String: String], folder: URL,
  timeout: Double = 60
) throws -> Outcome {
  let base = FileManager.default.temporaryDirectory
    .appending(path: "run-\(UUID().uuidString)").path
  let (given, output, messages) = (base + ".in", base + ".out", base + ".err")
  defer { for path in [given, output, messages] { unlink(path) } }
  try input.write(to: URL(filePath: given))

  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, given, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT, 0o600)
  for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }

  // Threads of tests may block signals, which a child would inherit.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

  let variables = environment.map { "\($0.key)=\($0.value)" }
  let command = ["/usr/bin/env", "-C", folder.path] + command
  let status = try withStrings(command) { arguments in
    try withStrings(variables) { variables in
      var process: pid_t = 0
      let failure = posix_spawn(
        &process, command[0], &actions, &attributes, arguments, variables)
      guard failure == 0 else { throw Failure("\(command[0]) can't be started.") }
      return wait(for: process, timeout)
    }
  }
  return Outcome(
    status: status,
    outputBytes: try Data(contentsOf: URL(filePath: output)),
    messages: String(decoding: try Data(contentsOf: URL(filePath: messages)), as: UTF8.self))
}

/// The path of a tool that tests need beside `viva`.
func tool(_ name: String) throws -> String {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
  let found = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  guard let found else {
    throw Failure("These tests need \(name) (apt-get install \(name)), which is not there.")
  }
  return found
}

/// What keeps a test from going on, in words.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

private func wait(for process: pid_t, _ timeout: Double) -> Int32 {
  let deadline = Date().addingTimeInterval(timeout)
  var state: Int32 = 0
  while waitpid(process, &state, WNOHANG) == 0 {
    if Date() > deadline { kill(process, SIGKILL) }
    usleep(2000)
  }
  let signal = state & 0x7F
  return signal == 0 ? (state >> 8) & 0xFF : 128 + signal
}

private func withStrings<Result>(
  _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
) rethrows -> Result {
  let pointers = words.map { strdup($0) }
  defer { pointers.forEach { free($0) } }
  return try body(pointers + [nil])
}
