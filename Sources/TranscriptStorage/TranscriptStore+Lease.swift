// SPDX-License-Identifier: GPL-3.0-or-later

extension TranscriptStore {
  /// Takes an open session for this store, so that no other process goes on with it.
  ///
  /// A lease whose process has died is taken over. It is given back by `releaseLease(of:)`,
  /// `discard(_:)`, `close()`, or by the scorecard that finishes the session.
  ///
  /// - Throws: `sessionInUse`, `sessionEnded` or `noSuchSession`.
  public func takeLease(of session: SessionID) throws(StorageError) {
    let time = now()
    try write { db in
      try SessionRecord.requireOpen(session, db)
      try Lease.take(session, for: holder, at: time, db)
    }
    remember(leaseOf: session)
  }

  /// Gives a session back; others may go on with it. Does nothing when this store has no lease.
  public func releaseLease(of session: SessionID) throws(StorageError) {
    try write { try Lease.release(session, by: holder, $0) }
    forget(leaseOf: session)
  }
}
