// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct LeaseTests {
  let folder: Folder
  let store: TranscriptStore
  let id: SessionID

  init() throws {
    folder = try Folder()
    store = try folder.open()
    id = try store.createSession(Fixture.options, content: Fixture.content())
    try store.append(Fixture.events[0], to: id)
  }

  @Test func fault13_theSameSessionTwiceIsRefused() throws {
    let other = try folder.open()
    let refusal = StorageError.sessionInUse(id, pid: getpid())
    #expect(throws: refusal) { try other.takeLease(of: id) }
    #expect(throws: refusal) { try other.append(Fixture.events[1], to: id) }
    #expect(throws: refusal) {
      try other.saveDraft(Draft(turn: 1, text: "", at: .zero), of: id)
    }
    #expect(throws: refusal) { try other.discard(id) }
    #expect(try other.unfinishedSession() == nil)
    #expect(try other.session(id.text).events == [Fixture.events[0]])

    try store.releaseLease(of: id)
    #expect(try other.unfinishedSession()?.id == id)
    try other.takeLease(of: id)
    #expect(throws: refusal) { try store.append(Fixture.events[1], to: id) }
  }

  @Test func fault13_anotherProcessIsRefused() async throws {
    let (path, session, holder) = (folder.database, id.text, getpid())
    await #expect(processExitsWith: .success) {
      [path = path as String, session = session as String, holder = holder as Int32] in
      let other = try TranscriptStore.open(path: path, access: .readWrite)
      #expect(throws: StorageError.sessionInUse(SessionID(session), pid: holder)) {
        try other.takeLease(of: SessionID(session))
      }
      try Fixture.fill(other)
    }
    #expect(try store.sessions().count == 2)
    #expect(try store.append(Fixture.events[1], to: id) == 2)
  }

  @Test func fault14_theLeaseOfADeadProcessIsTakenOver() async throws {
    try store.releaseLease(of: id)
    let (path, session) = (folder.database, id.text)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, session = session as String] in
      let other = try TranscriptStore.open(path: path, access: .readWrite)
      try other.takeLease(of: SessionID(session))
      kill(getpid(), SIGKILL)
    }
    #expect(try store.number("SELECT count(*) FROM lease") == 1)
    #expect(try store.unfinishedSession()?.id == id)
    try store.takeLease(of: id)
    #expect(try store.append(Fixture.events[1], to: id) == 2)
  }

  @Test func aStoreThatGoesGivesItsSessionsBack() throws {
    try {
      let other = try folder.open()
      let its = try other.createSession(Fixture.options, content: Fixture.content())
      try other.append(Fixture.events[0], to: its)
      #expect(try store.number("SELECT count(*) FROM lease") == 2)
    }()
    #expect(try store.number("SELECT count(*) FROM lease") == 1)
  }

  @Test func aProcessIsToldFromItsSuccessors() throws {
    var process = ProcessIdentity.current
    #expect(process.isRunning && process.pid == getpid())
    process.started += 1
    #expect(!process.isRunning)
    process = .current
    process.bootID = "another boot"
    #expect(!process.isRunning)

    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/bin/sleep")
    child.arguments = ["60"]
    try child.run()
    let identity = ProcessIdentity(pid: child.processIdentifier)
    #expect(identity.isRunning)
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    #expect(!identity.isRunning)
  }
}
