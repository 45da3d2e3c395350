// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// Every grade that a turn has got, in the order in which they were made.
  public func grades(
    ofTurn number: Int, of session: SessionID
  ) throws(StorageError) -> [Grade] {
    try read { db in
      try Int64.fetchAll(
        db, sql: "SELECT id FROM grade WHERE session_id = ? AND turn_number = ? ORDER BY id",
        arguments: [session.text, number]
      ).map { try GradeRecord.grade($0, db) }
    }
  }
}
