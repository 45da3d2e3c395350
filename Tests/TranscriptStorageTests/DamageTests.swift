// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct DamageTests {
  let folder: Folder
  let whole: Data
  let id: SessionID

  init() throws {
    folder = try Folder()
    id = try Fixture.fill(try folder.openPredictably())
    whole = try folder.bytes()
  }

  /// Opens, reads and examines everything.
  ///
  /// - Returns: The session when nothing at all was found to be wrong.
  func examined(_ access: TranscriptStore.Access) throws -> StoredSession? {
    do {
      let store = try folder.open(access)
      let session = try store.session(id.text)
      return try store.check().isEmpty ? session : nil
    } catch StorageError.refused(_, let code, let detail) {
      // The schema itself may be what is damaged: a word of SQL that is none any more.
      #expect(code == 1 || code == 11, "\(detail)")
      return nil
    } catch let error as StorageError {
      switch error {
      case .corrupted, .notTranscripts, .newerSchema, .noSuchSession, .notFound, .io: return nil
      default: throw error
      }
    }
  }

  @Test func fault8_truncatedAtAnyLength() throws {
    let pages = stride(from: 4096, to: whole.count, by: 4096)
    for length in [1, 15, 16, 99, 100, 512, 4095, whole.count - 1] + pages {
      let short = whole.prefix(length)
      try folder.write(short)
      for access in [TranscriptStore.Access.readOnly, .readWrite] {
        let error = #expect(throws: StorageError.self, "\(length)") { try folder.open(access) }
        guard case .corrupted(folder.database, _) = error else {
          Issue.record("\(length): \(String(describing: error))")
          continue
        }
        #expect(try folder.bytes() == short, "\(length)")
      }
    }
  }

  @Test func fault8_aByteFlippedInEachPage() throws {
    let original = try #require(try examined(.readOnly))
    var noticed = 0
    for page in stride(from: 0, to: whole.count, by: 4096) {
      for (offset, mask) in [(1, 0xFF), (101, 0x01), (2048, 0x20), (4000, 0xFF)] {
        var damaged = whole
        damaged[page + offset] ^= UInt8(mask)
        try folder.write(damaged)
        for access in [TranscriptStore.Access.readOnly, .readWrite] {
          if let session = try examined(access) {
            #expect(session.events == original.events, "\(page) \(offset)")
            #expect(session.content == original.content, "\(page) \(offset)")
          } else {
            noticed += 1
          }
          #expect(try folder.bytes() == damaged, "\(page) \(offset)")
        }
      }
    }
    #expect(noticed > whole.count / 4096)
  }

  @Test func anEmptyFileBesideALogIsNotANewDatabase() throws {
    let store = try folder.open()
    _ = try store.createSession(Fixture.options, content: Fixture.content())
    let copy = try Folder()
    let log = try folder.bytes("transcripts.sqlite-wal")
    try copy.write(log, to: "transcripts.sqlite-wal")
    try copy.write(Data())
    #expect(throws: StorageError.corrupted(path: copy.database, detail: "empty file beside a log"))
    { try copy.open() }
    #expect(try copy.bytes("transcripts.sqlite-wal") == log)
  }

  @Test func somethingElseAltogether() throws {
    try folder.write(Data(String(repeating: "Not a database. ", count: 999).utf8))
    let before = try folder.bytes()
    let error = #expect(throws: StorageError.self) { try folder.open() }
    guard case .corrupted = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.bytes() == before)
  }

  @Test func fault11_aLogThatWasLeftBehindLosesOnlyItsEnd() throws {
    let store = try folder.open()
    let open = try store.createSession(Fixture.options, content: Fixture.content())
    try store.append(Fixture.events[0], to: open)
    try store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try store.append(Fixture.events[1], to: open)
    let copy = try Folder()
    try copy.write(folder.bytes())
    let restored = try copy.open()
    #expect(try restored.session(open.text).events == [Fixture.events[0]])
    #expect(try restored.check().isEmpty)
  }

  @Test func gapsInTheLogAreNoticed() throws {
    let store = try folder.open()
    try store.execute("DELETE FROM event WHERE sequence IN (1, 4, 5)")
    #expect(try store.check() == [.missingEvents(id, 1...1), .missingEvents(id, 4...5)])
    #expect(try store.session(id.text).missingEvents == [1...1, 4...5])
  }

  @Test func aChangedEventIsNoticed() throws {
    let store = try folder.open()
    try store.execute("DROP TRIGGER event_is_final")
    try store.execute("UPDATE event SET payload = replace(payload, 'γ', 'δ') WHERE sequence = 6")
    #expect(try store.check() == [.damagedEvent(id, sequence: 6)])
    let error = #expect(throws: StorageError.self) { try store.session(id.text) }
    guard case .corrupted = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aChangedSnapshotIsNoticed() throws {
    let store = try folder.open()
    try store.execute("DROP TRIGGER snapshot_is_final")
    try store.execute("UPDATE snapshot SET content = replace(content, 'Which', 'What')")
    let findings = try store.check()
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { if case .damagedSnapshot = $0 { true } else { false } })
    #expect(throws: StorageError.self) { try store.session(id.text) }
  }

  @Test func aDanglingReferenceIsNoticed() throws {
    let store = try folder.open()
    try store.execute("PRAGMA foreign_keys = OFF; DELETE FROM grade WHERE turn_number = 2")
    let findings = try store.check()
    #expect(
      findings.contains {
        if case .danglingReference("criterion_grade", _, "grade") = $0 { true } else { false }
      })
  }
}
