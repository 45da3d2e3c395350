// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct MarkTests {
  let folder: Folder
  let store: TranscriptStore
  let id: SessionID
  let mark = PersonalMark(
    part: .criterion("learnable-scale-shift"), credit: 1, reason: "γ 我说了\u{0}")

  init() throws {
    folder = try Folder()
    store = try folder.openPredictably()
    id = try Fixture.fill(store)
  }

  func record(_ mark: PersonalMark) throws {
    let rubric = try Fixture.question("batch-norm").rubric
    let grade = Grade(
      origin: .person, grader: "me", madeAt: Timestamp(millisecondsSince1970: 9),
      assessment: Fixture.assessment.marked([mark], rubric: rubric), note: mark.reason)
    var result = Fixture.scorecard.results[0]
    result.unaided = 0.9
    result.score = 0.95
    try store.record([
      Revision(
        session: id, marks: [.init(turn: 1, mark: mark, graderCredit: 0)],
        grades: [.init(turn: 1, grade: grade)], results: [result])
    ])
  }

  @Test func aMarkComesBackWithWhatFollowedFromIt() throws {
    try record(mark)
    #expect(try store.marks(of: id).map(\.mark) == [mark])
    #expect(try store.marks(on: "batch-norm").map(\.graderCredit) == [0])
    let session = try store.session(id.text)
    #expect(session.turns[0].grade?.assessment["learnable-scale-shift"]?.verdict == .earned)
    #expect(session.scorecard?.score == 0.95)
    #expect(session.summary.score == 0.95)
    #expect(try store.number("SELECT count(*) FROM marks WHERE question = 'batch-norm'") == 1)
  }

  @Test func aSecondMarkOnTheSamePartReplacesTheFirst() throws {
    try record(mark)
    try record(PersonalMark(part: mark.part, credit: 0.5))
    #expect(try store.marks(of: id).map(\.mark.credit) == [0.5])
  }

  @Test func sumsFollowAMark() throws {
    let before = try store.progress()
    #expect(before.criteria.map(\.earned) == [1, 0])
    #expect(before.criteria.map(\.recent) == [[.earned], [.missed]])
    #expect(before.questions.map(\.unaided) == [0.3])
    try record(mark)
    let after = try store.progress()
    #expect(after.criteria.map(\.earned) == [1, 1])
    #expect(after.criteria.map(\.asked) == [1, 1])
    #expect(after.questions.map(\.unaided) == [0.9])
    #expect(after.agreement.map(\.agreeing) == [0])
    try store.rebuildDerived()
    #expect(try store.progress() == after)
  }

  @Test func nothingIsRecordedWhenOneTurnIsNotThere() throws {
    #expect(throws: StorageError.noSuchTurn(id, number: 9)) {
      try store.record([
        Revision(
          session: id,
          marks: [
            .init(turn: 1, mark: mark, graderCredit: 0),
            .init(turn: 9, mark: mark, graderCredit: 0),
          ])
      ])
    }
    #expect(try store.marks(on: "batch-norm").isEmpty)
  }

  @Test func aWishLastsUntilTheQuestionWasAskedAgain() throws {
    try store.setWish(20_000, for: "batch-norm")
    try store.setWish(20_001, for: "resnet")
    #expect(try store.wishes() == ["batch-norm": 20_000, "resnet": 20_001])
    try store.setWish(nil, for: "resnet")
    try Fixture.fill(store)
    #expect(try store.wishes().isEmpty)
  }

  @Test func aFlagIsSetAndTakenBack() throws {
    try store.setFlag(true, onTurn: 3, of: id)
    #expect(try store.session(id.text).turns[2].turn.flagged)
    try store.setFlag(false, onTurn: 3, of: id)
    #expect(try !store.session(id.text).turns[2].turn.flagged)
  }

  @Test func theSumsOfManySessionsAddUp() throws {
    for _ in 1...3 { try Fixture.fill(store) }
    let data = try store.progress()
    #expect(data.questions.map(\.results).reduce(0, +) == 4)
    #expect(data.criteria[0].recent == [.earned, .earned, .earned, .earned])
    #expect(data.confidence.map(\.sessions) == [4])
    #expect(data.days == [19675])
  }
}
