// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// Opens the database at `path`.
  ///
  /// For writing, missing folders (mode 0700) and the file (mode 0600) are made, and an older
  /// schema is migrated, after a backup beside the database. A damaged file, a newer schema and
  /// another program's database are refused and left byte for byte as they are.
  ///
  /// - Parameters:
  ///   - path: A relative one starts at the current folder.
  ///   - access: Reading needs a database that is there; writing makes one.
  ///   - now: Tells the wall-clock time.
  ///   - random: Gives the chance in session ids.
  /// - Returns: A store on one connection to the database.
  /// - Throws: `notFound`, `cannotCreate`, `permission`, `corrupted`, `notTranscripts`,
  ///   `newerSchema`, `olderSchema`, `busy`, `diskFull` or `io`.
  public static func open(
    path: String, access: Access, now: @escaping @Sendable () -> Timestamp = Timestamp.now,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) throws(StorageError) -> TranscriptStore {
    try open(path: path, access: access, now: now, random: random, schema: .current)
  }

  static func open(
    path: String, access: Access, now: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> UInt64, schema: Schema
  ) throws(StorageError) -> TranscriptStore {
    let path = DatabaseFile.absolute(path)
    do {
      let queue =
        switch access {
        case .readOnly: try openForReading(path, schema)
        case .readWrite: try openForWriting(path, schema)
        }
      return TranscriptStore(path: path, access: access, queue: queue, now: now, random: random)
    } catch {
      throw StorageError(error, path: path)
    }
  }

  private static func openForReading(_ path: String, _ schema: Schema) throws -> DatabaseQueue {
    guard DatabaseFile.exists(path), try holdsSomething(path) else {
      throw StorageError.notFound(path: path)
    }
    let queue = try connectForReading(path)
    let found = try queue.read { try Schema.version(of: $0, path: path) }
    switch found {
    case 0: throw StorageError.notFound(path: path)
    case schema.version: return queue
    case ..<schema.version:
      throw StorageError.olderSchema(path: path, found: found, supported: schema.version)
    default:
      throw StorageError.newerSchema(path: path, found: found, supported: schema.version)
    }
  }

  /// Opens without the right to write, and reads the first page to see whether that works.
  private static func connectForReading(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { _ = try Int.fetchOne($0, sql: "PRAGMA user_version") }
      return queue
    } catch let error as DatabaseError {
      // Where no `-shm` file can be made, a database without a log can still be read as it stands.
      guard [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode),
        !DatabaseFile.isWritable(path), DatabaseFile.isAccessible(path),
        DatabaseFile.size(of: path + "-wal") ?? 0 == 0,
        DatabaseFile.size(of: path + "-journal") ?? 0 == 0
      else { throw error }
      return try DatabaseQueue(
        path: DatabaseFile.immutableURI(path), configuration: configuration)
    }
  }

  private static func openForWriting(_ path: String, _ schema: Schema) throws -> DatabaseQueue {
    try DatabaseFile.makeFolder(DatabaseFile.folder(of: path))
    let isNew = try DatabaseFile.makeFile(path)
    if !isNew { try refuseUnlessSound(path, schema) }
    guard DatabaseFile.isWritable(path) else { throw StorageError.permission(path: path) }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      // A file system without shared memory keeps its rollback journal; both are durable.
      let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      // GRDB lowers this where it sets up WAL itself; a commit must be on the disk.
      try db.execute(sql: "PRAGMA synchronous = \(journal == "wal" ? "FULL" : "EXTRA")")
      let found = try Schema.version(of: db, path: path)
      if found == schema.version { return }
      if found > 0, found < schema.version {
        try Backup.write(db, of: path, to: path + ".schema-\(found).backup", force: true)
      }
      try schema.migrate(db, path: path)
    }
    return queue
  }

  /// Looks at an existing file through a connection that can't write, because opening a database
  /// for writing and closing it may already change it.
  private static func refuseUnlessSound(_ path: String, _ schema: Schema) throws {
    // A journal that a killed process left behind has to be rolled back first, by a writer.
    if DatabaseFile.size(of: path + "-journal") ?? 0 > 0 { return }
    guard try holdsSomething(path) else { return }
    let found = try connectForReading(path).read { try Schema.version(of: $0, path: path) }
    if found > schema.version {
      throw StorageError.newerSchema(path: path, found: found, supported: schema.version)
    }
  }

  /// Whether there is more than an empty file, which a process killed in its first moment leaves.
  ///
  /// - Throws: `permission`, or `corrupted` where SQLite would start afresh over what is left.
  private static func holdsSomething(_ path: String) throws -> Bool {
    guard let size = DatabaseFile.size(of: path), DatabaseFile.isAccessible(path) else {
      throw StorageError.permission(path: path)
    }
    if size > 0 {
      guard let damage = DatabaseFile.outerDamage(path) else { return true }
      throw StorageError.corrupted(path: path, detail: damage)
    }
    if DatabaseFile.size(of: path + "-wal") ?? 0 == 0 { return false }
    throw StorageError.corrupted(path: path, detail: "empty file beside a log")
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.label = "transcripts"
    return configuration
  }
}
