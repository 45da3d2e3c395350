// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// How every question went in the sessions that are finished, each question's results in order of
  /// time. A person's marks are in the scores.
  ///
  /// - Throws: `corrupted` or `io`.
  public func pastResults() throws(StorageError) -> [QuestionID: [PastResult]] {
    try read { db in
      var results: [QuestionID: [PastResult]] = [:]
      // From table to table in the order in which they lie on the disk.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.question_id, s.ended_ms, r.unaided, r.score, t.time_used_ms,
            json_extract(t.prompt, '$.timeLimit') AS time_limit_ms, t.outcome = 'gave-up' AS gave_up,
            t.hints <> '[]' AS hinted
          FROM session s
          CROSS JOIN result r ON r.session_id = s.id
          CROSS JOIN turn t
            ON t.session_id = r.session_id AND t.number = json_extract(r.turns, '$[0]')
          WHERE s.state = 'finished'
          """)
      while let row = try rows.next() {
        let id = QuestionID(try row.decode(String.self, atIndex: 0))
        results[id, default: []].append(
          PastResult(
            endedAt: try row.decode(Int64.self, atIndex: 1),
            unaided: try row.decode(Double.self, atIndex: 2),
            score: try row.decode(Double.self, atIndex: 3),
            timeUsed: .milliseconds(try row.decode(Int64.self, atIndex: 4)),
            timeLimit: .milliseconds(try row.decode(Int64.self, atIndex: 5)),
            gaveUp: try row.decode(Bool.self, atIndex: 6),
            wasHinted: try row.decode(Bool.self, atIndex: 7)))
      }
      return results.mapValues { $0.sorted { $0.endedAt < $1.endedAt } }
    }
  }
}
