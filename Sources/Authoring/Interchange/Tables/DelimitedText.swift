// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of cells, as RFC 4180 and spreadsheets write them. A cell may be quoted and then hold the
/// separator, line ends, and quotes that are doubled.
struct DelimitedText {
  struct Row: Hashable, Sendable {
    /// Where it begins, from 1.
    var line: Int
    var cells: [String]

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  private(set) var rows: [Row] = []
  private(set) var losses: [Loss] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line: Int

  /// After so many quotes that are never closed, quotes are taken for what they are: each of them
  /// costs a look at all that follows.
  private static let mostUnclosed = 50

  /// Of a text with LF line ends, whose first line has the number `line`.
  init(_ text: String, separator: Unicode.Scalar, line: Int = 1) {
    bytes = Array(text.utf8)
    self.separator = UInt8(truncatingIfNeeded: separator.value)
    self.line = line
    while position < bytes.count {
      let start = (position, self.line)
      let mayQuote = losses.count < Self.mostUnclosed
      if let row = row(quoting: mayQuote) {
        if !row.isEmpty { rows.append(row) }
      } else {
        (position, self.line) = start
        let row = row(quoting: false) ?? Row(line: start.1, cells: [])
        losses.append(Loss(.unclosedQuote, line: start.1, text: row.cells.joined(separator: " ")))
        rows.append(row)
      }
    }
  }

  /// Reads up to and with the next line end outside of quotes; nil when a quote is never closed.
  private mutating func row(quoting: Bool) -> Row? {
    var row = Row(line: line, cells: [])
    var cell: [UInt8] = []
    func close() { row.cells.append(String(decoding: cell, as: UTF8.self)) }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        close()
        return row
      } else if byte == separator {
        close()
        cell = []
      } else if byte == UInt8(ascii: "\""), quoting, cell.isEmpty {
        guard let quoted = quotedText() else { return nil }
        cell = quoted
      } else {
        cell.append(byte)
      }
    }
    close()
    return row
  }

  /// Behind an opening quote.
  private mutating func quotedText() -> [UInt8]? {
    let quote = UInt8(ascii: "\"")
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == quote {
        guard position < bytes.count, bytes[position] == quote else { return text }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      text.append(byte)
    }
    return nil
  }

  /// A cell that reads back as `text`.
  static func cell(_ text: String, separator: Unicode.Scalar) -> String {
    let mustQuote = text.unicodeScalars.contains {
      $0 == separator || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    if !mustQuote && text.first?.isWhitespace != true && text.last?.isWhitespace != true {
      return text
    }
    var cell = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { cell += "\"" }
      cell.unicodeScalars.append(scalar)
    }
    return cell + "\""
  }
}
