// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// Grades a turn once more; the grades that it has stay.
  ///
  /// A person's mark counts before any of the grader's, whichever is later; among those of one
  /// origin the latest counts.
  ///
  /// - Parameters:
  ///   - grade: Who graded, when, and what was found.
  ///   - number: The number of the turn in its session.
  ///   - session: The session, open or not.
  ///   - question: The question as it was graded against, when that is not the session's own.
  /// - Throws: `noSuchTurn`.
  public func addGrade(
    _ grade: Grade, toTurn number: Int, of session: SessionID, question: Question? = nil
  ) throws(StorageError) {
    try write { db in
      let asked = try String.fetchOne(
        db, sql: "SELECT question_digest FROM turn WHERE session_id = ? AND number = ?",
        arguments: [session.text, number])
      guard let asked else { throw StorageError.noSuchTurn(session, number: number) }
      let digest = try question.map { try Snapshot.store($0, db) } ?? asked
      let snapshot = try QuestionSnapshot(digest: digest, db)
      try GradeRecord.insert(grade, snapshot, session, number, db)
    }
  }

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
