// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import TranscriptStorage

/// Whether this process may be watched by a child of its own.
private let canBeTraced =
  FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
  && (geteuid() == 0
    || FileManager.default.contents(atPath: "/proc/sys/kernel/yama/ptrace_scope").map {
      String(decoding: $0, as: UTF8.self).hasPrefix("0")
    } ?? true)

@Suite struct DurabilityTests {
  /// What the setting promises, seen in the system calls: a wait for the disk in each append.
  @Test(.enabled(if: canBeTraced)) func eachAppendWaitsForTheDisk() async throws {
    let folder = try Folder()
    let path = folder.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let store = try TranscriptStore.open(
        path: path + "/transcripts.sqlite", access: .readWrite)
      let id = try store.createSession(Fixture.options, content: Fixture.content())
      let strace = Process()
      strace.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
      strace.arguments = ["-f", "-p", "\(getpid())", "-e", "trace=fdatasync,fsync,getppid"]
      strace.arguments? += ["-o", path + "/trace"]
      strace.standardError = FileHandle.nullDevice
      try strace.run()
      func trace() -> String {
        (try? String(contentsOfFile: path + "/trace", encoding: .utf8)) ?? ""
      }
      while strace.isRunning, !trace().contains("getppid") {
        _ = getppid()
        usleep(1000)
      }
      // Some containers forbid tracing; then there is nothing to see.
      guard strace.isRunning else { return }
      for number in 1...10 { try store.append(CrashTests.event(number), to: id) }
      kill(strace.processIdentifier, SIGKILL)
      strace.waitUntilExit()
      let waits = trace().split(separator: "\n").filter { $0.contains("sync(") }
      #expect(waits.count >= 10)
    }
  }
}
