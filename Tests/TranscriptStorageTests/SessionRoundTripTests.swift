// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct SessionRoundTripTests {
  @Test func everythingSavedIsReadBack() throws {
    let folder = try Folder()
    let id = try Fixture.fill(try folder.openPredictably())
    let session = try folder.open(.readOnly).session(id.text)

    #expect(session.content == (try Fixture.content()))
    #expect(session.options == Fixture.options)
    #expect(session.events == Fixture.events)
    #expect(session.missingEvents.isEmpty)
    #expect(session.scorecard == Fixture.scorecard)
    var first = Fixture.turn(1)
    first.flagged = true
    let second = Fixture.turn(2, kind: .probe("learnable-scale-shift"), answer: "γ")
    #expect(session.turns.prefix(2).map(\.turn) == [first, second])
    #expect(session.turns.last?.turn.outcome == .skipped)
    #expect(session.turns.last?.grade == nil)
    #expect(session.turns.first?.grade?.grader == "1")
    #expect(session.turns.first?.grade?.origin == .grader)
  }

  @Test func aPredictableStoreGivesTheSameIdsAndTimes() throws {
    let ids = try (1...2).map { _ in try Fixture.fill(try Folder().openPredictably()) }
    #expect(ids[0] == ids[1])
    #expect(ids[0].text.hasPrefix("018bcfe5-"))
  }

  @Test func answersWithNULKeepAllTheirBytes() throws {
    let folder = try Folder()
    let store = try folder.open()
    try Fixture.fill(store)
    let length = try store.number(
      "SELECT length(CAST(text AS BLOB)) FROM answer WHERE turn_number = 1")
    #expect(length == Fixture.answer.utf8.count)
    #expect(try store.number("SELECT typeof(text) = 'text' FROM answer LIMIT 1") == 1)
  }

  @Test func theListIsNewestFirst() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    let first = try Fixture.fill(store)
    let second = try store.createSession(Fixture.options, content: Fixture.content())
    let third = try store.createSession(Fixture.options, content: Fixture.content())
    try store.discard(second)

    let list = try store.sessions()
    #expect(list.map(\.id) == [third, second, first])
    #expect(list.map(\.state) == [.open, .discarded, .finished])
    #expect(list.map(\.questionCount) == [0, 0, 2])
    #expect(list.map(\.turnCount) == [0, 0, 3])
    #expect(list.map(\.score) == [nil, nil, 0.7])
    #expect(list.map(\.estimate) == [nil, nil, 0.55])
    #expect(list[0].endedAt == nil && list[0].scenario == "cnn-to-resnet")
    let summary = try #require(list.last)
    #expect(try #require(summary.endedAt) > summary.startedAt)
    #expect(try store.latestSession().id == third)
  }

  @Test func aSessionIsFoundByAnUnambiguousBeginning() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    let ids = try (1...2).map { _ in
      try store.createSession(Fixture.options, content: Fixture.content())
    }
    let shared = String(zip(ids[0].text, ids[1].text).prefix { $0 == $1 }.map(\.0))
    let unique = String(ids[0].text.prefix(shared.count + 1))
    #expect(try store.session(unique.uppercased()).id == ids[0])
    #expect(throws: StorageError.ambiguousSession(shared, matches: [ids[1], ids[0]])) {
      try store.session(shared)
    }
    #expect(throws: StorageError.noSuchSession("ffff")) { try store.session("ffff") }
    #expect(throws: StorageError.noSuchSession("%")) { try store.session("%") }
    #expect(throws: StorageError.noSuchSession("")) { try store.session("") }
  }

  @Test func anEmptyStoreHasNoLatestSession() throws {
    let store = try Folder().open()
    #expect(throws: StorageError.noSuchSession("")) { try store.latestSession() }
    #expect(try store.unfinishedSession() == nil)
    #expect(try store.lastResult(of: "cnn-to-resnet") == nil)
  }

  @Test func snapshotsAreStoredOnce() throws {
    let store = try Folder().open()
    for _ in 1...3 { _ = try store.createSession(Fixture.options, content: Fixture.content()) }
    #expect(try store.number("SELECT count(*) FROM snapshot") == 5)

    var changed = try Fixture.content()
    changed.questions[1].difficulty = 5
    let id = try store.createSession(Fixture.options, content: changed)
    #expect(try store.number("SELECT count(*) FROM snapshot") == 6)
    #expect(try store.session(id.text).content == changed)
  }

  @Test func aGlossaryIsStoredAsItIsEncodedWhole() throws {
    let glossary = Glossary([
      Term(id: "conv", zh: ["卷积"], en: ["convolution", "\"conv\"/\n"], symbols: ["*"]),
      Term(id: "grow", role: .relation(opposite: "shrink"), en: ["grow"], contrast: "size"),
    ])
    #expect(try EncodedContent.json(of: glossary) == StoredValue.json(glossary))
    #expect(try EncodedContent.json(of: Glossary()) == StoredValue.json(Glossary()))
  }

  @Test func theLastResultOfAScenario() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    try Fixture.fill(store)
    var card = Fixture.scorecard
    card.score = 0.9
    let second = try store.createSession(Fixture.options, content: Fixture.content())
    try store.append(Fixture.events[0], to: second, scorecard: card)
    try store.append(
      Fixture.events[0], to: store.createSession(Fixture.options, content: Fixture.content()))
    #expect(try store.lastResult(of: "cnn-to-resnet")?.score == 0.9)
    #expect(try store.lastResult(of: "elsewhere") == nil)
  }
}
