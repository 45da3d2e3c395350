// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// A process, told apart from a later one that got the same number.
struct ProcessIdentity: Hashable, Sendable {
  var pid: Int32
  /// Clock ticks from boot to the start of the process; 0 where the system does not tell.
  var started: Int64
  /// Changes with each boot; empty where the system does not tell.
  var bootID: String

  static let current = ProcessIdentity(pid: getpid())

  /// The process that has this number now.
  init(pid: Int32) {
    self.init(pid: pid, started: Self.status(of: pid)?.started ?? 0, bootID: Self.currentBootID)
  }

  init(pid: Int32, started: Int64, bootID: String) {
    self.pid = pid
    self.started = started
    self.bootID = bootID
  }

  var isRunning: Bool {
    guard bootID == Self.currentBootID else { return false }
    if started == 0 { return kill(pid, 0) == 0 || errno == EPERM }
    guard let status = Self.status(of: pid) else { return false }
    return status.started == started && !status.hasEnded
  }

  private static let currentBootID =
    text(of: "/proc/sys/kernel/random/boot_id").trimmingCharacters(in: .whitespacesAndNewlines)

  private static func status(of pid: Int32) -> (started: Int64, hasEnded: Bool)? {
    // "pid (name) state …": the name may hold anything, so fields are counted from its last ")".
    guard
      let fields = text(of: "/proc/\(pid)/stat").split(separator: ")").last?.split(
        separator: " "), fields.count > 19, let started = Int64(fields[19])
    else { return nil }
    return (started, ["Z", "X", "x"].contains(fields[0]))
  }

  private static func text(of path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

/// Who holds a session: one store in one process.
struct LeaseHolder: Hashable, Sendable {
  /// Tells two stores of one process apart.
  var token: String
  var process: ProcessIdentity
}

/// The right to add to a session, which one store has at a time.
enum Lease {
  static func holder(of session: SessionID, _ db: Database) throws -> LeaseHolder? {
    let statement = try db.cachedStatement(
      sql: "SELECT holder, pid, process_started, boot_id FROM lease WHERE session_id = ?")
    return try Row.fetchOne(statement, arguments: [session.text]).map { row in
      LeaseHolder(
        token: try row.value("holder"),
        process: ProcessIdentity(
          pid: try row.value("pid"), started: try row.value("process_started"),
          bootID: try row.value("boot_id")))
    }
  }

  /// Takes a lease that is free, that `holder` has already, or whose holder is no more.
  static func take(
    _ session: SessionID, for holder: LeaseHolder, at time: Timestamp, _ db: Database
  ) throws {
    if let other = try self.holder(of: session, db) {
      if other == holder { return }
      if other.process.isRunning {
        throw StorageError.sessionInUse(session, pid: other.process.pid)
      }
    }
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO lease
          (session_id, holder, pid, process_started, boot_id, taken_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.text, holder.token, holder.process.pid, holder.process.started,
        holder.process.bootID, time.millisecondsSince1970,
      ])
  }

  static func isHeldByAnother(
    _ session: SessionID, than holder: LeaseHolder, _ db: Database
  ) throws -> Bool {
    guard let other = try self.holder(of: session, db) else { return false }
    return other != holder && other.process.isRunning
  }

  static func release(_ session: SessionID, by holder: LeaseHolder, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM lease WHERE session_id = ? AND holder = ?",
      arguments: [session.text, holder.token])
  }
}
