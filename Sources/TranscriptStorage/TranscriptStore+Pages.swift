// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

/// A few sessions of a long list, newest first.
public struct SessionPage: Hashable, Sendable {
  public var sessions: [SessionSummary]
  public var hasNewer: Bool
  public var hasOlder: Bool
}

/// How a question went once.
public struct LatestResult: Hashable, Sendable {
  public var session: SessionID
  public var startedAt: Timestamp
  /// With follow-ups, 0 … 1.
  public var score: Double
}

extension TranscriptStore {
  /// A number that is another one after somebody else changed the transcripts.
  public func version() throws(StorageError) -> Int64 {
    try read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// Which part of the list of sessions.
  public enum Place: Hashable, Sendable {
    case newest
    /// The next older ones; none when there is no such session.
    case before(SessionID)
    /// The next newer ones.
    case after(SessionID)
  }

  /// A part of the list of all sessions; it takes as long at the end of a long list as at its
  /// beginning.
  ///
  /// - Parameters:
  ///   - place: Where the part stands.
  ///   - limit: The most sessions.
  /// - Returns: The sessions, and whether the list goes on to either side.
  /// - Throws: `corrupted` or `io`.
  public func sessionPage(_ place: Place, limit: Int) throws(StorageError) -> SessionPage {
    let limit = max(0, limit)
    return try read { db in
      var found: [SessionSummary]
      switch place {
      case .newest: found = try SessionRecord.summaries(limit: limit + 1, db)
      case .before(let id): found = try Self.sessions("<", id, limit: limit + 1, db)
      case .after(let id): found = try Self.sessions(">", id, limit: limit + 1, db)
      }
      let isCut = found.count > limit
      if isCut { found.removeLast() }
      switch place {
      case .newest: return SessionPage(sessions: found, hasNewer: false, hasOlder: isCut)
      case .before: return SessionPage(sessions: found, hasNewer: true, hasOlder: isCut)
      case .after:
        return SessionPage(sessions: found.reversed(), hasNewer: isCut, hasOlder: true)
      }
    }
  }

  /// The latest results of questions in finished sessions, newest first.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - limit: The most for each question.
  /// - Returns: An entry for each question, empty where there are no results.
  /// - Throws: `corrupted` or `io`.
  public func latestResults(
    of questions: [QuestionID], limit: Int
  ) throws(StorageError) -> [QuestionID: [LatestResult]] {
    try read { db in
      var results: [QuestionID: [LatestResult]] = [:]
      for question in questions {
        let rows = try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT r.session_id, r.score, s.started_ms
              FROM result r JOIN session s ON s.id = r.session_id
              WHERE r.question_id = ? ORDER BY r.session_id DESC LIMIT ?
              """), arguments: [question.name, limit])
        results[question] = try rows.map { row in
          LatestResult(
            session: SessionID(try row.value("session_id")),
            startedAt: try row.timestamp("started_ms"), score: try row.value("score"))
        }
      }
      return results
    }
  }

  private static func sessions(
    _ comparison: String, _ id: SessionID, limit: Int, _ db: Database
  ) throws -> [SessionSummary] {
    try SessionRecord.summaries(
      where: """
        (started_ms, id) \(comparison) (SELECT started_ms, id FROM session WHERE id = :id)
        """, arguments: ["id": id.text], limit: limit, oldestFirst: comparison == ">", db)
  }
}
