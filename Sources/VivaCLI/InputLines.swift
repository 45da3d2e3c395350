// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The lines of a file, or of stdin for `-`, one after another, however long the file is.
final class InputLines {
  private let stream: UnsafeMutablePointer<FILE>
  private var buffer: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  /// - Throws: `noInput` when the file can't be opened.
  init(_ path: String) throws(CommandFailure) {
    let opened = path == "-" ? fdopen(dup(STDIN_FILENO), "r") : fopen(path, "r")
    guard let opened else {
      throw CommandFailure(.noInput, "\(path): \(String(cString: strerror(errno)))")
    }
    stream = opened
  }

  deinit {
    free(buffer)
    fclose(stream)
  }

  /// Without its end; nil after the last. What is no UTF-8 becomes U+FFFD.
  func next() -> String? {
    let count = getline(&buffer, &capacity, stream)
    guard count >= 0, let buffer else { return nil }
    let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
    return String(
      decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
