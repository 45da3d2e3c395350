// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import LineEditing
import Reporting

/// A screen of its own in the terminal, on which single keys count.
final class KeyScreen {
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

  /// How many lines `show` has room for.
  var room: Int { max(1, terminalRows() - 2) }

  /// Draws the lines from the top, as many as there is room for, and `footer` at the bottom.
  ///
  /// - Parameters:
  ///   - lines: What is to be seen.
  ///   - first: The line that stands at the top.
  ///   - footer: The keys.
  /// - Throws: When the terminal takes no more.
  func show(_ lines: [String], from first: Int = 0, footer: String) throws(CommandFailure) {
    let rows = terminalRows()
    var shown = Array(lines.dropFirst(first))
    if shown.count > room {
      let hidden = "⋮ +\(shown.count - room + 1)"
      shown = shown.prefix(room - 1) + [hidden.truncated(to: columns)]
    }
    let text = shown.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
    try StandardOutput.write(
      "\u{1B}[H" + text + "\u{1B}[J\u{1B}[\(rows);1H" + footer.truncated(to: columns) + "\u{1B}[K")
  }
}
