// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension TranscriptStore {
  /// Writes the sessions as JSON Lines: a header, then content before the sessions that refer to it.
  ///
  /// - Parameters:
  ///   - sessions: Which; nil for all, in order of their start.
  ///   - write: Takes one line after another, without its end.
  /// - Throws: What `write` throws, and the failures of the disk.
  public func export(
    _ sessions: [SessionID]? = nil, _ write: (String) throws -> Void
  ) throws {
    try exchange(sessions) { try write(StoredValue.json($0)) }
  }

  /// Hands out the records of an export, of one state of the database.
  func exchange(
    _ sessions: [SessionID]? = nil, _ take: (ExchangeRecord) throws -> Void
  ) throws {
    try queue.read { db in
      try take(.header(version: ExchangeRecord.version))
      var written: Set<String> = []
      let ids =
        try sessions?.map(\.text)
        ?? String.fetchAll(db, sql: "SELECT id FROM session ORDER BY started_ms, id")
      for id in ids {
        guard let session = try Self.exchanged(id, db) else {
          throw StorageError.noSuchSession(id)
        }
        for digest in session.digests where written.insert(digest).inserted {
          for row in try ExchangedTable.snapshot.rows(
            where: "digest = ?", [digest], orderedBy: "digest", db)
          {
            try take(.snapshot(row))
          }
        }
        try take(.session(session))
      }
      guard sessions == nil else { return }
      for row in try ExchangedTable.wish.rows(
        where: "TRUE", [], orderedBy: "question_id", db)
      {
        try take(.wish(row))
      }
    }
  }

  static func exchanged(_ id: String, _ db: Database) throws -> ExchangedSession? {
    func rows(_ table: ExchangedTable, _ order: String) throws -> [ExchangedRow] {
      try table.rows(where: "session_id = ?", [id], orderedBy: order, db)
    }
    let found = try ExchangedTable.session.rows(
      where: "id = ?", [id], orderedBy: "id", db)
    guard let session = found.first else { return nil }
    let grades = try rows(.grade, "id").map { grade in
      func parts(_ table: ExchangedTable, _ order: String) throws -> [ExchangedRow] {
        try table.rows(
          where: "grade_id = ?", [grade["id"]?.integer], orderedBy: order, db
        ).map { $0.filter { $0.key != "grade_id" } }
      }
      // Its number is this database's own and tells nobody else anything.
      return ExchangedGrade(
        grade: grade.filter { $0.key != "id" }, criteria: try parts(.criterion, "position"),
        misconceptions: try parts(.misconception, "position"),
        evidence: try parts(.evidence, "part, part_position, position"))
    }
    return ExchangedSession(
      session: session, snapshots: try rows(.links, "kind, position"),
      events: try rows(.event, "sequence"), turns: try rows(.turn, "number"),
      answers: try rows(.answer, "turn_number"), grades: grades,
      results: try rows(.result, "position"),
      marks: try rows(.mark, "turn_number, part, part_id"),
      notes: try rows(.note, "turn_number"))
  }
}

extension ExchangedSession {
  /// The snapshots that it refers to, each once.
  fileprivate var digests: [String] {
    let all =
      snapshots.compactMap { $0["digest"]?.text } + turns.compactMap { $0["question_digest"]?.text }
      + grades.flatMap { grade in
        [grade.grade["question_digest"], grade.grade["glossary_digest"]].compactMap { $0?.text }
      }
    return Set(all).sorted()
  }
}
