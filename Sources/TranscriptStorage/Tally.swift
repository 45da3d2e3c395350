// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// The tables `question_tally` and `criterion_tally`: sums over the results of finished sessions.
enum Tally {
  /// Adds a session that has just finished.
  static func add(_ session: SessionID, _ db: Database) throws {
    try add(where: "r.session_id = ?", [session.text], db)
  }

  /// Counts anew what changed grades have touched.
  static func recount(_ questions: Set<String>, _ db: Database) throws {
    for question in questions.sorted() {
      for table in ["question_tally", "criterion_tally"] {
        try db.cachedStatement(sql: "DELETE FROM \(table) WHERE question_id = ?")
          .execute(arguments: [question])
      }
      try add(where: "r.question_id = ?", [question], db)
    }
  }

  /// Counts everything anew.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM question_tally; DELETE FROM criterion_tally")
    try add(where: "TRUE", [], db)
  }

  static func questions(_ db: Database) throws -> [WeekTally] {
    try Row.fetchAll(db, sql: "SELECT * FROM question_tally").map { row in
      var tally = WeekTally(
        question: QuestionID(try row.value("question_id")),
        topic: TopicID(try row.value("topic_id")), week: try row.value("week"))
      tally.results = try row.value("results")
      tally.unaided = try row.value("unaided")
      tally.score = try row.value("score")
      tally.scoreSquares = try row.value("score_squares")
      tally.timeShare = try row.value("time_share")
      tally.hurried = try row.value("hurried")
      tally.hurriedUnaided = try row.value("hurried_unaided")
      tally.compared = try row.value("compared")
      tally.comparedScore = try row.value("compared_score")
      tally.comparedSquares = try row.value("compared_squares")
      tally.rest = try row.value("rest")
      tally.restSquares = try row.value("rest_squares")
      tally.scoreByRest = try row.value("score_by_rest")
      return tally
    }
  }

  static func criteria(_ db: Database) throws -> [CriterionTally] {
    try Row.fetchAll(db, sql: "SELECT * FROM criterion_tally").map { row in
      let recent: String = try row.value("recent")
      return CriterionTally(
        question: QuestionID(try row.value("question_id")),
        criterion: CriterionID(try row.value("criterion_id")),
        topic: TopicID(try row.value("topic_id")), asked: try row.value("asked"),
        earned: try row.value("earned"), partly: try row.value("partly"),
        contradicted: try row.value("contradicted"),
        recent: recent.compactMap { initials[$0] })
    }
  }

  /// Verdicts by the letter that stands for them in `recent`.
  private static let initials: [Character: CriterionAssessment.Verdict] = [
    "e": .earned, "p": .partly, "m": .missed, "c": .contradicted,
  ]

  /// Every first answer of a finished session with the grade that counts.
  private static func first(where condition: String) -> String {
    """
    WITH first AS (
      SELECT r.*, s.started_ms, s.score AS session_score,
        (SELECT count(*) FROM result other WHERE other.session_id = r.session_id) AS questions,
        min(1.0, t.time_used_ms * 1.0 / max(1, json_extract(t.prompt, '$.timeLimit')))
          AS time_share,
        t.outcome,
        (SELECT id FROM grade g WHERE g.session_id = t.session_id AND g.turn_number = t.number
         ORDER BY origin DESC, id DESC LIMIT 1) AS grade_id
      FROM result r
      JOIN session s ON s.id = r.session_id
      JOIN turn t ON t.session_id = r.session_id AND t.number = json_extract(r.turns, '$[0]')
      WHERE \(condition))
    """
  }

  private static func add(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        \(first(where: condition)), rested AS (
          SELECT *, time_share >= 0.8 OR outcome = 'timed-out' AS is_hurried,
            CASE WHEN questions > 1 THEN (session_score * questions - score) / (questions - 1) END
              AS rest
          FROM first)
        INSERT INTO question_tally
        SELECT question_id, (started_ms / 86400000 + 3) / 7, max(topic_id), count(*),
          sum(unaided), sum(score), sum(score * score), sum(time_share), sum(is_hurried),
          sum(iif(is_hurried, unaided, 0.0)), count(rest), sum(iif(rest IS NULL, 0.0, score)),
          sum(iif(rest IS NULL, 0.0, score * score)), coalesce(sum(rest), 0.0),
          coalesce(sum(rest * rest), 0.0), coalesce(sum(score * rest), 0.0)
        FROM rested WHERE TRUE GROUP BY 1, 2
        ON CONFLICT DO UPDATE SET
          results = results + excluded.results, unaided = unaided + excluded.unaided,
          score = score + excluded.score, score_squares = score_squares + excluded.score_squares,
          time_share = time_share + excluded.time_share, hurried = hurried + excluded.hurried,
          hurried_unaided = hurried_unaided + excluded.hurried_unaided,
          compared = compared + excluded.compared,
          compared_score = compared_score + excluded.compared_score,
          compared_squares = compared_squares + excluded.compared_squares,
          rest = rest + excluded.rest, rest_squares = rest_squares + excluded.rest_squares,
          score_by_rest = score_by_rest + excluded.score_by_rest
        """
    ).execute(arguments: arguments)
    // The rows are read newest first, and SQLite joins their letters in that order.
    try db.cachedStatement(
      sql: """
        \(first(where: condition))
        INSERT INTO criterion_tally
        SELECT question_id, criterion_id, max(topic_id), count(*), sum(verdict = 'earned'),
          sum(verdict = 'partly'), sum(verdict = 'contradicted'),
          substr(group_concat(substr(verdict, 1, 1), ''), 1, 20)
        FROM (
          SELECT question_id, topic_id, criterion_id, verdict
          FROM first JOIN criterion_grade USING (grade_id)
          ORDER BY question_id, criterion_id, started_ms DESC, session_id DESC)
        WHERE TRUE GROUP BY question_id, criterion_id
        ON CONFLICT DO UPDATE SET
          asked = asked + excluded.asked, earned = earned + excluded.earned,
          partly = partly + excluded.partly,
          contradicted = contradicted + excluded.contradicted,
          recent = substr(excluded.recent || recent, 1, 20)
        """
    ).execute(arguments: arguments)
  }
}
