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

  /// A database of the first schema, with what its version of the program would have put there.
  static func fillFirst(_ folder: Folder) throws -> SessionID {
    let id = try Fixture.fill(try folder.open())
    let store = try folder.open()
    for view in ["marks", "notes"] { try store.execute("DROP VIEW \(view)") }
    try store.execute("ALTER TABLE grade DROP COLUMN glossary_digest")
    for table in [
      "mark", "note", "wish", "search_entry", "search_index", "question_tally", "criterion_tally",
    ] { try store.execute("DROP TABLE \(table)") }
    try store.execute("DROP INDEX session_by_estimate")
    try store.execute("PRAGMA user_version = 1")
    return id
  }

  static let next = Migration { db in
    try db.execute(sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT")
  }

  @Test func anOlderSchemaIsBackedUpThenMigrated() throws {
    let folder = try Folder()
    let id = try Fixture.fill(try folder.open())
    let store = try Self.open(folder.database, [.one, .two, Self.next])
    #expect(try store.number("SELECT count(*) FROM remark") == 0)
    #expect(try store.session(id.text).events == Fixture.events)

    let backup = folder.database + ".schema-2.backup"
    let old = try TranscriptStore.open(path: backup, access: .readOnly)
    #expect(try old.session(id.text).events == Fixture.events)
    #expect(try old.number("SELECT count(*) FROM sqlite_schema WHERE name = 'remark'") == 0)
  }

  @Test func theSecondSchemaKnowsWhatWasSaidUnderTheFirst() throws {
    let folder = try Folder()
    let id = try Self.fillFirst(folder)
    let store = try folder.open()
    #expect(try store.session(id.text).events == Fixture.events)
    #expect(try store.search("均值").hits.map(\.turn) == [1])
    #expect(try store.progress().questions.map(\.results) == [1])
    #expect(try store.check().isEmpty)
    #expect(try folder.names.contains("transcripts.sqlite.schema-1.backup"))
  }

  @Test func aNewDatabaseNeedsNoBackup() throws {
    let folder = try Folder()
    _ = try Self.open(folder.database, [.one, .two, Self.next])
    #expect(try folder.names.allSatisfy { !$0.contains("backup") })
  }

  @Test func readingAloneDoesNotMigrate() throws {
    let folder = try Folder()
    try Fixture.fill(try folder.open())
    #expect(
      throws: StorageError.olderSchema(path: folder.database, found: 2, supported: 3)
    ) {
      try TranscriptStore.open(
        path: folder.database, access: .readOnly, now: Timestamp.now, random: { 0 },
        schema: Schema(migrations: [.one, .two, Self.next]))
    }
  }

  @Test func aMigrationThatFailsLeavesTheOldSchema() throws {
    let folder = try Folder()
    try Fixture.fill(try folder.open())
    let failing = Migration { db in
      try db.execute(sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT")
      try db.execute(sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT")
    }
    #expect(throws: StorageError.self) { try Self.open(folder.database, [.one, .two, failing]) }
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
        try MigrationTests.next.apply(db)
        for _ in 1...2000 {
          try db.execute(sql: "INSERT INTO remark VALUES (hex(randomblob(4000)))")
        }
        kill(getpid(), SIGKILL)
      }
      _ = try MigrationTests.open(path, [.one, .two, deadly])
    }
    let store = try folder.open()
    #expect(try store.number("SELECT count(*) FROM sqlite_schema WHERE name = 'remark'") == 0)
    #expect(try store.session(id.text).events == Fixture.events)
    #expect(try store.check().isEmpty)
    let backup = try TranscriptStore.open(path: path + ".schema-2.backup", access: .readOnly)
    #expect(try backup.check().isEmpty)
  }
}
