// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// How values are written into text columns and read back.
enum StoredValue {
  /// JSON with sorted keys: equal values give equal text, and so equal digests.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, fromJSON text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// Bytes for a parameter written `CAST(? AS TEXT)`: GRDB ends a string at its first NUL.
  static func bytes(_ text: String) -> Data { Data(text.utf8) }

  /// What is thrown where stored data contradict themselves.
  static func damage(_ detail: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: detail)
  }
}

extension Row {
  /// The value of a column; throws where a damaged row holds something else.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String
  ) throws -> Value {
    try decode(Value.self, forColumn: column)
  }

  /// The case whose raw text a column holds.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    let text: String = try value(column)
    guard let word = Word(rawValue: text) else {
      throw StoredValue.damage("\(column) “\(text)”")
    }
    return word
  }

  /// The value whose JSON a column holds.
  func json<Value: Decodable>(_ column: String) throws -> Value {
    try StoredValue.value(Value.self, fromJSON: value(column))
  }

  /// The text of a column selected as `CAST(column AS BLOB)`, with every NUL that it holds.
  func wholeText(_ column: String) throws -> String {
    String(decoding: try value(column) as Data, as: UTF8.self)
  }

  func duration(_ column: String) throws -> Duration {
    .milliseconds(try value(column) as Int64)
  }

  func timestamp(_ column: String) throws -> Timestamp {
    Timestamp(millisecondsSince1970: try value(column))
  }
}
