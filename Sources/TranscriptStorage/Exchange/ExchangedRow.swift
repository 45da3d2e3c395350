// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// A row of a table as it travels: its columns by name.
typealias ExchangedRow = [String: ExchangedValue]

/// What a column holds.
enum ExchangedValue: Hashable, Codable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Int64.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .real(value)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let value): try container.encode(value)
    case .real(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    }
  }

  var text: String? { if case .text(let value) = self { value } else { nil } }
  var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  /// JSON has no sign by which 1 and 1.0 differ.
  var real: Double? {
    switch self {
    case .real(let value): value
    case .integer(let value): Double(value)
    case .null, .text: nil
    }
  }
}

/// A table whose rows belong to a session, with the columns that travel.
struct ExchangedTable {
  let name: String
  let columns: [String]

  /// The rows that a condition holds for, in the order of the key.
  func rows(
    where condition: String, _ arguments: StatementArguments, orderedBy order: String,
    _ db: Database
  ) throws -> [ExchangedRow] {
    // Text may hold NUL, at which GRDB ends a string; as a blob it comes whole.
    let selected = columns.map { column in
      "iif(typeof(\(column)) = 'text', CAST(\(column) AS BLOB), \(column)) AS \(column)"
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(selected.joined(separator: ", ")) FROM \(name) WHERE \(condition)
        ORDER BY \(order)
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      try columns.reduce(into: [:]) { values, column in
        let value = try row.decode(DatabaseValue.self, forColumn: column)
        values[column] =
          switch value.storage {
          case .null: .null
          case .int64(let value): .integer(value)
          // As JSON gives them back, which has no sign by which 1 and 1.0 differ.
          case .double(let value): Int64(exactly: value).map(ExchangedValue.integer) ?? .real(value)
          case .string(let value): .text(value)
          case .blob(let value): .text(String(decoding: value, as: UTF8.self))
          }
      }
    }
  }

  /// Adds a row; columns that it lacks are null. What doesn't fit the table is refused by it.
  func insert(_ row: ExchangedRow, _ db: Database) throws {
    var places: [String] = []
    var arguments: StatementArguments = []
    for column in columns {
      switch row[column] ?? .null {
      case .null: arguments += [nil as Int64?]
      case .integer(let value): arguments += [value]
      case .real(let value): arguments += [value]
      case .text(let value): arguments += [StoredValue.bytes(value)]
      }
      if case .text = row[column] { places.append("CAST(? AS TEXT)") } else { places.append("?") }
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO \(name) (\(columns.joined(separator: ", ")))
        VALUES (\(places.joined(separator: ", ")))
        """
    ).execute(arguments: arguments)
  }

  static let session = ExchangedTable(
    name: "session",
    columns: [
      "id", "scenario_id", "language", "mode", "seed", "time_limit_ms", "started_ms", "state",
      "ended_ms", "score", "estimate", "time_used_ms",
    ])
  static let snapshot = ExchangedTable(name: "snapshot", columns: ["digest", "content"])
  static let links = ExchangedTable(
    name: "session_snapshot", columns: ["session_id", "kind", "position", "name", "digest"])
  static let event = ExchangedTable(
    name: "event",
    columns: ["session_id", "sequence", "at_ms", "recorded_ms", "kind", "payload", "digest"])
  static let turn = ExchangedTable(
    name: "turn",
    columns: [
      "session_id", "number", "question_id", "topic_id", "question_digest", "kind", "prompt",
      "outcome", "time_used_ms", "hints", "flagged",
    ])
  static let answer = ExchangedTable(
    name: "answer", columns: ["session_id", "turn_number", "text"])
  static let grade = ExchangedTable(
    name: "grade",
    columns: [
      "id", "session_id", "turn_number", "question_digest", "glossary_digest", "origin", "grader",
      "made_ms", "score", "flags", "mentions", "note",
    ])
  static let criterion = ExchangedTable(
    name: "criterion_grade",
    columns: [
      "grade_id", "position", "criterion_id", "verdict", "credit", "weight", "claim",
      "nearest_miss",
    ])
  static let misconception = ExchangedTable(
    name: "misconception_grade", columns: ["grade_id", "position", "misconception_id", "claim"])
  static let evidence = ExchangedTable(
    name: "evidence",
    columns: [
      "grade_id", "part", "part_position", "position", "start_byte", "end_byte", "text",
    ])
  static let result = ExchangedTable(
    name: "result",
    columns: [
      "session_id", "position", "question_id", "topic_id", "unaided", "score", "turns",
      "time_used_ms",
    ])
  static let mark = ExchangedTable(
    name: "mark",
    columns: [
      "session_id", "turn_number", "part", "part_id", "credit", "grader_credit", "reason",
      "made_ms",
    ])
  static let note = ExchangedTable(
    name: "note", columns: ["session_id", "turn_number", "text", "made_ms"])
  static let wish = ExchangedTable(
    name: "wish", columns: ["question_id", "due_day", "made_ms"])
}
