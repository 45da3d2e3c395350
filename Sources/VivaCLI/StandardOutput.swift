// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Reporting

/// Data for stdout. Unlike `print`, a full disk or a closed pipe is not passed over in silence.
enum StandardOutput {
  /// Writes text and a newline.
  static func line(_ text: String = "") throws(CommandFailure) { try write(text + "\n") }

  static func write(_ text: String) throws(CommandFailure) {
    let code = writeAll(text, to: STDOUT_FILENO)
    if code != 0 {
      throw CommandFailure(.inputOutput, "stdout: \(String(cString: strerror(code)))")
    }
  }
}

/// Writes all of a text, however often the system takes only a part of it; 0, or the error's number.
func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
  var text = text
  return text.withUTF8 { bytes in
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let written = Foundation.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(written)
    }
    return 0
  }
}

/// Messages for people, on stderr. They may quote names and arguments, so they are made visible.
enum StandardError {
  static func line(_ text: String) {
    FileHandle.standardError.write(Data((visible(text) + "\n").utf8))
  }
}
