// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// Copies of a database that are whole or not there at all.
enum Backup {
  /// Writes what the database holds at this moment to `destination`, in place of what was there.
  ///
  /// - Throws: `StorageError.alreadyExists` when there is a file and `force` is false, or when it
  ///   is the database itself.
  static func write(
    _ db: Database, of path: String, to destination: String, force: Bool
  ) throws {
    let exists = DatabaseFile.exists(destination)
    if exists, !force || DatabaseFile.isSame(destination, as: path) {
      throw StorageError.alreadyExists(path: destination)
    }
    let temporary = "\(destination).\(getpid()).part"
    unlink(temporary)
    guard try DatabaseFile.makeFile(temporary) else {
      throw StorageError.alreadyExists(path: temporary)
    }
    defer { unlink(temporary) }
    do {
      try db.execute(sql: "VACUUM INTO ?", arguments: [temporary])
    } catch {
      throw writingFailure(error, from: path, to: destination)
    }
    try DatabaseFile.synchronize(temporary)
    let failure = place(temporary, at: destination, force: force)
    if failure == EEXIST { throw StorageError.alreadyExists(path: destination) }
    if failure != 0 { throw DatabaseFile.failure(destination, failure) }
    DatabaseFile.synchronizeFolder(DatabaseFile.folder(of: destination))
  }

  /// Gives the finished copy its name; returns an `errno`, or 0.
  private static func place(_ copy: String, at destination: String, force: Bool) -> Int32 {
    if !force {
      // A link never replaces a file that came into being meanwhile; a rename would.
      if link(copy, destination) == 0 { return 0 }
      // Some file systems have no links.
      if ![EPERM, EOPNOTSUPP, ENOSYS].contains(errno) { return errno }
      if DatabaseFile.exists(destination) { return EEXIST }
    }
    return rename(copy, destination) == 0 ? 0 : errno
  }

  /// A full disk or a failing write is the copy's, damage is the original's.
  private static func writingFailure(
    _ error: any Error, from path: String, to destination: String
  ) -> StorageError {
    switch StorageError(error, path: path) {
    case .diskFull: .diskFull(path: destination)
    case .cannotCreate(_, let code): .cannotCreate(path: destination, code: code)
    case .permission: .permission(path: destination)
    case .io(_, let code): .io(path: destination, code: code)
    case let other: other
    }
  }
}
