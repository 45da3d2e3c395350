// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// Keeps a person's note on a turn in the place of an earlier one; blank text deletes it.
  ///
  /// - Throws: `noSuchTurn`.
  public func setNote(
    _ text: String, onTurn number: Int, of session: SessionID
  ) throws(StorageError) {
    let time = now()
    try write { db in
      _ = try QuestionSnapshot(ofTurn: number, of: session, db)
      if let earlier = try Self.notes(of: session, db)[number] {
        try SearchIndex.remove(earlier, .note, of: session, number, db)
      }
      try db.execute(
        sql: "DELETE FROM note WHERE session_id = ? AND turn_number = ?",
        arguments: [session.text, number])
      if text.allSatisfy(\.isWhitespace) { return }
      try db.execute(
        sql: """
          INSERT INTO note (session_id, turn_number, text, made_ms)
          VALUES (?, ?, CAST(? AS TEXT), ?)
          """,
        arguments: [
          session.text, number, StoredValue.bytes(text), time.millisecondsSince1970,
        ])
      try SearchIndex.add(text, .note, of: session, number, db)
    }
  }

  /// The notes on a session's turns, by the turn's number.
  public func notes(of session: SessionID) throws(StorageError) -> [Int: String] {
    try read { try Self.notes(of: session, $0) }
  }

  /// Marks a turn to be looked at again, or takes that back.
  public func setFlag(
    _ isFlagged: Bool, onTurn number: Int, of session: SessionID
  ) throws(StorageError) {
    try write { db in
      _ = try QuestionSnapshot(ofTurn: number, of: session, db)
      try TurnRecord.flag(number, of: session, isFlagged, db)
    }
  }

  /// Remembers on which day a person wants to be asked a question again; nil forgets it.
  ///
  /// - Parameters:
  ///   - day: Days since 1970-01-01 of the person's own calendar.
  ///   - question: Need not be in the bank any more.
  /// - Throws: `permission`, `busy`, `diskFull` or `io`.
  public func setWish(_ day: Int?, for question: QuestionID) throws(StorageError) {
    let time = now()
    try write { db in
      guard let day else {
        try db.execute(
          sql: "DELETE FROM wish WHERE question_id = ?", arguments: [question.name])
        return
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO wish (question_id, due_day, made_ms) VALUES (?, ?, ?)",
        arguments: [question.name, day, time.millisecondsSince1970])
    }
  }

  /// The days that a person wished for and that no finished session with the question followed.
  public func wishes() throws(StorageError) -> [QuestionID: Int] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT question_id, due_day FROM wish WHERE NOT EXISTS (
            SELECT 1 FROM result r JOIN session s ON s.id = r.session_id
            WHERE r.question_id = wish.question_id AND s.started_ms > wish.made_ms)
          """
      ).reduce(into: [:]) {
        $0[QuestionID(try $1.value("question_id"))] = try $1.value("due_day") as Int
      }
    }
  }

  private static func notes(of session: SessionID, _ db: Database) throws -> [Int: String] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT turn_number, CAST(text AS BLOB) AS text FROM note WHERE session_id = ?
        """, arguments: [session.text]
    ).reduce(into: [:]) { $0[try $1.value("turn_number") as Int] = try $1.wholeText("text") }
  }
}
