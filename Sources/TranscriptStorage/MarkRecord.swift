// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Rows of the table `mark`.
enum MarkRecord {
  /// Stores a mark in the place of an earlier one on the same part.
  static func store(
    _ new: Revision.NewMark, of session: SessionID, at time: Timestamp, _ db: Database
  ) throws {
    let (part, id) = new.mark.part.columns
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO mark
          (session_id, turn_number, part, part_id, credit, grader_credit, reason, made_ms)
        VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)
        """
    ).execute(arguments: [
      session.text, new.turn, part, id, new.mark.credit, new.graderCredit,
      StoredValue.bytes(new.mark.reason), time.millisecondsSince1970,
    ])
  }

  /// The marks that a condition on `mark` or `turn` holds for, in the order in which they were made.
  static func marks(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [StoredMark] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT mark.*, CAST(reason AS BLOB) AS whole_reason, question_id,
            CAST(text AS BLOB) AS whole_answer
          FROM mark
          JOIN turn ON turn.session_id = mark.session_id AND turn.number = mark.turn_number
          JOIN answer USING (session_id, turn_number)
          WHERE \(condition) ORDER BY made_ms, mark.session_id, turn_number, part, part_id
          """), arguments: arguments
    ).map { row in
      let id: String = try row.value("part_id")
      let part: PersonalMark.Part =
        try row.value("part") as String == "criterion"
        ? .criterion(CriterionID(id)) : .misconception(MisconceptionID(id))
      return StoredMark(
        session: SessionID(try row.value("session_id")), turn: try row.value("turn_number"),
        question: QuestionID(try row.value("question_id")),
        answer: try row.wholeText("whole_answer"),
        mark: PersonalMark(
          part: part, credit: try row.value("credit"), reason: try row.wholeText("whole_reason")),
        graderCredit: try row.value("grader_credit"), madeAt: try row.timestamp("made_ms"))
    }
  }
}

extension PersonalMark.Part {
  fileprivate var columns: (part: String, id: String) {
    switch self {
    case .criterion(let id): ("criterion", id.name)
    case .misconception(let id): ("misconception", id.name)
    }
  }
}
