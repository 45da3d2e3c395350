// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// One line of an export. `docs/export-format.md` explains the form.
enum ExchangeRecord: Hashable {
  /// The version of the form; a reader refuses a later one.
  static let version = 1

  case header(version: Int)
  /// Content of scenarios, questions, topics or glossaries; it stands before the first session that
  /// refers to it.
  case snapshot(ExchangedRow)
  case session(ExchangedSession)
  case wish(ExchangedRow)
}

/// A session with everything that belongs to it.
struct ExchangedSession: Hashable, Codable {
  var session: ExchangedRow
  var snapshots: [ExchangedRow]
  var events: [ExchangedRow]
  var turns: [ExchangedRow]
  var answers: [ExchangedRow]
  var grades: [ExchangedGrade]
  var results: [ExchangedRow]
  var marks: [ExchangedRow]
  var notes: [ExchangedRow]
}

/// A grade with its parts.
struct ExchangedGrade: Hashable, Codable {
  var grade: ExchangedRow
  var criteria: [ExchangedRow]
  var misconceptions: [ExchangedRow]
  var evidence: [ExchangedRow]
}

extension ExchangeRecord: Codable {
  private enum Key: String, CodingKey { case viva, version, snapshot, wish, session }
  private static let name = "transcripts"

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if try container.decodeIfPresent(String.self, forKey: .viva) == Self.name {
      self = .header(version: try container.decode(Int.self, forKey: .version))
    } else if let row = try container.decodeIfPresent(ExchangedRow.self, forKey: .snapshot) {
      self = .snapshot(row)
    } else if let row = try container.decodeIfPresent(ExchangedRow.self, forKey: .wish) {
      self = .wish(row)
    } else {
      self = .session(try ExchangedSession(from: decoder))
    }
  }

  func encode(to encoder: any Encoder) throws {
    if case .session(let session) = self { return try session.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .header(let version):
      try container.encode(Self.name, forKey: .viva)
      try container.encode(version, forKey: .version)
    case .snapshot(let row): try container.encode(row, forKey: .snapshot)
    case .wish(let row): try container.encode(row, forKey: .wish)
    case .session: break
    }
  }
}
