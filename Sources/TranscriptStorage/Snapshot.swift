// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

/// What the bank said when a session started; the transcript is read with this for ever.
public struct SessionContent: Hashable, Sendable {
  public var scenario: Scenario
  public var questions: [Question]
  public var topics: [Topic]
  public var glossary: Glossary

  public init(
    scenario: Scenario, questions: [Question], topics: [Topic], glossary: Glossary
  ) {
    self.scenario = scenario
    self.questions = questions
    self.topics = topics
    self.glossary = glossary
  }
}

/// Content under the name of its digest: what does not change between sessions is stored once.
enum Snapshot {
  enum Kind: String, Sendable { case scenario, question, topics, glossary }

  /// Stores a value unless it is there, and returns its digest.
  static func store(_ value: some Encodable, _ db: Database) throws -> String {
    try store(content: StoredValue.json(value), db)
  }

  /// Stores JSON that was written as above.
  static func store(content: String, _ db: Database) throws -> String {
    let digest = SHA256.digest(of: content)
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO snapshot (digest, content) VALUES (?, ?)")
      .execute(arguments: [digest, content])
    return digest
  }

  static func store(
    _ content: EncodedContent, for session: SessionID, _ db: Database
  ) throws {
    for part in content.parts {
      try link(
        session, part.kind, part.position, part.name, try store(content: part.json, db), db)
    }
  }

  /// - Throws: When a part is missing or does not fit its digest.
  static func content(
    of session: SessionID, _ part: StoredSession.Part, _ db: Database
  ) throws -> SessionContent {
    guard let scenario = try values(Scenario.self, .scenario, of: session, db).first,
      let topics = try values([Topic].self, .topics, of: session, db).first,
      let glossary = part == .asked
        ? Glossary([]) : try values(Glossary.self, .glossary, of: session, db).first
    else { throw StoredValue.damage("session \(session) lacks a snapshot") }
    return SessionContent(
      scenario: scenario,
      questions: try values(Question.self, .question, of: session, asked: part == .asked, db),
      topics: topics, glossary: glossary)
  }

  private static func link(
    _ session: SessionID, _ kind: Kind, _ position: Int, _ name: String, _ digest: String,
    _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO session_snapshot (session_id, kind, position, name, digest)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [session.text, kind.rawValue, position, name, digest])
  }

  private static func values<Value: Decodable>(
    _ type: Value.Type, _ kind: Kind, of session: SessionID, asked: Bool = false, _ db: Database
  ) throws -> [Value] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT snapshot.digest, snapshot.content
        FROM session_snapshot JOIN snapshot USING (digest)
        WHERE session_id = ?1 AND kind = ?2
          AND (NOT ?3 OR name IN (SELECT question_id FROM turn WHERE session_id = ?1))
        ORDER BY position
        """,
      arguments: [session.text, kind.rawValue, asked])
    return try rows.map { row in
      try value(type, row.value("content"), of: row.value("digest"))
    }
  }

  /// - Throws: When it is missing or does not fit its digest.
  static func value<Value: Decodable>(
    _ type: Value.Type, of digest: String, _ db: Database
  ) throws -> Value {
    let content = try String.fetchOne(
      db, sql: "SELECT content FROM snapshot WHERE digest = ?", arguments: [digest])
    guard let content else { throw StoredValue.damage("snapshot \(digest)") }
    return try value(type, content, of: digest)
  }

  private static func value<Value: Decodable>(
    _ type: Value.Type, _ content: String, of digest: String
  ) throws -> Value {
    guard SHA256.digest(of: content) == digest else {
      throw StoredValue.damage("snapshot \(digest)")
    }
    return try StoredValue.value(type, fromJSON: content)
  }
}
