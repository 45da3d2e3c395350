// SPDX-License-Identifier: GPL-3.0-or-later

/// A table with a header, whose separator is told from it.
struct Spreadsheet {
  let names: [String]
  /// Nil for names that mean nothing here.
  let columns: [TableColumn?]
  let rows: [DelimitedText.Row]
  let losses: [Loss]
  /// Where the header stands, from 1.
  let line: Int

  var header: String { names.joined(separator: " ") }

  init(_ text: String) {
    var text = text.plainText
    var first = 1
    var separator: Unicode.Scalar?
    // Excel's own way to say what separates.
    if text.hasPrefix("sep="), let end = text.firstIndex(of: "\n") {
      separator = text[..<end].unicodeScalars.dropFirst(4).first
      text = String(text[text.index(after: end)...])
      first = 2
    }
    let head = text.prefix { $0 != "\n" }
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    // The one that makes the most known columns, and of those the one that comes first.
    var best: (known: Int, separator: Unicode.Scalar) = (-1, ",")
    for candidate in candidates {
      let cells = DelimitedText(String(head), separator: candidate).rows.first?.cells ?? []
      let known = cells.count { TableColumn($0) != nil }
      if known > best.known { best = (known, candidate) }
    }
    let table = DelimitedText(text, separator: separator ?? best.separator, line: first)
    names = (table.rows.first?.cells ?? []).map(\.trimmed)
    columns = names.map(TableColumn.init)
    line = table.rows.first?.line ?? 1
    rows = Array(table.rows.dropFirst())
    losses = table.losses
  }
}
