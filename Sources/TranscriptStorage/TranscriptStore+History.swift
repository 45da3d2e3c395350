// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// How the last finished session of a scenario went; nil when there is none.
  public func lastResult(
    of scenario: ScenarioID
  ) throws(StorageError) -> (score: Double, endedAt: Timestamp)? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT score, ended_ms FROM session WHERE scenario_id = ? AND state = 'finished'
          ORDER BY ended_ms DESC, id DESC LIMIT 1
          """,
        arguments: [scenario.name]
      ).map { (score: try $0.value("score"), endedAt: try $0.timestamp("ended_ms")) }
    }
  }
}
