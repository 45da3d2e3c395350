// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// Every answer to a question and to its follow-ups, session by session in the order of the turns.
  public func answers(to question: QuestionID) throws(StorageError) -> [StoredAnswer] {
    try read { db in
      let criteria = try Self.criteria(of: question, db)
      let misconceptions = try Self.misconceptions(of: question, db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          \(Self.latest)
          SELECT t.session_id, t.number, t.kind, t.outcome, t.hints,
            (s.started_ms / 86400000 + 3) / 7 AS week, CAST(a.text AS BLOB) AS text, g.id,
            g.grader, g.score, g.question_digest,
            coalesce(g.glossary_digest, glossary.digest) AS glossary_digest
          FROM latest
          JOIN turn t ON t.session_id = latest.session_id AND t.number = latest.number
          JOIN session s ON s.id = t.session_id
          JOIN answer a ON a.session_id = t.session_id AND a.turn_number = t.number
          LEFT JOIN grade g ON g.id = latest.grade_id
          LEFT JOIN session_snapshot glossary ON glossary.session_id = t.session_id
            AND glossary.kind = 'glossary' AND glossary.position = 0
          ORDER BY t.session_id, t.number
          """, arguments: [question.name])
      var answers: [StoredAnswer] = []
      while let row = try rows.next() {
        let id = try row.decode(Int64?.self, forColumn: "id")
        let grade = try id.map { id in
          StoredAnswer.GraderGrade(
            grader: try row.value("grader"), score: try row.value("score"),
            criteria: criteria[id] ?? [], misconceptions: misconceptions[id] ?? [],
            questionDigest: try row.value("question_digest"),
            glossaryDigest: try row.value("glossary_digest"))
        }
        answers.append(
          StoredAnswer(
            session: SessionID(try row.value("session_id")), week: try row.value("week"),
            turn: try row.value("number"),
            isFollowUp: try row.value("kind") as String != "question",
            outcome: try row.word("outcome"), hints: try row.json("hints"),
            text: try row.wholeText("text"), grade: grade))
      }
      return answers
    }
  }

  /// How a question went in each finished session that asked it.
  public func results(
    of question: QuestionID
  ) throws(StorageError) -> [SessionID: Scorecard.Result] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM result WHERE question_id = ?", arguments: [question.name]
      ).reduce(into: [:]) {
        $0[SessionID(try $1.value("session_id"))] = try SessionRecord.result($1)
      }
    }
  }

  /// How many answers there are in all, those without a word included.
  public func answerCount() throws(StorageError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM turn") ?? 0 }
  }

  /// A question or a glossary as it was when something was graded against it.
  ///
  /// - Throws: `corrupted` when the snapshot is not there or does not fit its digest.
  public func snapshot<Value: Decodable>(
    _ digest: String, as type: Value.Type
  ) throws(StorageError) -> Value {
    try read { try Snapshot.value(type, of: digest, $0) }
  }

  /// The questions of a session as the latest grades of its turns were made against them.
  public func gradedQuestions(
    of session: SessionID
  ) throws(StorageError) -> [QuestionID: Question] {
    try read { db in
      let digests = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT coalesce(
            (SELECT question_digest FROM grade g WHERE g.session_id = t.session_id
               AND g.turn_number = t.number ORDER BY id DESC LIMIT 1), t.question_digest)
          FROM turn t WHERE t.session_id = ? ORDER BY t.number DESC
          """, arguments: [session.text])
      return try digests.reduce(into: [:]) {
        let question = try Snapshot.value(Question.self, of: $1, db)
        $0[question.id] = question
      }
    }
  }

  /// The grader's latest grade of each turn of the question that is bound first.
  private static let latest = """
    WITH latest AS (
      SELECT t.session_id, t.number, (
        SELECT id FROM grade g WHERE g.session_id = t.session_id AND g.turn_number = t.number
          AND g.origin = 'grader' ORDER BY id DESC LIMIT 1) AS grade_id
      FROM turn t WHERE t.question_id = ?)
    """

  private static func criteria(
    of question: QuestionID, _ db: Database
  ) throws -> [Int64: [StoredAnswer.GraderGrade.Criterion]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        \(latest)
        SELECT grade_id, criterion_id, verdict, credit, claim
        FROM latest JOIN criterion_grade USING (grade_id) ORDER BY grade_id, position
        """, arguments: [question.name])
    var criteria: [Int64: [StoredAnswer.GraderGrade.Criterion]] = [:]
    while let row = try rows.next() {
      criteria[try row.value("grade_id"), default: []].append(
        .init(
          id: CriterionID(try row.value("criterion_id")), verdict: try row.word("verdict"),
          credit: try row.value("credit"),
          claim: try row.decode(String?.self, forColumn: "claim")))
    }
    return criteria
  }

  private static func misconceptions(
    of question: QuestionID, _ db: Database
  ) throws -> [Int64: [MisconceptionID]] {
    try Row.fetchAll(
      db,
      sql: """
        \(latest)
        SELECT grade_id, misconception_id
        FROM latest JOIN misconception_grade USING (grade_id) ORDER BY grade_id, position
        """, arguments: [question.name]
    ).reduce(into: [:]) {
      $0[try $1.value("grade_id") as Int64, default: []].append(
        MisconceptionID(try $1.value("misconception_id")))
    }
  }
}
