// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Why the store could not do what it was asked. `path` is always absolute.
///
/// Each case tells the caller what to do next; `message` says it to a person.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no database to read.
  case notFound(path: String)
  /// The file or one of its folders cannot be made. `code` is an `errno`.
  case cannotCreate(path: String, code: Int32)
  case permission(path: String)
  /// The file is damaged; nothing was written to it. `detail` is for a bug report.
  case corrupted(path: String, detail: String)
  /// A database of another program.
  case notTranscripts(path: String)
  /// Written by a later version of the program; the file was not touched.
  case newerSchema(path: String, found: Int, supported: Int)
  /// To be migrated before it can be read, and opened only for reading.
  case olderSchema(path: String, found: Int, supported: Int)
  /// Another process held the database for longer than the 5 s that the store waits.
  case busy(path: String)
  case diskFull(path: String)
  /// Reading or writing failed; `code` is SQLite's extended result code, or an `errno` where a file
  /// beside the database is concerned. After a failed write the store refuses further ones.
  case io(path: String, code: Int32)
  /// A file to be written is there already.
  case alreadyExists(path: String)
  /// Anything else that SQLite refuses.
  case refused(path: String, code: Int32, detail: String)

  case sessionInUse(SessionID, pid: Int32)
  /// The session is finished or discarded: nothing more can be added.
  case sessionEnded(SessionID)
  /// No session has this id, or an id that begins so; empty when there is no session at all.
  case noSuchSession(String)
  case ambiguousSession(String, matches: [SessionID])
  case noSuchTurn(SessionID, number: Int)
  /// A turn asks a question that the session has no snapshot of.
  case questionNotInSession(QuestionID, SessionID)
}
