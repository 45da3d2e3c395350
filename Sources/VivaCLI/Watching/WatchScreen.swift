// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import LineEditing
import Reporting

/// The terminal while a bank is watched: a screen of its own, on which single keys count.
final class WatchScreen {
  let editor: LineEditor
  let style: Style
  private var isShown = false

  init(_ surroundings: Surroundings) throws(CommandFailure) {
    do throws(LineEditorError) {
      editor = try LineEditor(commands: SessionCommand.allCases.map(\.rawValue))
    } catch {
      throw CommandFailure(.unavailable, "the terminal cannot be used: \(error)")
    }
    style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
  }

  var columns: Int { terminalColumns() }

  func open() throws(CommandFailure) {
    editor.beginKeys()
    isShown = true
    try StandardOutput.write("\u{1B}[?1049h\u{1B}[?25l")
  }

  /// Gives the terminal back as it was.
  func close() {
    guard isShown else { return }
    isShown = false
    try? StandardOutput.write("\u{1B}[?25h\u{1B}[?1049l")
    editor.endKeys()
  }

  /// Draws the lines from the top, as many as there is room for, and `footer` at the bottom.
  func show(_ lines: [String], footer: String) throws(CommandFailure) {
    let rows = terminalRows()
    let room = max(1, rows - 2)
    var shown = lines
    if shown.count > room {
      let hidden = "… \(shown.count - room + 1) more lines"
      shown = shown.prefix(room - 1) + [hidden.truncated(to: columns)]
    }
    let text = shown.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
    try StandardOutput.write(
      "\u{1B}[H" + text + "\u{1B}[J\u{1B}[\(rows);1H" + footer.truncated(to: columns) + "\u{1B}[K")
  }
}
