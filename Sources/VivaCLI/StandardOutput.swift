// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Reporting

/// Data for stdout. Unlike `print`, a full disk or a closed pipe is not passed over in silence.
enum StandardOutput {
  /// Writes text and a newline.
  static func line(_ text: String = "") throws(CommandFailure) { try write(text + "\n") }

  static func write(_ text: String) throws(CommandFailure) {
    var text = text
    let code: Int32 = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let written = Foundation.write(
          STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(written)
      }
      return 0
    }
    if code != 0 {
      throw CommandFailure(.inputOutput, "stdout: \(String(cString: strerror(code)))")
    }
  }
}

/// Messages for people, on stderr. They may quote names and arguments, so they are made visible.
enum StandardError {
  static func line(_ text: String) {
    FileHandle.standardError.write(Data((visible(text) + "\n").utf8))
  }
}
