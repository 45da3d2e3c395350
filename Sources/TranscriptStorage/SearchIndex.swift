// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// The tables `search_entry` and `search_index`. The index keeps no text, so a text must be at hand
/// to be taken out again.
enum SearchIndex {
  enum Kind: String { case answer, note }

  static func add(
    _ text: String, _ kind: Kind, of session: SessionID, _ turn: Int, _ db: Database
  ) throws {
    let words = SearchWords.words(of: text)
    if words.isEmpty { return }
    try db.cachedStatement(
      sql: "INSERT INTO search_entry (session_id, turn_number, kind) VALUES (?, ?, ?)"
    ).execute(arguments: [session.text, turn, kind.rawValue])
    try db.cachedStatement(sql: "INSERT INTO search_index (rowid, words) VALUES (?, ?)")
      .execute(arguments: [db.lastInsertedRowID, words])
  }

  /// Takes out a text that was there; nothing happens when it was not.
  static func remove(
    _ text: String, _ kind: Kind, of session: SessionID, _ turn: Int, _ db: Database
  ) throws {
    let found = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM search_entry WHERE session_id = ? AND turn_number = ? AND kind = ?
          """),
      arguments: [session.text, turn, kind.rawValue])
    guard let found else { return }
    try db.execute(
      sql: "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)",
      arguments: [found, SearchWords.words(of: text)])
    try db.execute(sql: "DELETE FROM search_entry WHERE id = ?", arguments: [found])
  }

  /// Reads every answer and note anew.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('delete-all')")
    try db.execute(sql: "DELETE FROM search_entry")
    for kind in [Kind.answer, .note] {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT session_id, turn_number, CAST(text AS BLOB) AS text FROM \(kind.rawValue)
          ORDER BY session_id, turn_number
          """)
      while let row = try rows.next() {
        try add(
          row.wholeText("text"), kind, of: SessionID(row.value("session_id")),
          row.value("turn_number"), db)
      }
    }
  }
}
