// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// How many answers there are to each question, follow-ups included, and in how many sessions.
  public func answerCounts() throws(StorageError) -> [QuestionID: (answers: Int, sessions: Int)] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT question_id, count(*) AS answers, count(DISTINCT turn.session_id) AS sessions
          FROM turn JOIN answer
            ON answer.session_id = turn.session_id AND answer.turn_number = turn.number
          WHERE length(answer.text) > 0 GROUP BY question_id
          """)
      return try rows.reduce(into: [:]) {
        $0[QuestionID(try $1.value("question_id"))] = (
          answers: try $1.value("answers"), sessions: try $1.value("sessions")
        )
      }
    }
  }

  /// The mean score (0 … 1) of each question in the finished sessions, and of how many it is.
  public func meanScores() throws(StorageError) -> [QuestionID: (score: Double, count: Int)] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT question_id, avg(score) AS score, count(*) AS count FROM result
          GROUP BY question_id
          """)
      return try rows.reduce(into: [:]) {
        $0[QuestionID(try $1.value("question_id"))] = (
          score: try $1.value("score"), count: try $1.value("count")
        )
      }
    }
  }
}
