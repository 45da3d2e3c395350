// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Rows of the table `grade` and of those that hang on it. They are only ever added.
enum GradeRecord {
  static func insert(
    _ grade: Grade, _ question: QuestionSnapshot, glossary: String? = nil, _ session: SessionID,
    _ turn: Int, _ db: Database
  ) throws {
    let assessment = grade.assessment
    try db.cachedStatement(
      sql: """
        INSERT INTO grade
          (session_id, turn_number, question_digest, glossary_digest, origin, grader, made_ms,
           score, flags, mentions, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))
        """
    ).execute(arguments: [
      session.text, turn, question.digest, glossary, grade.origin.rawValue, grade.grader,
      grade.madeAt.millisecondsSince1970, assessment.score,
      try StoredValue.json(assessment.flags), try StoredValue.json(assessment.mentions),
      StoredValue.bytes(grade.note),
    ])
    let id = db.lastInsertedRowID
    for (position, criterion) in assessment.criteria.enumerated() {
      try insert(criterion, question.weights[criterion.id] ?? 0, id, position, db)
      try insert(criterion.evidence, .criterion, position, id, db)
    }
    for (position, finding) in assessment.misconceptions.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO misconception_grade (grade_id, position, misconception_id, claim)
          VALUES (?, ?, ?, ?)
          """
      ).execute(arguments: [id, position, finding.id.name, finding.claim])
      try insert(finding.evidence, .misconception, position, id, db)
    }
  }

  static func grade(_ id: Int64, _ db: Database) throws -> Grade {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT origin, grader, made_ms, score, flags, mentions, CAST(note AS BLOB) AS note
          FROM grade WHERE id = ?
          """),
      arguments: [id])
    guard let row else { throw StoredValue.damage("grade \(id)") }
    let assessment = Assessment(
      score: try row.value("score"), criteria: try criteria(of: id, db),
      misconceptions: try misconceptions(of: id, db), flags: try row.json("flags"),
      mentions: try row.json("mentions"))
    return Grade(
      origin: try row.word("origin"), grader: try row.value("grader"),
      madeAt: try row.timestamp("made_ms"), assessment: assessment,
      note: try row.wholeText("note"))
  }

  // MARK: Criteria, misconceptions, evidence

  private enum Part: String { case criterion, misconception }

  private static func insert(
    _ criterion: CriterionAssessment, _ weight: Double, _ grade: Int64, _ position: Int,
    _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO criterion_grade
          (grade_id, position, criterion_id, verdict, credit, weight, claim, nearest_miss)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      grade, position, criterion.id.name, criterion.verdict.rawValue, criterion.credit, weight,
      criterion.claim, try criterion.nearestMiss.map(StoredValue.json),
    ])
  }

  private static func insert(
    _ evidence: [Evidence], _ part: Part, _ partPosition: Int, _ grade: Int64, _ db: Database
  ) throws {
    for (position, words) in evidence.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO evidence
            (grade_id, part, part_position, position, start_byte, end_byte, text)
          VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT))
          """
      ).execute(arguments: [
        grade, part.rawValue, partPosition, position, words.start, words.end,
        StoredValue.bytes(words.text),
      ])
    }
  }

  private static func criteria(of grade: Int64, _ db: Database) throws -> [CriterionAssessment] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT position, criterion_id, verdict, credit, claim, nearest_miss
        FROM criterion_grade WHERE grade_id = ? ORDER BY position
        """)
    return try Row.fetchAll(statement, arguments: [grade]).map { row in
      CriterionAssessment(
        id: CriterionID(try row.value("criterion_id")), verdict: try row.word("verdict"),
        credit: try row.value("credit"),
        evidence: try evidence(.criterion, try row.value("position"), of: grade, db),
        claim: try row.decode(String?.self, forColumn: "claim"),
        nearestMiss: try row.decode(String?.self, forColumn: "nearest_miss").map {
          try StoredValue.value(CriterionAssessment.NearestMiss.self, fromJSON: $0)
        })
    }
  }

  private static func misconceptions(
    of grade: Int64, _ db: Database
  ) throws -> [MisconceptionFinding] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT position, misconception_id, claim FROM misconception_grade
        WHERE grade_id = ? ORDER BY position
        """)
    return try Row.fetchAll(statement, arguments: [grade]).map { row in
      MisconceptionFinding(
        id: MisconceptionID(try row.value("misconception_id")), claim: try row.value("claim"),
        evidence: try evidence(.misconception, try row.value("position"), of: grade, db))
    }
  }

  private static func evidence(
    _ part: Part, _ position: Int, of grade: Int64, _ db: Database
  ) throws -> [Evidence] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT start_byte, end_byte, CAST(text AS BLOB) AS text FROM evidence
        WHERE grade_id = ? AND part = ? AND part_position = ? ORDER BY position
        """)
    return try Row.fetchAll(statement, arguments: [grade, part.rawValue, position]).map { row in
      Evidence(
        start: try row.value("start_byte"), end: try row.value("end_byte"),
        text: try row.wholeText("text"))
    }
  }
}
