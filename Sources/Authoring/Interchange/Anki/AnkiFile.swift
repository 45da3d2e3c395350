// SPDX-License-Identifier: GPL-3.0-or-later

/// A text export of Anki: lines of settings that begin with `#`, then rows of fields.
struct AnkiFile {
  private(set) var separator: Unicode.Scalar?
  /// Whether fields are HTML; so they are unless the file says otherwise.
  private(set) var isHTML = true
  private(set) var columns: [String] = []
  private(set) var deck: String?
  private(set) var tags = ""
  private(set) var guidColumn: Int?
  private(set) var deckColumn: Int?
  private(set) var tagsColumn: Int?
  private(set) var noteTypeColumn: Int?
  let rows: [DelimitedText.Row]
  let losses: [Loss]

  init(_ text: String) {
    let lines = text.plainLines
    let settings = lines.prefix { $0.hasPrefix("#") }
    for line in settings {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...])
      switch line[..<colon].lowercased() {
      case "#separator": separator = Self.separator(named: value.trimmed.lowercased())
      case "#html": isHTML = value.trimmed.lowercased() != "false"
      case "#deck": deck = value.trimmed
      case "#tags": tags = value.trimmed
      case "#columns": columns = [value]
      case "#guid column": guidColumn = Self.column(value)
      case "#deck column": deckColumn = Self.column(value)
      case "#tags column": tagsColumn = Self.column(value)
      case "#notetype column": noteTypeColumn = Self.column(value)
      default: break
      }
    }
    let body = lines.dropFirst(settings.count)
    let head = body.first ?? ""
    let guess = ["\t", ";", ","].first { head.unicodeScalars.contains($0) }
    let separator = separator ?? guess ?? "\t"
    if let names = columns.first {
      columns = DelimitedText(names, separator: separator).rows.first?.cells.map(\.trimmed) ?? []
    }
    let table = DelimitedText(
      body.joined(separator: "\n"), separator: separator, line: settings.count + 1)
    rows = table.rows
    losses = table.losses
  }

  private static func separator(named name: String) -> Unicode.Scalar? {
    let names: [String: Unicode.Scalar] = [
      "tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":",
    ]
    return names[name] ?? (name.utf8.count == 1 ? name.unicodeScalars.first : nil)
  }

  /// From 0; the file counts from 1.
  private static func column(_ text: String) -> Int? {
    Int(text.trimmed).flatMap { $0 > 0 ? $0 - 1 : nil }
  }
}
