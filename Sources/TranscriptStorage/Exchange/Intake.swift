// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Takes the records of an export into a database, within one transaction.
struct Intake {
  private let holder: LeaseHolder
  private(set) var hasHeader = false
  private var outcome = ImportOutcome()
  /// Questions whose sums are to be counted anew.
  private var touched: Set<String> = []

  init(holder: LeaseHolder) { self.holder = holder }

  mutating func take(_ record: ExchangeRecord, _ db: Database) throws {
    if case .header(let version) = record {
      guard version <= ExchangeRecord.version else { throw ImportError.newerVersion(version) }
      hasHeader = true
      return
    }
    guard hasHeader else { throw ImportError.notAnExport }
    switch record {
    case .header: break
    case .snapshot(let row): try take(snapshot: row, db)
    case .wish(let row): try replaceOlder(row, in: .wish, key: ["question_id"], db)
    case .session(let session): try take(session, db)
    }
  }

  mutating func finish(_ db: Database) throws -> ImportOutcome {
    try Tally.recount(touched, db)
    return outcome
  }

  private func take(snapshot row: ExchangedRow, _ db: Database) throws {
    let digest = row["digest"]?.text ?? ""
    guard let content = row["content"]?.text, SHA256.digest(of: content) == digest else {
      throw StoredValue.damage("snapshot \(digest)")
    }
    _ = try Snapshot.store(content: content, db)
  }

  // MARK: Sessions

  private mutating func take(_ new: ExchangedSession, _ db: Database) throws {
    guard let id = new.session["id"]?.text else { throw StoredValue.damage("session without id") }
    guard try isSound(new.events, of: id) else { throw StoredValue.damage("events of \(id)") }
    guard let old = try TranscriptStore.exchanged(id, db) else {
      try insert(new, id, db)
      outcome.added += 1
      return
    }
    if old == new {
      outcome.known += 1
    } else if old.events == new.events {
      let isNews = try addMissing(new, to: old, id, db)
      outcome.completed += isNews ? 1 : 0
      outcome.known += isNews ? 0 : 1
    } else if new.events.starts(with: old.events) {
      if try Lease.isHeldByAnother(SessionID(id), than: holder, db) {
        outcome.conflicts.append(SessionID(id))
        return
      }
      try remove(old, id, db)
      try insert(new, id, db)
      _ = try addMissing(old, to: new, id, db)
      outcome.completed += 1
    } else if old.events.starts(with: new.events) {
      let isNews = try addMissing(new, to: old, id, db)
      outcome.completed += isNews ? 1 : 0
      outcome.known += isNews ? 0 : 1
    } else {
      outcome.conflicts.append(SessionID(id))
    }
  }

  private func isSound(_ events: [ExchangedRow], of id: String) throws -> Bool {
    events.allSatisfy { event in
      guard let sequence = event["sequence"]?.integer, let at = event["at_ms"]?.integer,
        let payload = event["payload"]?.text, event["session_id"]?.text == id
      else { return false }
      return event["digest"]?.text
        == EventRecord.digest(SessionID(id), Int(sequence), at, payload)
    }
  }

  private mutating func insert(_ new: ExchangedSession, _ id: String, _ db: Database) throws {
    try ExchangedTable.session.insert(new.session, db)
    let parts: [(ExchangedTable, [ExchangedRow])] = [
      (.links, new.snapshots), (.event, new.events), (.turn, new.turns), (.answer, new.answers),
      (.result, new.results), (.mark, new.marks), (.note, new.notes),
    ]
    for (table, rows) in parts { for row in rows { try insert(row, in: table, of: id, db) } }
    for grade in new.grades { try insert(grade, id, db) }
    for (kind, rows) in [(SearchIndex.Kind.answer, new.answers), (.note, new.notes)] {
      for row in rows { try index(row, kind, id, db) }
    }
    touched.formUnion(new.turns.compactMap { $0["question_id"]?.text })
  }

  private func insert(
    _ row: ExchangedRow, in table: ExchangedTable, of id: String, _ db: Database
  ) throws {
    // A row that belongs to another session has no business in this one.
    guard row["session_id"]?.text == id else { throw StoredValue.damage("row of \(table.name)") }
    try table.insert(row, db)
  }

  private func insert(_ new: ExchangedGrade, _ session: String, _ db: Database) throws {
    try insert(new.grade, in: .grade, of: session, db)
    let id = db.lastInsertedRowID
    let parts: [(ExchangedTable, [ExchangedRow])] = [
      (.criterion, new.criteria), (.misconception, new.misconceptions), (.evidence, new.evidence),
    ]
    for (table, rows) in parts {
      for var row in rows {
        row["grade_id"] = .integer(id)
        try table.insert(row, db)
      }
    }
  }

