// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// The snapshots that grades are made against.
struct GradeBasis {
  let questions: [String: QuestionSnapshot]
  let glossary: String

  /// Stores the content unless it is there.
  init(_ content: GradedContent, _ db: Database) throws {
    glossary = try Snapshot.store(content.glossary, db)
    questions = try content.questions.values.reduce(into: [:]) {
      $0[$1.id.name] = try QuestionSnapshot(digest: Snapshot.store($1, db), db)
    }
  }

  /// What the latest grade of a turn was made against, or what the turn was asked with.
  struct Latest {
    let question: QuestionSnapshot
    /// Nil for the session's own glossary.
    let glossary: String?

    /// - Throws: `StorageError.noSuchTurn`.
    init(ofTurn number: Int, of session: SessionID, _ db: Database) throws {
      let statement = try db.cachedStatement(
        sql: """
          SELECT question_digest, glossary_digest FROM grade
          WHERE session_id = ? AND turn_number = ? ORDER BY id DESC LIMIT 1
          """)
      if let row = try Row.fetchOne(statement, arguments: [session.text, number]) {
        question = try QuestionSnapshot(digest: row.value("question_digest"), db)
        glossary = try row.decode(String?.self, forColumn: "glossary_digest")
      } else {
        question = try QuestionSnapshot(ofTurn: number, of: session, db)
        glossary = nil
      }
    }
  }
}
