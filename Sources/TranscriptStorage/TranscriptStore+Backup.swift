// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// Writes a copy of the whole database, as it is at one moment, while others may write to it.
  ///
  /// The copy (mode 0600) appears at `destination` complete or not at all.
  ///
  /// - Throws: `alreadyExists` when there is a file and `force` is false; always when it is the
  ///   database itself.
  public func backup(to destination: String, force: Bool = false) throws(StorageError) {
    let destination = DatabaseFile.absolute(destination)
    do {
      try queue.writeWithoutTransaction { db in
        try Backup.write(db, of: path, to: destination, force: force)
      }
    } catch {
      throw StorageError(error, path: path)
    }
  }
}
