// SPDX-License-Identifier: GPL-3.0-or-later

/// Shows the line that the cursor is in, on a terminal that knows no more than carriage return:
/// a long line is seen through a window that follows the cursor.
struct AnswerLine: AnswerDisplay {
  private var shown = ""
  private var shownWidth = 0
  private var line: Int?

  mutating func paint(_ scene: Scene) -> String {
    let before = scene.text.utf8.prefix(scene.point)
    let number = before.count { $0 == UInt8(ascii: "\n") }
    let lines = scene.text.split(separator: "\n", omittingEmptySubsequences: false)
    let column =
      before.count
      - (before.lastIndex(of: UInt8(ascii: "\n")).map {
        before.distance(from: before.startIndex, to: $0) + 1
      } ?? 0)

    let prompt = fitted(scene.prompt, columns: max(0, scene.size.columns - 4))
    let room = max(1, scene.size.columns - 1 - prompt.width)
    var left: [Glyph] = []
    var right: [Glyph] = []
    var offset = 0
    for scalar in lines[number].unicodeScalars {
      let glyph = Glyph(scalar, at: 0)
      if offset < column { left.append(glyph) } else { right.append(glyph) }
      offset += UTF8.width(scalar)
    }
    var width = left.reduce(0) { $0 + $1.width }
    while width > room, let first = left.first {
      width -= first.width
      left.removeFirst()
    }
    let head = "\r" + prompt.text + left.map(\.text).joined()
    var tail = ""
    for glyph in right {
      if width + glyph.width > room { break }
      tail += glyph.text
      width += glyph.width
    }

    let total = prompt.width + width
    let content = head + tail + head
    if line == number, content == shown { return "" }
    var output = line == nil || line == number ? "" : "\r\n"
    let stale = line == number ? max(0, shownWidth - total) : 0
    output += head + tail + String(repeating: " ", count: stale) + head
    shown = content
    shownWidth = total
    line = number
    return output
  }

  mutating func printAbove(_ lines: String, _ scene: Scene) -> String {
    leave()
      + lines.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n") + "\r\n" + paint(scene)
  }

  mutating func finish(_ scene: Scene) -> String { leave() }

  mutating func erase() -> String { leave() }

  mutating func leave() -> String {
    defer { line = nil }
    return line == nil ? "" : "\r\n"
  }

  mutating func reflow(columns: Int) -> String { leave() }
}
