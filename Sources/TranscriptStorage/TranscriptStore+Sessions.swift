// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// Stores a new session with what the bank says now, and takes its lease.
  ///
  /// - Returns: Its id, which begins with the time of its start.
  public func createSession(
    _ options: SessionOptions, content: SessionContent
  ) throws(StorageError) -> SessionID {
    let encoded: EncodedContent
    do { encoded = try EncodedContent(content) } catch { throw StorageError(error, path: path) }
    return try createSession(options, content: encoded)
  }

  /// As above, with content that was encoded beforehand.
  public func createSession(
    _ options: SessionOptions, content: EncodedContent
  ) throws(StorageError) -> SessionID {
    let time = now()
    let id = SessionID(uuidVersion7(at: time, random: random))
    try write { db in
      try SessionRecord.insert(id, content.scenario, options, at: time, db)
      try Snapshot.store(content, for: id, db)
      try Lease.take(id, for: holder, at: time, db)
    }
    remember(leaseOf: id)
    return id
  }

  /// The sessions, newest first; `limit` of them at most, or all.
  public func sessions(limit: Int? = nil) throws(StorageError) -> [SessionSummary] {
    try read { try SessionRecord.summaries(limit: limit ?? -1, $0) }
  }

  /// The newest open session that has begun and that no other process goes on with.
  public func unfinishedSession() throws(StorageError) -> StoredSession? {
    try read { db in
      let open = try SessionRecord.summaries(
        where: "state = 'open' AND EXISTS (SELECT 1 FROM event WHERE session_id = session.id)", db)
      for summary in open
      where try !Lease.isHeldByAnother(summary.id, than: holder, db) {
        return try stored(summary, .all, db)
      }
      return nil
    }
  }

  /// The session with this id, or the only one whose id begins so.
  ///
  /// - Parameters:
  ///   - text: An id or its beginning.
  ///   - part: What of it is wanted.
  /// - Returns: The session.
  /// - Throws: `noSuchSession` or `ambiguousSession`; `corrupted` when it can't be read.
  public func session(
    _ text: String, _ part: StoredSession.Part = .all
  ) throws(StorageError) -> StoredSession {
    let prefix = text.lowercased()
    return try read { db in
      let matches = try SessionRecord.summaries(
        where: "substr(id, 1, length(:prefix)) = :prefix", arguments: ["prefix": prefix], db)
      guard let match = matches.first, !prefix.isEmpty else {
        throw StorageError.noSuchSession(text)
      }
      if matches.count > 1 {
        throw StorageError.ambiguousSession(text, matches: matches.map(\.id))
      }
      return try stored(match, part, db)
    }
  }

  /// The session that started last.
  ///
  /// - Parameter part: What of it is wanted.
  /// - Returns: The session.
  /// - Throws: `noSuchSession` when there is none.
  public func latestSession(
    _ part: StoredSession.Part = .all
  ) throws(StorageError) -> StoredSession {
    try read { db in
      guard let latest = try SessionRecord.summaries(limit: 1, db).first else {
        throw StorageError.noSuchSession("")
      }
      return try stored(latest, part, db)
    }
  }

  /// Ends an open session for good, without a result; what was said is kept.
  ///
  /// - Throws: `sessionInUse`, `sessionEnded` or `noSuchSession`.
  public func discard(_ session: SessionID) throws(StorageError) {
    let time = now()
    try write { db in
      try SessionRecord.requireOpen(session, db)
      try Lease.take(session, for: holder, at: time, db)
      try SessionRecord.discard(session, at: time, db)
      try DraftRecord.delete(of: session, db)
      try Lease.release(session, by: holder, db)
    }
    forget(leaseOf: session)
  }

  private func stored(
    _ summary: SessionSummary, _ part: StoredSession.Part, _ db: Database
  ) throws -> StoredSession {
    let log = try EventRecord.events(of: summary.id, db)
    return StoredSession(
      summary: summary, content: try Snapshot.content(of: summary.id, part, db), events: log.events,
      missingEvents: log.missing, turns: try TurnRecord.turns(of: summary.id, db),
      scorecard: try SessionRecord.scorecard(of: summary.id, db),
      draft: try DraftRecord.draft(of: summary.id, db))
  }
}
