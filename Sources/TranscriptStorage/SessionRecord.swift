// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Rows of the table `session`.
enum SessionRecord {
  static func insert(
    _ id: SessionID, _ scenario: ScenarioID, _ options: SessionOptions, at time: Timestamp,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO session
          (id, scenario_id, language, mode, seed, time_limit_ms, started_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.text, scenario.name, options.language.rawValue, options.mode.rawValue,
        String(options.seed), options.timeLimit.inMilliseconds, time.millisecondsSince1970,
      ])
  }

  /// - Throws: `StorageError.noSuchSession` or `sessionEnded`.
  static func requireOpen(_ session: SessionID, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT state FROM session WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [session.text]) else {
      throw StorageError.noSuchSession(session.text)
    }
    let state: SessionSummary.State = try row.word("state")
    if state != .open { throw StorageError.sessionEnded(session) }
  }

  static func discard(_ session: SessionID, at time: Timestamp, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE session SET state = 'discarded', ended_ms = ? WHERE id = ?",
      arguments: [time.millisecondsSince1970, session.text])
  }

  static func finish(
    _ session: SessionID, with card: Scorecard, at time: Timestamp, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE session
        SET state = 'finished', ended_ms = ?, score = ?, estimate = ?, time_used_ms = ?
        WHERE id = ?
        """,
      arguments: [
        time.millisecondsSince1970, card.score, card.estimate, card.timeUsed.inMilliseconds,
        session.text,
      ])
    for (position, result) in card.results.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO result
            (session_id, position, question_id, topic_id, unaided, score, turns, time_used_ms)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        session.text, position, result.question.name, result.topic.name, result.unaided,
        result.score, try StoredValue.json(result.turns), result.timeUsed.inMilliseconds,
      ])
    }
    try Tally.add(session, db)
  }

  /// Puts the scores that follow from new grades in the place of those that were; the session's own is
  /// the mean of its questions'.
  static func rescore(
    _ session: SessionID, _ results: [Scorecard.Result], _ db: Database
  ) throws {
    if results.isEmpty { return }
    for result in results {
      try db.cachedStatement(
        sql: """
          UPDATE result SET unaided = ?, score = ? WHERE session_id = ? AND question_id = ?
          """
      ).execute(arguments: [
        result.unaided, result.score, session.text, result.question.name,
      ])
    }
    try db.cachedStatement(
      sql: """
        UPDATE session SET score = (SELECT avg(score) FROM result WHERE session_id = session.id)
        WHERE id = ? AND state = 'finished'
        """
    ).execute(arguments: [session.text])
  }

  /// The sessions that a condition holds for, newest first or oldest first.
  static func summaries(
    where condition: String = "TRUE", arguments: StatementArguments = [], limit: Int = -1,
    oldestFirst: Bool = false, _ db: Database
  ) throws -> [SessionSummary] {
    let order = oldestFirst ? "ASC" : "DESC"
    return try Row.fetchAll(
      db,
      sql: """
        SELECT session.*,
          (SELECT count(*) FROM turn WHERE session_id = session.id AND kind = 'question')
            AS questions,
          (SELECT count(*) FROM turn WHERE session_id = session.id) AS turns
        FROM session WHERE \(condition)
        ORDER BY started_ms \(order), id \(order) LIMIT \(limit)
        """,
      arguments: arguments
    ).map(summary)
  }

  static func scorecard(of session: SessionID, _ db: Database) throws -> Scorecard? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT score, estimate, time_used_ms FROM session WHERE id = ? AND state = 'finished'
        """,
      arguments: [session.text])
    guard let row else { return nil }
    let results = try Row.fetchAll(
      db, sql: "SELECT * FROM result WHERE session_id = ? ORDER BY position",
      arguments: [session.text])
    return Scorecard(
      score: try row.value("score"), results: try results.map(result),
      estimate: try row.decode(Double?.self, forColumn: "estimate"),
      timeUsed: try row.duration("time_used_ms"))
  }

  static func result(_ row: Row) throws -> Scorecard.Result {
    Scorecard.Result(
      question: QuestionID(try row.value("question_id")),
      topic: TopicID(try row.value("topic_id")), unaided: try row.value("unaided"),
      score: try row.value("score"), turns: try row.json("turns"),
      timeUsed: try row.duration("time_used_ms"))
  }

  private static func summary(_ row: Row) throws -> SessionSummary {
    let seed: String = try row.value("seed")
    guard let seed = UInt64(seed) else { throw StoredValue.damage("seed “\(seed)”") }
    return SessionSummary(
      id: SessionID(try row.value("id")), scenario: ScenarioID(try row.value("scenario_id")),
      options: SessionOptions(
        language: try row.word("language"), mode: try row.word("mode"), seed: seed,
        timeLimit: try row.duration("time_limit_ms")),
      startedAt: try row.timestamp("started_ms"),
      endedAt: try row.decode(Int64?.self, forColumn: "ended_ms").map(
        Timestamp.init(millisecondsSince1970:)),
      state: try row.word("state"), score: try row.decode(Double?.self, forColumn: "score"),
      estimate: try row.decode(Double?.self, forColumn: "estimate"),
      questionCount: try row.value("questions"), turnCount: try row.value("turns"))
  }
}
