// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Synchronization

/// The database of everything that was said.
///
/// Every method either has done all of what it says, durably, when it returns, or throws and has
/// changed nothing. Methods may be called from any thread; they wait for one another.
public final class TranscriptStore: Sendable {
  public enum Access: Hashable, Sendable {
    /// For looking at transcripts; works on a read-only disk too.
    case readOnly
    /// For everything; makes the database where there is none, and migrates an older one.
    case readWrite
  }

  /// The absolute path of the database.
  public let path: String
  public let access: Access
  let queue: DatabaseQueue
  let now: @Sendable () -> Timestamp
  let random: @Sendable () -> UInt64
  let holder: LeaseHolder
  private let health = Mutex(Health())

  /// What this store must remember beside the database.
  private struct Health {
    /// A write that failed in the disk: what it left behind is unknown, so nothing follows it.
    var failure: StorageError?
    var leases: Set<SessionID> = []
  }

  init(
    path: String, access: Access, queue: DatabaseQueue, now: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.path = path
    self.access = access
    self.queue = queue
    self.now = now
    self.random = random
    holder = LeaseHolder(token: uuidVersion7(at: now(), random: random), process: .current)
  }

  deinit { close() }

  /// Gives back the sessions that this store holds. Nothing else needs closing.
  public func close() {
    for session in health.withLock({ $0.leases }) { try? releaseLease(of: session) }
  }

  /// Runs in one transaction that is on the disk when this returns.
  func write<T>(_ body: (Database) throws -> T) throws(StorageError) -> T {
    if let failure = health.withLock({ $0.failure }) { throw failure }
    guard access == .readWrite else { throw .permission(path: path) }
    do {
      return try queue.write(body)
    } catch {
      let failure = StorageError(error, path: path)
      if case .io = failure { health.withLock { $0.failure = failure } }
      throw failure
    }
  }

  /// Runs in one transaction that sees a single state of the database.
  func read<T>(_ body: (Database) throws -> T) throws(StorageError) -> T {
    do {
      return try queue.read(body)
    } catch {
      throw StorageError(error, path: path)
    }
  }

  func remember(leaseOf session: SessionID) {
    health.withLock { _ = $0.leases.insert(session) }
  }

  func forget(leaseOf session: SessionID) {
    health.withLock { _ = $0.leases.remove(session) }
  }
}
