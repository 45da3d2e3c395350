// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Rows of the tables `turn` and `answer`.
enum TurnRecord {
  /// Stores a completed turn, its answer, and a grade when the answer was assessed.
  ///
  /// - Throws: `StorageError.questionNotInSession`.
  static func store(
    _ turn: Turn, of session: SessionID, grader: String, at time: Timestamp, _ db: Database
  ) throws {
    let question = try QuestionSnapshot(turn.prompt.question, of: session, db)
    try db.cachedStatement(
      sql: """
        INSERT INTO turn
          (session_id, number, question_id, topic_id, question_digest, kind, prompt, outcome,
           time_used_ms, hints, flagged)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session_id, number) DO UPDATE
        SET outcome = excluded.outcome, time_used_ms = excluded.time_used_ms,
          hints = excluded.hints, flagged = excluded.flagged
        """
    ).execute(arguments: [
      session.text, turn.number, turn.prompt.question.name, question.topic, question.digest,
      turn.prompt.kind.name, try StoredValue.json(turn.prompt), turn.outcome.rawValue,
      turn.timeUsed.inMilliseconds, try StoredValue.json(turn.hints), turn.flagged,
    ])
    if let earlier = try answer(session, turn.number, db) {
      try SearchIndex.remove(earlier, .answer, of: session, turn.number, db)
    }
    try SearchIndex.add(turn.answer, .answer, of: session, turn.number, db)
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO answer (session_id, turn_number, text)
        VALUES (?, ?, CAST(? AS TEXT))
        """
    ).execute(arguments: [session.text, turn.number, StoredValue.bytes(turn.answer)])
    if let assessment = turn.assessment {
      let grade = Grade(
        origin: .grader, grader: grader, madeAt: time, assessment: assessment, note: "")
      try GradeRecord.insert(grade, question, session, turn.number, db)
    }
  }

  /// The answer of a turn that is stored; nil when it is not.
  private static func answer(
    _ session: SessionID, _ turn: Int, _ db: Database
  ) throws -> String? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT CAST(text AS BLOB) AS text FROM answer WHERE session_id = ? AND turn_number = ?
          """), arguments: [session.text, turn]
    )?.wholeText("text")
  }

  /// Marks a turn to be looked at again; one that is not completed yet brings its own mark.
  static func flag(
    _ number: Int, of session: SessionID, _ isFlagged: Bool, _ db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE turn SET flagged = ? WHERE session_id = ? AND number = ?",
      arguments: [isFlagged, session.text, number])
  }

  /// The turns of a session in order, each with the grade that counts.
  static func turns(of session: SessionID, _ db: Database) throws -> [StoredTurn] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, prompt, outcome, time_used_ms, hints, flagged,
          CAST(answer.text AS BLOB) AS text, current_grade.id AS grade
        FROM turn
        JOIN answer ON answer.session_id = turn.session_id AND answer.turn_number = number
        LEFT JOIN current_grade ON current_grade.session_id = turn.session_id
          AND current_grade.turn_number = number
        WHERE turn.session_id = ? ORDER BY number
        """,
      arguments: [session.text])
    return try rows.map { row in
      let grade = try row.decode(Int64?.self, forColumn: "grade").map {
        try GradeRecord.grade($0, db)
      }
      let turn = Turn(
        number: try row.value("number"), prompt: try row.json("prompt"),
        answer: try row.wholeText("text"), outcome: try row.word("outcome"),
        timeUsed: try row.duration("time_used_ms"), hints: try row.json("hints"),
        flagged: try row.value("flagged"), assessment: grade?.assessment)
      return StoredTurn(turn: turn, grade: grade)
    }
  }
}

/// What the session's snapshot of a question says, without decoding all of it.
struct QuestionSnapshot {
  var digest: String
  var name: String
  var topic: String
  var weights: [CriterionID: Double]

  init(_ question: QuestionID, of session: SessionID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT digest FROM session_snapshot
        WHERE session_id = ? AND kind = 'question' AND name = ?
        """)
    let arguments: StatementArguments = [session.text, question.name]
    guard let digest = try String.fetchOne(statement, arguments: arguments) else {
      throw StorageError.questionNotInSession(question, session)
    }
    try self.init(digest: digest, db)
  }

  /// What a stored turn was asked with.
  ///
  /// - Throws: `StorageError.noSuchTurn`.
  init(ofTurn number: Int, of session: SessionID, _ db: Database) throws {
    let asked = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT question_digest FROM turn WHERE session_id = ? AND number = ?"),
      arguments: [session.text, number])
    guard let asked else { throw StorageError.noSuchTurn(session, number: number) }
    try self.init(digest: asked, db)
  }

  init(digest: String, _ db: Database) throws {
    let names = try db.cachedStatement(
      sql: """
        SELECT json_extract(content, '$.id') AS id, json_extract(content, '$.topic') AS topic
        FROM snapshot WHERE digest = ?
        """)
    let weights = try db.cachedStatement(
      sql: """
        SELECT json_extract(value, '$.id') AS id, json_extract(value, '$.weight') AS weight
        FROM snapshot, json_each(content, '$.rubric.criteria') WHERE digest = ?
        """)
    guard let found = try Row.fetchOne(names, arguments: [digest]) else {
      throw StoredValue.damage("snapshot \(digest)")
    }
    self.digest = digest
    name = try found.value("id")
    topic = try found.value("topic")
    self.weights = try Row.fetchAll(weights, arguments: [digest]).reduce(into: [:]) {
      $0[CriterionID(try $1.value("id"))] = try $1.value("weight") as Double
    }
  }
}

extension Prompt.Kind {
  fileprivate var name: String {
    switch self {
    case .question: "question"
    case .probe: "probe"
    case .challenge: "challenge"
    }
  }
}
