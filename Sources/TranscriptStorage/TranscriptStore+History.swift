// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// How the last finished session of a scenario went; nil when there is none.
  public func lastResult(
    of scenario: ScenarioID
  ) throws(StorageError) -> (score: Double, startedAt: Timestamp)? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT score, started_ms FROM session WHERE scenario_id = ? AND state = 'finished'
          ORDER BY ended_ms DESC, id DESC LIMIT 1
          """,
        arguments: [scenario.name]
      ).map { (score: try $0.value("score"), startedAt: try $0.timestamp("started_ms")) }
    }
  }

  /// The latest finished session before a moment in which a question was asked; nil when there is
  /// none.
  public func earlierSession(
    with question: QuestionID, than moment: Timestamp
  ) throws(StorageError) -> SessionID? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT s.id FROM result r JOIN session s ON s.id = r.session_id
          WHERE r.question_id = ? AND s.started_ms < ? ORDER BY s.started_ms DESC, s.id DESC LIMIT 1
          """, arguments: [question.name, moment.millisecondsSince1970]
      ).map(SessionID.init)
    }
  }
}
