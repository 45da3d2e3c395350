// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// One step of the schema. Once shipped it is never edited: a later step corrects it.
struct Migration: Sendable {
  var apply: @Sendable (Database) throws -> Void
}

/// The steps that make the database, in order. `PRAGMA user_version` counts those taken, and
/// `PRAGMA application_id` tells a database of transcripts from any other.
struct Schema: Sendable {
  var migrations: [Migration]

  static let current = Schema(migrations: [.one, .two])

  /// "VIVA" in ASCII.
  static let applicationID: Int32 = 0x5649_5641

  var version: Int { migrations.count }

  /// The version that the database has; 0 for a new one.
  ///
  /// - Throws: `StorageError.notTranscripts` when another program made the database.
  static func version(of db: Database, path: String) throws -> Int {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    // Counting the tables reads the schema, so that damage in it shows here.
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if application == applicationID { return version }
    if application == 0, version == 0, tables == 0 { return 0 }
    throw StorageError.notTranscripts(path: path)
  }

  /// Takes the steps that are missing, all or none.
  func migrate(_ db: Database, path: String) throws {
    try db.inTransaction(.immediate) {
      let found = try Self.version(of: db, path: path)
      guard found <= version else {
        throw StorageError.newerSchema(path: path, found: found, supported: version)
      }
      for migration in migrations[found...] { try migration.apply(db) }
      try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }
}
