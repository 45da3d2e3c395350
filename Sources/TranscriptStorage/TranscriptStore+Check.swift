// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// Something in the database that is not as it should be.
public enum CheckFinding: Hashable, Sendable {
  /// What SQLite's own check says of the file.
  case integrity(String)
  /// A row that refers to one that is not there.
  case danglingReference(table: String, row: Int64?, parent: String)
  case missingEvents(SessionID, ClosedRange<Int>)
  /// An event that is not as it was written.
  case damagedEvent(SessionID, sequence: Int)
  /// A snapshot that does not fit its digest.
  case damagedSnapshot(digest: String)
}

extension TranscriptStore {
  /// Examines the whole database and changes nothing.
  ///
  /// - Parameter thorough: Compares indexes with their tables too, which takes longer.
  /// - Returns: What was found; empty when all is well.
  /// - Throws: `corrupted` when the file can't even be examined.
  public func check(thorough: Bool = true) throws(StorageError) -> [CheckFinding] {
    try read { db in
      var findings = try String.fetchAll(
        db, sql: thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check"
      ).filter { $0 != "ok" }.map(CheckFinding.integrity)
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        findings.append(
          .danglingReference(
            table: try row.value("table"), row: try row.decode(Int64?.self, forColumn: "rowid"),
            parent: try row.value("parent")))
      }
      findings += try damagedEvents(db)
      findings += try damagedSnapshots(db)
      return findings
    }
  }

  private func damagedEvents(_ db: Database) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    var previous = (session: SessionID(""), sequence: 0)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT session_id, sequence, at_ms, payload, digest FROM event
        ORDER BY session_id, sequence
        """)
    while let row = try rows.next() {
      let session = SessionID(try row.value("session_id"))
      let sequence: Int = try row.value("sequence")
      let last = previous.session == session ? previous.sequence : 0
      if try sequence <= last || !EventRecord.isSound(row, of: session) {
        findings.append(.damagedEvent(session, sequence: sequence))
      }
      guard sequence > last else { continue }
      if sequence - last > 1 {
        findings.append(.missingEvents(session, (last + 1)...(sequence - 1)))
      }
      previous = (session, sequence)
    }
    return findings
  }

  private func damagedSnapshots(_ db: Database) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT digest, content FROM snapshot")
    while let row = try rows.next() {
      let digest: String = try row.value("digest")
      if SHA256.digest(of: try row.value("content") as String) != digest {
        findings.append(.damagedSnapshot(digest: digest))
      }
    }
    return findings
  }
}
