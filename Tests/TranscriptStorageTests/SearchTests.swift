// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct SearchTests {
  let folder: Folder
  let store: TranscriptStore
  let id: SessionID

  init() throws {
    folder = try Folder()
    store = try folder.openPredictably()
    id = try store.createSession(Fixture.options, content: Fixture.content())
    let answers = [
      "数据库事务的隔离级别", "事情要分务实和务虚", "ＢＮ normalizes Activations over the batch",
      "归一化事务归一", "事务", "x事\u{0}务 ACID",
    ]
    for (index, answer) in answers.enumerated() {
      try store.append(
        Fixture.events[6], to: id,
        turn: Fixture.turn(index + 1, kind: .question, answer: answer, assessment: nil))
    }
  }

  func turns(_ query: String) throws -> Set<Int> {
    Set(try store.search(query).hits.map(\.turn))
  }

  @Test func twoChineseCharactersAreFoundWhereTheyStandTogether() throws {
    #expect(try turns("事务") == [1, 4, 5])
    #expect(try turns("归一化") == [4])
    #expect(try turns("事") == [1, 2, 4, 5, 6])
  }

  @Test func caseAndWidthDoNotCountAndLettersMatchFromTheBeginning() throws {
    #expect(try turns("bn") == [3])
    #expect(try turns("NORM batch") == [3])
    #expect(try turns("alizes").isEmpty)
    #expect(try turns("acid 事") == [6])
  }

  @Test(arguments: ["", "。，", "\"", "* OR", "NEAR(事务)", "\u{0}", "-", "事务\" OR \"x"])
  func oddQueriesAreWordsLikeAnyOther(_ query: String) throws {
    _ = try store.search(query)
  }

  @Test func wordsAreShownInPlace() throws {
    let hit = try #require(try store.search("normalizes 'bn'").hits.first)
    let bytes = Array(hit.text.utf8)
    let words = hit.matches.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words == ["ＢＮ", "normalizes"])
  }

  @Test func theShorterAndTheMoreOftenComeFirst() throws {
    #expect(try store.search("事务").hits.map(\.turn).first == 5)
  }

  @Test func aNoteIsFoundUntilItIsDeleted() throws {
    try store.setNote("记住 moving average", onTurn: 2, of: id)
    #expect(try store.search("moving").hits.map(\.kind) == [.note])
    try store.setNote("忘了", onTurn: 2, of: id)
    #expect(try turns("moving").isEmpty)
    #expect(try store.notes(of: id) == [2: "忘了"])
    try store.setNote(" \n", onTurn: 2, of: id)
    #expect(try turns("忘了").isEmpty)
    #expect(try store.notes(of: id).isEmpty)
  }

  @Test func anIndexMadeAnewFindsTheSame() throws {
    try store.setNote("事务的笔记", onTurn: 1, of: id)
    let before = try store.search("事务")
    try store.rebuildDerived()
    #expect(Set(try store.search("事务").hits) == Set(before.hits))
    #expect(try store.check().isEmpty)
  }
}
