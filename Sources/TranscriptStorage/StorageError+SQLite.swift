// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension StorageError {
  /// What an error that arose while working on the database at `path` means.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StorageError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case is RowDecodingError:
      // Its description would quote the row, and so perhaps an answer.
      self = .corrupted(path: path, detail: "unreadable row")
    case is DecodingError:
      self = .corrupted(path: path, detail: "unreadable JSON")
    default:
      self = .refused(path: path, code: 0, detail: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let code = error.extendedResultCode.rawValue
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupted(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_IOERR: self = .io(path: path, code: code)
    case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .permission(path: path)
    case .SQLITE_CANTOPEN:
      self =
        DatabaseFile.isAccessible(path)
        ? .cannotCreate(path: path, code: EIO) : .permission(path: path)
    default: self = .refused(path: path, code: code, detail: detail)
    }
  }
}
