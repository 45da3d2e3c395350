// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct CrashTests {
  static func event(_ number: Int) -> TimedEvent {
    TimedEvent(
      at: .milliseconds(number * 7),
      event: .submitted(answer: "\(number) " + String(repeating: "批归一化 ", count: number % 500)))
  }

  @Test func fault1_killedInTheMiddleOfAppends() async throws {
    for microseconds in [300, 1_000, 3_000, 9_000, 20_000, 41_000, 83_000] {
      let folder = try Folder()
      let path = folder.path
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, microseconds = microseconds as Int] in
        let store = try TranscriptStore.open(
          path: path + "/transcripts.sqlite", access: .readWrite)
        let id = try store.createSession(Fixture.options, content: Fixture.content())
        let acknowledged = open(path + "/acknowledged", O_CREAT | O_WRONLY | O_APPEND, 0o600)
        Thread.detachNewThread {
          usleep(UInt32(microseconds))
          kill(getpid(), SIGKILL)
        }
        for number in 1... {
          try store.append(CrashTests.event(number), to: id, turn: Fixture.turn(number))
          withUnsafeBytes(of: UInt8(ascii: ".")) { _ = write(acknowledged, $0.baseAddress, 1) }
        }
      }
      let acknowledged = try folder.bytes("acknowledged").count
      let store = try folder.open()
      #expect(try store.check().isEmpty)
      // Nothing is left of a session that was killed before its first event.
      let session = try store.latestSession()
      let count = session.events.count
      #expect(count == acknowledged || count == acknowledged + 1)
      #expect(session.events == (1..<(count + 1)).map(Self.event))
      #expect(session.turns.map(\.turn.number) == Array(1..<(count + 1)))
      #expect(session.missingEvents.isEmpty)
      // The lease of the dead process does not hold.
      #expect(try store.append(Self.event(count + 1), to: session.id) == count + 1)
    }
  }

  /// What a power cut leaves: the files as they are on the disk at some moment, log cut anywhere.
  @Test func aLogCutAnywhereKeepsWholeTransactions() throws {
    let folder = try Folder()
    let store = try folder.open()
    let id = try store.createSession(Fixture.options, content: Fixture.content())
    try store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    var sizes = [0]
    for number in 1...6 {
      try store.append(Self.event(number), to: id, turn: Fixture.turn(number))
      sizes.append(try folder.bytes("transcripts.sqlite-wal").count)
    }
    let (database, log) = try (folder.bytes(), folder.bytes("transcripts.sqlite-wal"))
    for length in stride(from: 0, through: log.count, by: 1531) {
      let copy = try Folder()
      try copy.write(database)
      try copy.write(log.prefix(length), to: "transcripts.sqlite-wal")
      let restored = try copy.open()
      let session = try restored.session(id.text)
      let committed = sizes.lastIndex { $0 <= length } ?? 0
      #expect(session.events == (1..<(committed + 1)).map(Self.event), "\(length)")
      #expect(session.turns.count == committed, "\(length)")
      #expect(try restored.check().isEmpty, "\(length)")
    }
  }

  @Test func fault5_aFullDiskIsNamedAndSpaceLetsTheSessionGoOn() throws {
    let folder = try Folder()
    let store = try folder.open()
    let id = try store.createSession(Fixture.options, content: Fixture.content())
    try store.append(Self.event(1), to: id)
    let pages = try store.number("PRAGMA page_count")
    try store.execute("PRAGMA max_page_count = \(pages)")
    let long = TimedEvent(
      at: .seconds(1), event: .submitted(answer: String(repeating: "长", count: 99_999)))
    #expect(throws: StorageError.diskFull(path: folder.database)) {
      try store.append(long, to: id)
    }
    try store.execute("PRAGMA max_page_count = 99999")
    #expect(try store.append(long, to: id) == 2)
    #expect(try store.session(id.text).events == [Self.event(1), long])
  }

  @Test func fault6_afterAFailedWriteNothingIsCalledSaved() async throws {
    let folder = try Folder()
    let path = folder.database
    await #expect(processExitsWith: .success) { [path = path as String] in
      let store = try TranscriptStore.open(path: path, access: .readWrite)
      let id = try store.createSession(Fixture.options, content: Fixture.content())
      try store.append(CrashTests.event(1), to: id)
      signal(SIGXFSZ, SIG_IGN)
      let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
      var limit = rlimit()
      getrlimit(fileSize, &limit)
      let usual = limit.rlim_cur
      limit.rlim_cur = 4096
      setrlimit(fileSize, &limit)
      let error = #expect(throws: StorageError.self) {
        try store.append(CrashTests.event(2), to: id)
      }
      limit.rlim_cur = usual
      setrlimit(fileSize, &limit)
      guard let error, case .io(path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      // The disk would take it now, but what the failure left behind is unknown.
      #expect(throws: error) { try store.append(CrashTests.event(2), to: id) }
      #expect(try store.session(id.text).events == [CrashTests.event(1)])
    }
    let store = try folder.open()
    #expect(try store.check().isEmpty)
    let session = try #require(try store.unfinishedSession())
    #expect(session.events == [Self.event(1)])
    #expect(try store.append(Self.event(2), to: session.id) == 2)
  }
}
