// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Rows of the table `draft`.
enum DraftRecord {
  static func save(
    _ draft: Draft, of session: SessionID, at time: Timestamp, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO draft (session_id, turn_number, text, at_ms, saved_ms)
        VALUES (?, ?, CAST(? AS TEXT), ?, ?)
        """
    ).execute(arguments: [
      session.text, draft.turn, StoredValue.bytes(draft.text), draft.at.inMilliseconds,
      time.millisecondsSince1970,
    ])
  }

  static func draft(of session: SessionID, _ db: Database) throws -> Draft? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT turn_number, CAST(text AS BLOB) AS text, at_ms FROM draft WHERE session_id = ?
        """,
      arguments: [session.text]
    ).map { row in
      Draft(
        turn: try row.value("turn_number"), text: try row.wholeText("text"),
        at: try row.duration("at_ms"))
    }
  }

  static func delete(of session: SessionID, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM draft WHERE session_id = ?")
      .execute(arguments: [session.text])
  }
}
