// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// One line on stderr that tells how far a long work is; nothing where stderr is no terminal.
final class Progress: Sendable {
  private let total: Int
  private let isShown: Bool
  private let lock = NSLock()
  private nonisolated(unsafe) var done = 0
  private nonisolated(unsafe) var shown = -1

  init(of total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Another part is done; may be called from any thread.
  func advance() {
    guard isShown else { return }
    lock.withLock {
      done += 1
      let percent = 100 * done / max(1, total)
      if percent == shown { return }
      shown = percent
      let filled = percent * 40 / 100
      let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 40 - filled)
      write("\r\(bar) \(percent) %")
    }
  }

  /// Clears the line.
  func finish() {
    if isShown { write("\r\u{1B}[2K") }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
