// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting
import Synchronization
import TranscriptStorage

/// Grades every answer once more, for one reader at a time: it keeps all processors busy.
final class RegradePreview: Sendable {
  private let run: @Sendable () throws(StorageError) -> RegradeSummary
  private let desk = Mutex(())

  init(_ run: @escaping @Sendable () throws(StorageError) -> RegradeSummary) { self.run = run }

  /// What would change; nil while it is being found out for somebody else.
  func summary() throws(StorageError) -> RegradeSummary? {
    let result = desk.withLockIfAvailable { _ -> Result<RegradeSummary, StorageError> in
      do throws(StorageError) {
        return .success(try run())
      } catch {
        return .failure(error)
      }
    }
    return try result?.get()
  }
}
