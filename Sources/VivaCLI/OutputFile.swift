// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file that a command writes: it appears whole or not at all.
struct OutputFile: ~Copyable {
  private let path: String
  private let force: Bool
  /// What is written lies beside the target until it is whole.
  private let temporary: String
  private let descriptor: Int32

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be.
  ///   - force: Whether a file that is there is replaced; its permissions stay.
  /// - Throws: `cannotCreate` when there is a file already or none can be made.
  init(_ path: String, force: Bool = false) throws(CommandFailure) {
    if !force, Self.exists(path) { throw Self.alreadyThere(path) }
    let temporary = path + ".\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(.cannotCreate, path) }
    var status = stat()
    if force, stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    self.path = path
    self.force = force
    self.temporary = temporary
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
    unlink(temporary)
  }

  /// Adds to the file.
  ///
  /// - Throws: `inputOutput` when the disk refuses.
  func write(_ text: String) throws(CommandFailure) {
    let problem = writeAll(text, to: descriptor)
    if problem != 0 { throw Self.failure(.inputOutput, path, problem) }
  }

  /// Gives the file its name, now that it is whole.
  ///
  /// - Throws: `inputOutput` when the disk refuses, `cannotCreate` when another file came in between.
  consuming func finish() throws(CommandFailure) {
    guard fsync(descriptor) == 0 else { throw Self.failure(.inputOutput, path) }
    if force {
      guard rename(temporary, path) == 0 else { throw Self.failure(.cannotCreate, path) }
    } else if link(temporary, path) != 0 {
      // A link, unlike a new name, never takes the place of a file that came in between.
      throw errno == EEXIST ? Self.alreadyThere(path) : Self.failure(.cannotCreate, path)
    }
  }

  /// Writes a file that holds `text`.
  static func write(_ text: String, to path: String, force: Bool = false) throws(CommandFailure) {
    let file = try OutputFile(path, force: force)
    try file.write(text)
    try file.finish()
  }

  static func makeFolder(_ path: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(.cannotCreate, "\(path): the folder cannot be made")
    }
  }

  /// Whether anything has this name, a broken link included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func alreadyThere(_ path: String) -> CommandFailure {
    CommandFailure(.cannotCreate, "\(path): is there already")
  }

  private static func failure(
    _ status: ExitStatus, _ path: String, _ code: Int32 = errno
  ) -> CommandFailure {
    CommandFailure(status, "\(path): \(String(cString: strerror(code)))")
  }
}
