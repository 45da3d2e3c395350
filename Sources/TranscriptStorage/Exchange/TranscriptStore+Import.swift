// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// What an import has brought.
public struct ImportOutcome: Hashable, Sendable {
  /// Sessions that were not there.
  public var added = 0
  /// Sessions of which something new came: the rest of a session that was open, grades, marks, notes.
  public var completed = 0
  /// Sessions that were there with all that came.
  public var known = 0
  /// Sessions that went on in two ways since they were last the same; what is here stays.
  public var conflicts: [SessionID] = []
}

/// Why an import was refused; nothing of it was stored.
public enum ImportError: Error, Hashable, Sendable {
  /// The line (1, 2, 3 …) is not one of an export.
  case badLine(Int)
  /// The first line says that a later version wrote it, or nothing at all.
  case notAnExport
  case newerVersion(Int)
  case storage(StorageError)
}

extension TranscriptStore {
  /// Takes in what `export` wrote, all of it or nothing. What is there already is left as it is, so
  /// the same lines can be taken in twice.
  ///
  /// - Parameter nextLine: The lines; nil at the end. Empty ones are passed over.
  /// - Returns: What has come.
  /// - Throws: Why nothing was taken in.
  public func importLines(
    _ nextLine: () -> String?
  ) throws(ImportError) -> ImportOutcome {
    var number = 0
    return try takeIn { (intake, db) throws(ImportError) in
      while let line = nextLine() {
        number += 1
        if line.allSatisfy(\.isWhitespace) { continue }
        guard let record = try? StoredValue.value(ExchangeRecord.self, fromJSON: line) else {
          throw number == 1 ? .notAnExport : .badLine(number)
        }
        do {
          try intake.take(record, db)
        } catch let error as ImportError {
          throw error
        } catch {
          throw ImportError(error, line: number, path: path)
        }
      }
    }
  }

  /// Takes in all of another database, as `importLines` would.
  ///
  /// - Parameter other: Is only read.
  /// - Returns: What has come.
  /// - Throws: Why nothing was taken in.
  public func merge(_ other: TranscriptStore) throws(ImportError) -> ImportOutcome {
    try takeIn { (intake, db) throws(ImportError) in
      do {
        try other.exchange { try intake.take($0, db) }
      } catch let error as ImportError {
        throw error
      } catch {
        throw .storage(StorageError(error, path: other.path))
      }
    }
  }

  private func takeIn(
    _ body: (inout Intake, Database) throws(ImportError) -> Void
  ) throws(ImportError) -> ImportOutcome {
    var refusal: ImportError?
    do throws(StorageError) {
      return try write { db in
        var intake = Intake(holder: holder)
        do throws(ImportError) {
          try body(&intake, db)
        } catch {
          refusal = error
          throw error
        }
        if !intake.hasHeader { refusal = .notAnExport }
        if let refusal { throw refusal }
        return try intake.finish(db)
      }
    } catch {
      throw refusal ?? .storage(error)
    }
  }
}

extension ImportError {
  /// What an error means that came up while a line was stored: contradictions are the line's fault,
  /// everything else the disk's.
  fileprivate init(_ error: any Error, line: Int, path: String) {
    let isBad =
      switch (error as? DatabaseError)?.resultCode {
      case .SQLITE_CONSTRAINT, .SQLITE_CORRUPT, .SQLITE_MISMATCH: true
      default: false
      }
    self = isBad ? .badLine(line) : .storage(StorageError(error, path: path))
  }
}
