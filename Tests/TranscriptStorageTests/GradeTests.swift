// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct GradeTests {
  let folder: Folder
  let store: TranscriptStore
  let id: SessionID

  init() throws {
    folder = try Folder()
    store = try folder.openPredictably()
    id = try Fixture.fill(store)
  }

  func grade(_ score: Double, _ origin: Grade.Origin, note: String = "") -> Grade {
    var assessment = Fixture.assessment
    assessment.score = score
    return Grade(
      origin: origin, grader: "2", madeAt: Timestamp(millisecondsSince1970: 5),
      assessment: assessment, note: note)
  }

  func current() throws -> Grade? { try store.session(id.text).turns[0].grade }

  @Test func aNewGradeIsANewRow() throws {
    let new = grade(0.5, .grader)
    try store.addGrade(new, toTurn: 1, of: id)
    #expect(try current() == new)
    let all = try store.grades(ofTurn: 1, of: id)
    #expect(all.map(\.assessment) == [Fixture.assessment, new.assessment])
    #expect(all.map(\.grader) == ["1", "2"])
  }

  @Test func aPersonsMarkSurvivesRegrading() throws {
    let mark = grade(1, .person, note: "I did say that.\u{0}")
    try store.addGrade(mark, toTurn: 1, of: id)
    try store.addGrade(grade(0.2, .grader), toTurn: 1, of: id)
    #expect(try current() == mark)
    #expect(try store.session(id.text).turns[0].turn.assessment?.score == 1)
    let second = grade(0.8, .person)
    try store.addGrade(second, toTurn: 1, of: id)
    #expect(try current() == second)
    #expect(try store.grades(ofTurn: 1, of: id).count == 4)
  }

  @Test func theViewsShowTheGradeThatCounts() throws {
    try store.addGrade(grade(0.9, .person), toTurn: 1, of: id)
    try store.addGrade(grade(0.2, .grader), toTurn: 1, of: id)
    for view in ["answers", "turns"] {
      let score = try store.queue.read {
        try Double.fetchOne($0, sql: "SELECT score FROM \(view) WHERE turn = 1")
      }
      #expect(score == 0.9)
    }
    #expect(try store.number("SELECT count(*) FROM criteria WHERE turn = 1") == 2)
    #expect(try store.number("SELECT count(*) FROM grades WHERE turn = 1 AND current") == 1)
  }

  @Test func weightsComeFromTheRubricThatWasGradedAgainst() throws {
    #expect(
      try store.number(
        "SELECT weight = 1.5 FROM criteria WHERE turn = 1 AND criterion LIKE 'learn%'") == 1)
    var question = try Fixture.question("batch-norm")
    question.rubric.criteria[1].weight = 7
    let regraded = Revision(session: id, grades: [.init(turn: 1, grade: grade(0.5, .grader))])
    try store.record(
      [regraded],
      against: GradedContent(
        questions: [question.id: question], glossary: try Fixture.content().glossary))
    #expect(
      try store.number(
        "SELECT weight = 7 FROM criteria WHERE turn = 1 AND criterion LIKE 'learn%'") == 1)
    #expect(try store.session(id.text).content == (try Fixture.content()))
  }

  @Test func aGradeWithoutContentOfItsOwnIsAgainstWhatTheLatestWas() throws {
    var question = try Fixture.question("batch-norm")
    question.rubric.criteria[1].weight = 7
    let regraded = Revision(session: id, grades: [.init(turn: 1, grade: grade(0.5, .grader))])
    try store.record(
      [regraded],
      against: GradedContent(questions: [question.id: question], glossary: Glossary([])))
    try store.addGrade(grade(0.9, .person), toTurn: 1, of: id)
    #expect(
      try store.number(
        "SELECT count(DISTINCT question_digest || glossary_digest) FROM grade WHERE id > 2") == 1)
  }

  @Test func historyIsNeverEdited() throws {
    for sql in [
      "UPDATE grade SET score = 1", "UPDATE event SET at_ms = 0",
      "UPDATE snapshot SET content = '{}'",
    ] {
      #expect(throws: DatabaseError.self) { try store.execute(sql) }
    }
  }

  @Test func aTurnThatIsNotThereIsNamed() throws {
    #expect(throws: StorageError.noSuchTurn(id, number: 9)) {
      try store.addGrade(grade(1, .person), toTurn: 9, of: id)
    }
  }
}
