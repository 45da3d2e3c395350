// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct ResumeTests {
  @Test func anUnfinishedSessionComesBackWithItsDraft() throws {
    let folder = try Folder()
    let draft = Draft(turn: 1, text: "BN 用\u{0} 均", at: .milliseconds(61_500))
    let id = try {
      let store = try folder.openPredictably()
      let id = try store.createSession(Fixture.options, content: Fixture.content())
      try store.append(Fixture.events[0], to: id)
      try store.saveDraft(Draft(turn: 1, text: "BN", at: .seconds(59)), of: id)
      try store.saveDraft(draft, of: id)
      return id
    }()
    let session = try #require(try folder.open().unfinishedSession())
    #expect(session.id == id)
    #expect(session.draft == draft)
    #expect(session.events == [Fixture.events[0]])
    #expect(session.content == (try Fixture.content()))
    #expect(session.options == Fixture.options)
  }

  @Test(arguments: [
    SessionEvent.submitted(answer: "a"), .timedOut(draft: "a"), .skipped, .gaveUp,
    .quit(draft: "a"),
  ])
  func whatEndsAnAnswerDeletesItsDraft(event: SessionEvent) throws {
    let store = try Folder().open()
    let id = try store.createSession(Fixture.options, content: Fixture.content())
    try store.saveDraft(Draft(turn: 1, text: "a", at: .seconds(1)), of: id)
    try store.append(TimedEvent(at: .seconds(2), event: .askedForHint), to: id)
    #expect(try store.session(id.text).draft != nil)
    try store.append(TimedEvent(at: .seconds(2), event: event), to: id)
    #expect(try store.session(id.text).draft == nil)
  }

  @Test func theNewestSessionThatHasBegunIsOffered() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    let begun = try (1...2).map { _ in
      let id = try store.createSession(Fixture.options, content: Fixture.content())
      try store.append(Fixture.events[0], to: id)
      return id
    }
    _ = try store.createSession(Fixture.options, content: Fixture.content())
    try Fixture.fill(store)
    #expect(try store.unfinishedSession()?.id == begun[1])
    try store.discard(begun[1])
    #expect(try store.unfinishedSession()?.id == begun[0])
    try store.discard(begun[0])
    #expect(try store.unfinishedSession() == nil)
    #expect(try store.session(begun[0].text).events.count == 1)
  }

  @Test func anEndedSessionTakesNothingMore() throws {
    let store = try Folder().open()
    let finished = try Fixture.fill(store)
    #expect(throws: StorageError.sessionEnded(finished)) {
      try store.append(Fixture.events[0], to: finished)
    }
    #expect(throws: StorageError.sessionEnded(finished)) { try store.discard(finished) }
    #expect(throws: StorageError.sessionEnded(finished)) { try store.takeLease(of: finished) }
    #expect(throws: StorageError.noSuchSession("nowhere")) {
      try store.append(Fixture.events[0], to: SessionID("nowhere"))
    }
    #expect(try store.session(finished.text).events == Fixture.events)
  }

  @Test func anEventWhoseTurnIsRefusedIsNotStoredEither() throws {
    let store = try Folder().open()
    let id = try store.createSession(Fixture.options, content: Fixture.content())
    #expect(throws: StorageError.questionNotInSession("unknown", id)) {
      try store.append(Fixture.events[5], to: id, turn: Fixture.turn(1, "unknown"))
    }
    #expect(try store.session(id.text).events.isEmpty)
  }
}
