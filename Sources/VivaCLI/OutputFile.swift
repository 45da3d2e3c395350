// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Files that a command writes: they appear whole or not at all.
enum OutputFile {
  /// Writes beside the target first and then gives it its name.
  ///
  /// - Parameters:
  ///   - text: What it is to hold.
  ///   - path: Where it is to be.
  ///   - force: Whether a file that is there is replaced; its permissions stay.
  /// - Throws: `cannotCreate` when there is a file already or none can be made; `inputOutput` when
  ///   the disk refuses.
  static func write(_ text: String, to path: String, force: Bool = false) throws(CommandFailure) {
    if !force, exists(path) { throw alreadyThere(path) }
    let temporary = path + ".\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(.cannotCreate, path) }
    var status = stat()
    if force, stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    var isDone = false
    defer { if !isDone { unlink(temporary) } }
    var problem = writeAll(text, to: descriptor)
    if problem == 0, fsync(descriptor) != 0 { problem = errno }
    if close(descriptor) != 0, problem == 0 { problem = errno }
    if problem != 0 { throw failure(.inputOutput, path, problem) }
    if force {
      guard rename(temporary, path) == 0 else { throw failure(.cannotCreate, path) }
      isDone = true
    } else if link(temporary, path) != 0 {
      // A link, unlike a new name, never takes the place of a file that came in between.
      throw errno == EEXIST ? alreadyThere(path) : failure(.cannotCreate, path)
    }
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