  private func remove(_ old: ExchangedSession, _ id: String, _ db: Database) throws {
    for (kind, rows) in [(SearchIndex.Kind.answer, old.answers), (.note, old.notes)] {
      for row in rows {
        guard let turn = row["turn_number"]?.integer, let text = row["text"]?.text else { continue }
        try SearchIndex.remove(text, kind, of: SessionID(id), Int(turn), db)
      }
    }
    for table in ["criterion_grade", "misconception_grade", "evidence"] {
      try db.execute(
        sql: """
          DELETE FROM \(table) WHERE grade_id IN (SELECT id FROM grade WHERE session_id = ?)
          """, arguments: [id])
    }
    for table in [
      "grade", "result", "mark", "note", "answer", "turn", "event", "session_snapshot", "draft",
      "lease",
    ] { try db.execute(sql: "DELETE FROM \(table) WHERE session_id = ?", arguments: [id]) }
    try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id])
  }

  // MARK: What was added to a session later

  /// Grades, marks, notes and flags of one copy of a session that the other lacks.
  private mutating func addMissing(
    _ new: ExchangedSession, to old: ExchangedSession, _ id: String, _ db: Database
  ) throws -> Bool {
    let turns = Set(old.turns.compactMap { $0["number"]?.integer })
    func belongs(_ row: ExchangedRow) -> Bool {
      row["turn_number"]?.integer.map(turns.contains) == true
    }
    let known = Set(old.grades)
    let grades = new.grades.filter { !known.contains($0) && belongs($0.grade) }
    for grade in grades { try insert(grade, id, db) }
    var isNews = !grades.isEmpty
    for mark in new.marks where belongs(mark) {
      let key = ["session_id", "turn_number", "part", "part_id"]
      isNews = try replaceOlder(mark, in: .mark, key: key, db) || isNews
    }
    for note in new.notes where belongs(note) {
      let turn = note["turn_number"]?.integer
      let earlier = old.notes.first { $0["turn_number"]?.integer == turn }
      guard try replaceOlder(note, in: .note, key: ["session_id", "turn_number"], db) else {
        continue
      }
      if let turn, let text = earlier?["text"]?.text {
        try SearchIndex.remove(text, .note, of: SessionID(id), Int(turn), db)
      }
      try index(note, .note, id, db)
      isNews = true
    }
    for turn in new.turns where turn["flagged"]?.integer == 1 {
      try db.execute(
        sql: """
          UPDATE turn SET flagged = 1 WHERE session_id = ? AND number = ? AND flagged = 0
          """, arguments: [id, turn["number"]?.integer])
      isNews = isNews || db.changesCount > 0
    }
    if isNews {
      // The later look at the session decides what it scored.
      try adoptScores(of: new, over: old, id, db)
      touched.formUnion(old.turns.compactMap { $0["question_id"]?.text })
    }
    return isNews
  }

  private func adoptScores(
    of new: ExchangedSession, over old: ExchangedSession, _ id: String, _ db: Database
  ) throws {
    func latest(_ session: ExchangedSession) -> Int64 {
      session.grades.compactMap { $0.grade["made_ms"]?.integer }.max() ?? 0
    }
    guard latest(new) > latest(old), old.session["state"] == new.session["state"] else { return }
    let results = try new.results.compactMap { row -> Scorecard.Result? in
      guard let question = row["question_id"]?.text, let topic = row["topic_id"]?.text,
        let unaided = row["unaided"]?.real, let score = row["score"]?.real
      else { throw StoredValue.damage("result of \(id)") }
      return Scorecard.Result(
        question: QuestionID(question), topic: TopicID(topic), unaided: unaided, score: score,
        turns: [], timeUsed: .zero)
    }
    try SessionRecord.rescore(SessionID(id), results, db)
  }

  /// Stores a row unless one with the same key is there that was made no earlier; true when it did.
  @discardableResult
  private func replaceOlder(
    _ row: ExchangedRow, in table: ExchangedTable, key: [String], _ db: Database
  ) throws -> Bool {
    let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
    let arguments = StatementArguments(key.map { row[$0]?.databaseValue ?? .null })
    let made = try Int64.fetchOne(
      db, sql: "SELECT made_ms FROM \(table.name) WHERE \(condition)", arguments: arguments)
    if let made, made >= row["made_ms"]?.integer ?? 0 { return false }
    try db.execute(
      sql: "DELETE FROM \(table.name) WHERE \(condition)", arguments: arguments)
    try table.insert(row, db)
    return true
  }

  private func index(
    _ row: ExchangedRow, _ kind: SearchIndex.Kind, _ id: String, _ db: Database
  ) throws {
    guard let turn = row["turn_number"]?.integer, let text = row["text"]?.text else { return }
    try SearchIndex.add(text, kind, of: SessionID(id), Int(turn), db)
  }
}

extension ExchangedValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    }
  }
}
