// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Gives each test of a suite a thread of its own, a few at a time: these tests spend their time
/// waiting for a terminal or for a clock, and would otherwise keep the others from running.
struct Unhurried: SuiteTrait, TestTrait, TestScoping {
  private static let desks = Desks(count: 8)

  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    await Self.desks.take()
    do {
      try await withTaskExecutorPreference(OwnThread()) { try await function() }
    } catch {
      await Self.desks.giveBack()
      throw error
    }
    await Self.desks.giveBack()
  }
}

extension Trait where Self == Unhurried {
  static var unhurried: Unhurried { Unhurried() }
}

private final class OwnThread: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    Thread.detachNewThread { job.runSynchronously(on: executor) }
  }
}

private actor Desks {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
