// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

/// Reads JSON Lines of marked answers, from files and from stdin.
struct MarkedAnswerFiles {
  struct Place: Comparable, CustomStringConvertible {
    /// Which of the files, counted from 0.
    let file: Int
    let name: String
    let line: Int

    var description: String { "\(name):\(line)" }

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.line) < (right.file, right.line)
    }
  }

  private(set) var records: [(place: Place, record: MarkedRecord)] = []
  /// Lines that are no records.
  private(set) var faults: [(place: Place, why: String)] = []
  private let hasSeveral: Bool

  /// `-` is stdin. A file that can't be read ends it; a bad line doesn't.
  init(_ paths: [String]) throws(CommandFailure) {
    hasSeveral = paths.count > 1
    for (index, path) in paths.enumerated() {
      let bytes = try Self.bytes(of: path)
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (offset, line) in lines.enumerated() {
        read(
          line.starts(with: Self.byteOrderMark) ? line.dropFirst(3) : line,
          at: Place(file: index, name: path == "-" ? "stdin" : path, line: offset + 1))
      }
    }
  }

  /// What tells a record's question from others: an id of the bank; or the name that the file gives
  /// to it, which another file may give to another question; or its text.
  func question(of record: MarkedRecord, at place: Place) -> String {
    switch record.asked {
    case .bank(let id): return id.name
    case .references(let prompt, _):
      guard let name = record.questionName else { return prompt }
      return hasSeveral ? "\(place.name) \(name)" : name
    }
  }

  private mutating func read(_ line: Data, at place: Place) {
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    if line.allSatisfy(blanks.contains) { return }
    do throws(MarkedRecord.Fault) {
      // Bytes that are no UTF-8 are replaced, as they are when answers are graded.
      let text = String(decoding: line, as: UTF8.self)
      records.append((place, try MarkedRecord(line: Data(text.utf8))))
    } catch {
      faults.append((place, error.why))
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func bytes(of path: String) throws(CommandFailure) -> Data {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(errno == EACCES ? .noPermission : .noInput, "\(path): \(reason())")
    }
    defer { close(descriptor) }
    var bytes = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if errno != EINTR {
        throw CommandFailure(
          errno == EISDIR ? .noInput : .inputOutput, "\(path): \(reason())")
      }
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
