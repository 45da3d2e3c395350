// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension TranscriptStore {
  /// Adds an event to the log of an open session, with what it brought about, all or nothing.
  ///
  /// When this returns, everything is on the disk; only then may the event be acted on. An event
  /// that ends what was being typed deletes the draft; a scorecard finishes the session and gives
  /// its lease back.
  ///
  /// - Parameters:
  ///   - event: Its time is kept in whole milliseconds.
  ///   - session: An open session that no other store goes on with.
  ///   - turn: The turn that the event completed. Its assessment becomes the turn's first grade.
  ///   - grader: The version of the grader that made the assessment.
  ///   - flagged: The number of an earlier turn that the candidate marked.
  ///   - scorecard: The result, when the event ended the session.
  /// - Returns: The number of the event in its session: 1, 2, 3 …
  /// - Throws: `sessionInUse`, `sessionEnded`, `noSuchSession`, `questionNotInSession`, and the
  ///   failures of the disk; then nothing was stored.
  @discardableResult
  public func append(
    _ event: TimedEvent, to session: SessionID, turn: Turn? = nil, grader: String = "",
    flagged: Int? = nil, scorecard: Scorecard? = nil
  ) throws(StorageError) -> Int {
    let time = now()
    let sequence = try write { db in
      try SessionRecord.requireOpen(session, db)
      try Lease.take(session, for: holder, at: time, db)
      let sequence = try EventRecord.append(event, to: session, recordedAt: time, db)
      if event.event.endsDraft { try DraftRecord.delete(of: session, db) }
      if let turn { try TurnRecord.store(turn, of: session, grader: grader, at: time, db) }
      if let flagged { try TurnRecord.flag(flagged, of: session, true, db) }
      if let scorecard {
        try SessionRecord.finish(session, with: scorecard, at: time, db)
        try DraftRecord.delete(of: session, db)
        try Lease.release(session, by: holder, db)
      }
      return sequence
    }
    if scorecard == nil { remember(leaseOf: session) } else { forget(leaseOf: session) }
    return sequence
  }

  /// Keeps what has been typed so far in place of what was kept before.
  ///
  /// - Throws: `sessionInUse`, `sessionEnded` or `noSuchSession`.
  public func saveDraft(_ draft: Draft, of session: SessionID) throws(StorageError) {
    let time = now()
    try write { db in
      try SessionRecord.requireOpen(session, db)
      try Lease.take(session, for: holder, at: time, db)
      try DraftRecord.save(draft, of: session, at: time, db)
    }
    remember(leaseOf: session)
  }
}
