// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Text that a command reads from a file that somebody names.
enum InputText {
  /// More than any list of questions has; bounds what a wrong name (a device) can cost.
  private static let greatestSize = 32 << 20

  /// The text of a file, or of stdin for `-`. Throws `noInput` when it can't be read, and `badData`
  /// when it is too long or not UTF-8.
  static func read(_ path: String) throws(CommandFailure) -> String {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      guard let file = FileHandle(forReadingAtPath: path) else {
        throw CommandFailure(.noInput, "\(path): \(String(cString: strerror(errno)))")
      }
      handle = file
    }
    var data = Data()
    do {
      while data.count <= greatestSize, let more = try handle.read(upToCount: 1 << 20),
        !more.isEmpty
      { data.append(more) }
    } catch {
      throw CommandFailure(.noInput, "\(path): cannot be read")
    }
    guard data.count <= greatestSize else {
      throw CommandFailure(.badData, "\(path): has more than \(greatestSize >> 20) MiB")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.badData, "\(path): is not UTF-8; save it as UTF-8 and try again")
    }
    return text
  }
}
