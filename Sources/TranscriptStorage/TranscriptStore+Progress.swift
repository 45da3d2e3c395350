// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// Everything that a report on progress is made of; it reads sums, so that it takes no longer after
  /// a million answers than after a hundred.
  ///
  /// - Parameter utcOffset: Seconds by which the person's clock is ahead of UTC; it decides on which
  ///   day a session began.
  /// - Returns: Sums and lists, empty where nothing has finished yet.
  /// - Throws: `corrupted` or `io`.
  public func progress(utcOffset: Int = 0) throws(StorageError) -> ProgressData {
    try read { db in
      ProgressData(
        questions: try Tally.questions(db), criteria: try Tally.criteria(db),
        confidence: try Self.confidence(db), surprises: try Self.surprises(db),
        agreement: try Self.agreement(db), days: try Self.days(utcOffset, db))
    }
  }

  /// Reads all answers, notes and grades once more, and makes the index of words and the sums anew.
  public func rebuildDerived() throws(StorageError) {
    try write { db in
      try SearchIndex.rebuild(db)
      try Tally.rebuild(db)
    }
  }

  private static func confidence(_ db: Database) throws -> [ProgressData.Confidence] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT count(*) AS sessions, avg(estimate) AS expected, avg(score) AS scored,
          avg((estimate - score) * (estimate - score)) AS error
        FROM session WHERE state = 'finished' AND estimate IS NOT NULL
        GROUP BY min(4, CAST(estimate * 5 AS INTEGER)) ORDER BY expected
        """
    ).map { row in
      ProgressData.Confidence(
        sessions: try row.value("sessions"), expected: try row.value("expected"),
        scored: try row.value("scored"), squaredError: try row.value("error"))
    }
  }

  private static func surprises(_ db: Database) throws -> [ProgressData.Surprise] {
    try Row.fetchAll(
      db,
      sql: """
        WITH worst AS (
          SELECT id, estimate, score FROM session
          WHERE state = 'finished' AND estimate - score >= 0.15
          ORDER BY estimate - score DESC, started_ms DESC LIMIT 10)
        SELECT worst.*, scenario_id, started_ms FROM worst JOIN session USING (id)
        ORDER BY worst.estimate - worst.score DESC, started_ms DESC
        """
    ).map { row in
      ProgressData.Surprise(
        session: try row.value("id"), scenario: ScenarioID(try row.value("scenario_id")),
        startedAt: try row.value("started_ms"), expected: try row.value("estimate"),
        scored: try row.value("score"))
    }
  }

  private static func agreement(_ db: Database) throws -> [ProgressData.Agreement] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT (made_ms / 86400000 + 3) / 7 AS week, count(*) AS marks,
          sum(abs(credit - grader_credit) <= 0.05) AS agreeing
        FROM mark GROUP BY week ORDER BY week
        """
    ).map { row in
      ProgressData.Agreement(
        week: try row.value("week"), marks: try row.value("marks"),
        agreeing: try row.value("agreeing"))
    }
  }

  private static func days(_ utcOffset: Int, _ db: Database) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT (started_ms / 1000 + ?) / 86400 AS day FROM session
        WHERE started_ms > (SELECT max(started_ms) FROM session) - 400 * 86400000
        ORDER BY day DESC LIMIT 400
        """, arguments: [utcOffset])
  }
}
