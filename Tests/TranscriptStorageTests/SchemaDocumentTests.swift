// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import InterviewModel
import Testing

@testable import TranscriptStorage

/// `docs/transcript-schema.md` and `docs/analysis.md` keep their promises.
@Suite struct SchemaDocumentTests {
  let document: String
  let analysis: String
  let folder: Folder
  let store: TranscriptStore

  init() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    document = try String(
      contentsOf: root.appendingPathComponent("docs/transcript-schema.md"), encoding: .utf8)
    analysis = try String(
      contentsOf: root.appendingPathComponent("docs/analysis.md"), encoding: .utf8)
    folder = try Folder()
    store = try folder.openPredictably()
    let id = try Fixture.fill(store)
    var mark = Fixture.assessment
    mark.score = 1
    try store.addGrade(
      Grade(
        origin: .person, grader: "me", madeAt: Timestamp(millisecondsSince1970: 1),
        assessment: mark, note: "I said it."),
      toTurn: 1, of: id)
    let point = PersonalMark(part: .criterion("learnable-scale-shift"), credit: 1, reason: "γ")
    try store.record([
      Revision(session: id, marks: [.init(turn: 1, mark: point, graderCredit: 0)])
    ])
    try store.setNote("看推理阶段", onTurn: 1, of: id)
    try store.append(
      Fixture.events[0], to: store.createSession(Fixture.options, content: Fixture.content()))
  }

  @Test func everyRecipeFindsSomethingInAFilledDatabase() throws {
    let recipes = [document, analysis].flatMap { text in
      text.components(separatedBy: "```sql\n").dropFirst().compactMap {
        $0.components(separatedBy: "```").first
      }
    }
    #expect(recipes.count >= 20)
    let reader = try folder.open(.readOnly)
    for recipe in recipes {
      let rows = try reader.queue.read { try Row.fetchAll($0, sql: recipe) }
      #expect(!rows.isEmpty, "\(recipe)")
    }
  }

  @Test func theIntegrityRecipeFindsNothingWrong() throws {
    let recipe = try #require(
      document.components(separatedBy: "```sql\n").last?.components(separatedBy: "```").first)
    let row = try store.queue.read { try Row.fetchOne($0, sql: recipe) }
    #expect(row == ["integrity": "ok", "dangling_references": 0, "logs_with_gaps": 0])
  }

  @Test func everyTableViewAndColumnIsDocumented() throws {
    let lines = document.split(separator: "\n")
    let columns = try store.queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT m.name AS parent, c.name AS name FROM sqlite_schema m, pragma_table_info(m.name) c
          WHERE m.type IN ('table', 'view') AND m.name <> 'current_grade'
            AND m.name NOT GLOB 'search_index_*' AND c.name NOT IN ('search_index', 'rank')
          """)
    }
    #expect(columns.count > 100)
    for row in columns {
      let parent: String = try row.value("parent")
      let name: String = try row.value("name")
      let line = lines.first { $0.hasPrefix("| `\(parent)` |") }
      #expect(line?.contains("`\(name)`") == true, "\(parent).\(name)")
    }
  }

  @Test func theDocumentNamesTheVersion() throws {
    #expect(document.contains("version of the schema, now \(Schema.current.version);"))
    #expect(document.contains("is \(Schema.applicationID)\n"))
  }

  @Test func reportsReadIndexesAlone() throws {
    let plans = try [
      "SELECT outcome, count(*) FROM turn WHERE question_id = 'a' GROUP BY outcome",
      "SELECT outcome, count(*) FROM turn WHERE topic_id = 'a' GROUP BY outcome",
      "SELECT avg(score) FROM result WHERE topic_id = 'a'",
      "SELECT avg(credit * weight) FROM criterion_grade WHERE criterion_id = 'a'",
      "SELECT score FROM grade WHERE session_id = 'a' AND turn_number = 1",
    ].map { sql in
      try store.queue.read {
        try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN " + sql).map { try $0.value("detail") }
          .joined(separator: " ") as String
      }
    }
    for plan in plans { #expect(plan.contains("USING COVERING INDEX"), "\(plan)") }
  }
}
