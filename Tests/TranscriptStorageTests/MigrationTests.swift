// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct MigrationTests {
  static func open(_ path: String, _ migrations: [Migration]) throws -> TranscriptStore {
    try TranscriptStore.open(
      path: path, access: .readWrite, now: Timestamp.now, random: { 0 },
      schema: Schema(migrations: migrations))
  }

  static let second = Migration { db in
    try db.execute(sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT")
  }

  @Test func anOlderSchemaIsBackedUpThenMigrated() throws {
    let folder = try Folder()
    let id = try Fixture.fill(try folder.open())
    let store = try Self.open(folder.database, [.one, Self.second])
    #expect(try store.number("SELECT count(*) FROM remark") == 0)
    #expect(try store.session(id.text).events == Fixture.events)

    let backup = folder.database + ".schema-1.backup"
    let old = try TranscriptStore.open(path: backup, access: .readOnly)
    #expect(try old.session(id.text).events == Fixture.events)
    #expect(try old.number("SELECT count(*) FROM sqlite_schema WHERE name = 'remark'") == 0)
  }

  @Test func aNewDatabaseNeedsNoBackup() throws {
    let folder = try Folder()
    _ = try Self.open(folder.database, [.one, Self.second])
    #expect(try folder.names.allSatisfy { !$0.contains("backup") })
  }

  @Test func readingAloneDoesNotMigrate() throws {
    let folder = try Folder()
    try Fixture.fill(try folder.open())
    #expect(
      throws: StorageError.olderSchema(path: folder.database, found: 1, supported: 2)
    ) {
      try TranscriptStore.open(
        path: folder.database, access: .readOnly, now: Timestamp.now, random: { 0 },
        schema: Schema(migrations: [.one, Self.second]))
    }
  }

  @Test func aMigrationThatFailsLeavesTheOldSchema() throws {
    let folder = try Folder()
    try Fixture.fill(try folder.open())
    let failing = Migration { db in
      try db.execute(sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT")
      try db.execute(sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT")
    }
    #expect(throws: StorageError.self) { try Self.open(folder.database, [.one, failing]) }
    let store = try folder.open()
    #expect(try store.number("SELECT count(*) FROM sqlite_schema WHERE name = 'remark'") == 0)
    #expect(try store.check().isEmpty)
  }

  @Test func fault2_killedInTheMiddleOfAMigration() async throws {
    let folder = try Folder()
    let id = try Fixture.fill(try folder.open())
    let path = folder.database
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let deadly = Migration { db in
        try MigrationTests.second.apply(db)
        for _ in 1...2000 {
          try db.execute(sql: "INSERT INTO remark VALUES (hex(randomblob(4000)))")
        }
        kill(getpid(), SIGKILL)
      }
      _ = try MigrationTests.open(path, [.one, deadly])
    }
    let store = try folder.open()
    #expect(try store.number("SELECT count(*) FROM sqlite_schema WHERE name = 'remark'") == 0)
    #expect(try store.session(id.text).events == Fixture.events)
    #expect(try store.check().isEmpty)
    let backup = try TranscriptStore.open(path: path + ".schema-1.backup", access: .readOnly)
    #expect(try backup.check().isEmpty)
  }
}
