// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel

/// Rows of the table `event`.
enum EventRecord {
  /// Adds an event at the end of the session's log and returns its number: 1, 2, 3 …
  static func append(
    _ event: TimedEvent, to session: SessionID, recordedAt time: Timestamp, _ db: Database
  ) throws -> Int {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(sequence) FROM event WHERE session_id = ?"),
      arguments: [session.text])
    let sequence = (last ?? 0) + 1
    let payload = try StoredValue.json(event.event)
    let at = event.at.inMilliseconds
    try db.cachedStatement(
      sql: """
        INSERT INTO event (session_id, sequence, at_ms, recorded_ms, kind, payload, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      session.text, sequence, at, time.millisecondsSince1970, event.event.kind, payload,
      digest(session, sequence, at, payload),
    ])
    return sequence
  }

  /// The log of a session, and the numbers that are missing from it.
  ///
  /// - Throws: When an event does not fit its digest.
  static func events(
    of session: SessionID, _ db: Database
  ) throws -> (events: [TimedEvent], missing: [ClosedRange<Int>]) {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT sequence, at_ms, payload, digest FROM event
        WHERE session_id = ? ORDER BY sequence
        """,
      arguments: [session.text])
    var events: [TimedEvent] = []
    var missing: [ClosedRange<Int>] = []
    var expected = 1
    for row in rows {
      let sequence: Int = try row.value("sequence")
      guard sequence >= expected, try isSound(row, of: session) else {
        throw StoredValue.damage("event \(sequence) of session \(session)")
      }
      if sequence > expected { missing.append(expected...(sequence - 1)) }
      expected = sequence &+ 1
      events.append(
        TimedEvent(at: try row.duration("at_ms"), event: try row.json("payload")))
    }
    return (events, missing)
  }

  /// Whether a row with `sequence`, `at_ms`, `payload` and `digest` is as it was written.
  static func isSound(_ row: Row, of session: SessionID) throws -> Bool {
    digest(
      session, try row.value("sequence"), try row.value("at_ms"), try row.value("payload"))
      == (try row.value("digest") as String)
  }

  static func digest(
    _ session: SessionID, _ sequence: Int, _ at: Int64, _ payload: String
  ) -> String {
    SHA256.digest(of: "\(session) \(sequence) \(at) \(payload)")
  }
}

extension SessionEvent {
  /// The name under which events of this case are found in the database.
  var kind: String {
    switch self {
    case .started: "started"
    case .submitted: "submitted"
    case .timedOut: "timed-out"
    case .graded: "graded"
    case .skipped: "skipped"
    case .gaveUp: "gave-up"
    case .askedForHint: "asked-for-hint"
    case .flagged: "flagged"
    case .paused: "paused"
    case .resumed: "resumed"
    case .quit: "quit"
    case .estimated: "estimated"
    }
  }

  /// Whether the event settles what had been typed, so that the draft has no use any more.
  var endsDraft: Bool {
    switch self {
    case .submitted, .timedOut, .skipped, .gaveUp, .quit: true
    case .started, .graded, .askedForHint, .flagged, .paused, .resumed, .estimated: false
    }
  }
}
