// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import TranscriptStorage

/// The flag that says where transcripts are kept.
struct TranscriptSource: ParsableArguments {
  @Option(name: .long, help: "The transcripts; otherwise VIVA_DATABASE or the XDG data folder.")
  var database: String?

  func path(_ surroundings: Surroundings) -> String { database ?? surroundings.databasePath }

  func open(
    _ access: TranscriptStore.Access, _ surroundings: Surroundings, in language: Language
  ) throws(CommandFailure) -> TranscriptStore {
    do throws(StorageError) {
      return try TranscriptStore.open(path: path(surroundings), access: access)
    } catch .olderSchema {
      // Migrating it takes the right to write; afterwards it is read like any other.
      return try open(.readWrite, surroundings, in: language)
    } catch {
      throw CommandFailure(error, in: language)
    }
  }
}

/// What `body` gives; a failure of the transcripts ends the command, with its message.
func orFail<Value>(
  in language: Language, _ body: () throws(StorageError) -> Value
) throws(CommandFailure) -> Value {
  do throws(StorageError) {
    return try body()
  } catch {
    throw CommandFailure(error, in: language)
  }
}

extension CommandFailure {
  init(_ error: StorageError, in language: Language) {
    self.init(error.status, error.message[language])
  }
}

extension StorageError {
  fileprivate var status: ExitStatus {
    switch self {
    case .notFound, .noSuchSession: .noInput
    case .cannotCreate, .alreadyExists: .cannotCreate
    case .permission: .noPermission
    case .corrupted, .notTranscripts, .newerSchema, .olderSchema: .badData
    case .busy, .sessionInUse: .busy
    case .diskFull, .io, .refused: .inputOutput
    case .ambiguousSession, .noSuchTurn, .sessionEnded: .usage
    case .questionNotInSession: .badData
    }
  }
}

extension Timestamp {
  /// Local date and time to the minute: 2026-03-01 09:30.
  var localText: String {
    var seconds = time_t(millisecondsSince1970 / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// The moment in UTC, for programs: 2026-03-01T08:30:15Z.
  var isoText: String {
    var seconds = time_t(millisecondsSince1970 / 1000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  /// Seconds by which the local clock is ahead of UTC at that moment.
  var utcOffset: Int {
    var seconds = time_t(millisecondsSince1970 / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff
  }

  var localDay: Day { Day((Int(millisecondsSince1970 / 1000) + utcOffset) / 86_400) }

  private func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
