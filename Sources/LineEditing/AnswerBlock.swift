// SPDX-License-Identifier: GPL-3.0-or-later

/// Shows status, prompt and text as a block of rows at the cursor; writes only rows that changed.
/// A text taller than the screen is seen through a window that follows the cursor.
struct AnswerBlock: AnswerDisplay {
  private struct Line: Equatable {
    var text: String
    var width: Int
  }

  private var shown: [Line] = []
  private var cursor = (row: 0, column: 0)
  private var windowTop = 0

  mutating func paint(_ scene: Scene) -> String {
    let columns = scene.size.columns
    let layout = TextLayout(
      scene.text, point: scene.point, prompt: scene.prompt, columns: columns)
    var lines: [Line] = []
    if let status = scene.status {
      let fitted = fitted(status, columns: columns - 1)
      lines.append(Line(text: fitted.text, width: fitted.width))
    }
    // A quarter of the screen stays for what was printed above.
    let height = max(1, scene.size.rows - scene.size.rows / 4 - lines.count)
    let lowestTop = max(0, layout.rows.count - height)
    windowTop = min(lowestTop, max(layout.cursor.row - height + 1, windowTop))
    windowTop = min(windowTop, layout.cursor.row)
    let statusRows = lines.count
    for row in windowTop..<min(layout.rows.count, windowTop + height) {
      lines.append(Line(text: layout.shown(row), width: layout.rows[row].width))
    }

    var output = ""
    for (row, line) in lines.enumerated() where row >= shown.count || shown[row] != line {
      output += move(to: row) + "\r" + line.text
      if line.width < columns { output += "\u{1B}[K" }
    }
    if shown.count > lines.count { output += move(to: lines.count) + "\r\u{1B}[J" }
    shown = lines
    let place = (row: statusRows + layout.cursor.row - windowTop, column: layout.cursor.column)
    if !output.isEmpty || place != cursor {
      output += move(to: place.row) + "\r"
      if place.column > 0 { output += "\u{1B}[\(place.column)C" }
    }
    cursor = place
    return output
  }

  mutating func printAbove(_ lines: String, _ scene: Scene) -> String {
    erase()
      + lines.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n") + "\r\n" + paint(scene)
  }

  mutating func finish(_ scene: Scene) -> String {
    let erased = erase()
    if scene.text.isEmpty { return erased }
    let layout = TextLayout(
      scene.text, point: -1, prompt: scene.prompt, columns: scene.size.columns)
    return erased + layout.rows.indices.map(layout.shown).joined(separator: "\r\n") + "\r\n"
  }

  mutating func erase() -> String {
    if shown.isEmpty { return "" }
    // Row by row: some terminals keep a screen that is cleared at once in their history.
    var output = move(to: 0)
    for row in shown.indices { output += move(to: row) + "\r\u{1B}[K" }
    output += move(to: 0)
    forget()
    return output
  }

  mutating func leave() -> String {
    if shown.isEmpty { return "" }
    let output = move(to: shown.count - 1) + "\r\n"
    forget()
    return output
  }

  mutating func reflow(columns: Int) -> String {
    // The terminal has cut the rows that are too wide, so the block begins further up.
    let above = shown.prefix(cursor.row).map { max(1, ($0.width + columns - 1) / columns) }
    cursor.row = above.reduce(0, +) + cursor.column / columns
    if shown.isEmpty { return "" }
    let output = move(to: 0) + "\r\u{1B}[J"
    forget()
    return output
  }

  /// Moves the cursor to a row of the block, which may be the first below it.
  private mutating func move(to row: Int) -> String {
    defer { cursor.row = row }
    return row < cursor.row
      ? "\u{1B}[\(cursor.row - row)A" : String(repeating: "\n", count: row - cursor.row)
  }

  private mutating func forget() {
    shown = []
    cursor = (0, 0)
  }
}
