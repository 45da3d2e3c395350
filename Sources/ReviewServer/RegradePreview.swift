// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
import Reporting
import Synchronization
import TranscriptStorage

/// Finds out, beside the pages, what grading every answer once more would change, and keeps that
/// until the transcripts change.
final class RegradePreview: Sendable {
  enum State {
    /// How much of the work is done, 0 … 1.
    case running(Double)
    case done(RegradeSummary)
  }

  private struct Work {
    let version: Int64
    var share = 0.0
    var result: Result<RegradeSummary, StorageError>?
  }

  private let source: ReviewSource
  private let work = Mutex<Work?>(nil)
  /// A reader waits so long for what is found at once, before being told to come back.
  private static let patience = DispatchTimeInterval.milliseconds(250)

  init(_ source: ReviewSource) { self.source = source }

  /// How far it is; begins when nothing is known of the transcripts as they are now.
  func state() throws(StorageError) -> State {
    let version = try source.store.version()
    let isNew = work.withLock { work in
      if let work, work.result == nil || work.version == version { return false }
      work = Work(version: version)
      return true
    }
    if isNew {
      let isDone = DispatchSemaphore(value: 0)
      DispatchQueue.global().async {
        self.run()
        isDone.signal()
      }
      _ = isDone.wait(timeout: .now() + Self.patience)
    }
    let now = work.withLock { work in
      defer { if case .failure = work?.result { work = nil } }
      return work
    }
    guard let result = now?.result else { return .running(now?.share ?? 0) }
    return .done(try result.get())
  }

  private func run() {
    let result: Result<RegradeSummary, StorageError>
    do throws(StorageError) {
      result = .success(try source.regrade { share in self.work.withLock { $0?.share = share } })
    } catch {
      result = .failure(error)
    }
    work.withLock { $0?.result = result }
  }
}
