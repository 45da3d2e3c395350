// SPDX-License-Identifier: GPL-3.0-or-later

/// A text cut into the rows of a screen. Offsets count UTF-8 bytes of the text.
struct TextLayout {
  struct Row: Equatable {
    /// Offset of the first scalar of the row.
    let start: Int
    /// Offset after the last, its newline not counted.
    var end: Int
    /// Columns before the text: the prompt, or blanks below it.
    let indent: Int
    /// Columns up to the end of the text, the indent included.
    var width: Int
  }

  let text: String
  let prompt: String
  let columns: Int
  private(set) var rows: [Row]
  /// Where the cursor stands, counted from the first row and column.
  private(set) var cursor: (row: Int, column: Int)

  /// Lays `text` out for a screen of `columns`, the cursor at the UTF-8 offset `point`.
  init(_ text: String, point: Int, prompt: String, columns: Int) {
    let columns = max(1, columns)
    // A prompt that leaves no room for text is left out.
    let prompt = fitted(prompt, columns: columns)
    let indent = prompt.width <= columns - 8 || prompt.width * 2 <= columns ? prompt.width : 0
    self.text = text
    self.prompt = indent > 0 ? prompt.text : ""
    self.columns = columns

    var rows: [Row] = []
    var row = Row(start: 0, end: 0, indent: indent, width: indent)
    var cursor: (row: Int, column: Int)?
    func begin(at offset: Int) {
      rows.append(row)
      row = Row(start: offset, end: offset, indent: indent, width: indent)
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar == "\n" {
        if offset == point { cursor = (rows.count, row.width) }
        begin(at: offset + length)
      } else {
        let glyph = Glyph(scalar, at: row.width)
        if row.width + glyph.width > columns, row.end > row.start, glyph.width > 0 {
          begin(at: offset)
        }
        if offset == point { cursor = (rows.count, row.width) }
        row.width = min(columns, row.width + glyph.width)
        row.end = offset + length
      }
      offset += length
    }
    rows.append(row)
    var place = cursor ?? (rows.count - 1, row.width)
    if place.column >= columns {
      // Past the last column the cursor stands at the start of the next row.
      place = (place.row + 1, indent)
      if place.row == rows.count {
        rows.append(Row(start: offset, end: offset, indent: indent, width: indent))
      } else if rows[place.row].start > rows[place.row - 1].end {
        let after = rows[place.row - 1].end
        rows.insert(Row(start: after, end: after, indent: indent, width: indent), at: place.row)
      }
    }
    self.rows = rows
    self.cursor = place
  }

  /// What the screen shows in a row.
  func shown(_ index: Int) -> String {
    let row = rows[index]
    var shown = index == 0 ? prompt : String(repeating: " ", count: row.indent)
    var column = row.indent
    for scalar in scalars(of: row) {
      let glyph = Glyph(scalar, at: column)
      // Tabs and marks wider than the screen are cut at its edge.
      shown += column + glyph.width > columns ? String(glyph.text.prefix(1)) : glyph.text
      column += glyph.width
    }
    return shown
  }

  /// The offset of the character at `column` of a row, or of the row's last place before it.
  func offset(row index: Int, column: Int) -> Int {
    let row = rows[index]
    var offset = row.start
    var at = row.indent
    for scalar in scalars(of: row) {
      let width = Glyph(scalar, at: at).width
      if at + width > column, width > 0 { return offset }
      at += width
      offset += UTF8.width(scalar)
    }
    // The end of a wrapped row is the start of the next; stay on this one.
    guard index + 1 < rows.count, rows[index + 1].start == row.end, row.end > row.start else {
      return offset
    }
    return row.end - (scalars(of: row).last.map(UTF8.width) ?? 0)
  }

  private func scalars(of row: Row) -> Substring.UnicodeScalarView {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: row.start)
    return text.unicodeScalars[start..<utf8.index(start, offsetBy: row.end - row.start)]
  }
}
