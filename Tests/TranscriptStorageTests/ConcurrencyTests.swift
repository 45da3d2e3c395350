// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct ConcurrencyTests {
  @Test func fault13_twoSessionsAtOnceLoseNothing() async throws {
    let folder = try Folder()
    let path = folder.database
    let events = (1...60).map(CrashTests.event)
    let ids = try await withThrowingTaskGroup(of: SessionID.self) { group in
      for _ in 1...2 {
        group.addTask {
          let store = try TranscriptStore.open(path: path, access: .readWrite)
          let id = try store.createSession(Fixture.options, content: Fixture.content())
          for event in events { try store.append(event, to: id) }
          return id
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let store = try folder.open(.readOnly)
    for id in ids { #expect(try store.session(id.text).events == events) }
  }

  @Test func fault15_aBackupMadeWhileWritingIsConsistent() async throws {
    let folder = try Folder()
    let path = folder.database
    let store = try folder.open()
    let id = try store.createSession(Fixture.options, content: Fixture.content())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 1...60 {
          try store.append(CrashTests.event(number), to: id, turn: Fixture.turn(number))
        }
      }
      group.addTask {
        let other = try TranscriptStore.open(path: path, access: .readOnly)
        for number in 1...5 { try other.backup(to: path + ".copy-\(number)") }
      }
      try await group.waitForAll()
    }
    for number in 1...5 {
      let copy = try TranscriptStore.open(path: path + ".copy-\(number)", access: .readOnly)
      #expect(try copy.check().isEmpty)
      let session = try copy.session(id.text)
      #expect(session.events == (1..<(session.events.count + 1)).map(CrashTests.event))
      #expect(session.turns.count == session.events.count)
    }
    #expect(try store.session(id.text).events.count == 60)
  }
}
