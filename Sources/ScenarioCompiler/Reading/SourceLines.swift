// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the lines of an authored text begin, as YAML counts them: by any of its line breaks, behind
/// a byte order mark.
package struct SourceLines {
  private let text: String
  private var starts: [String.Index]

  package init(_ text: String) {
    self.text = text
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    if scalars.first == "\u{FEFF}" { scalars.formIndex(after: &index) }
    starts = [index]
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" { continue }
      if Self.breaks(scalar) { starts.append(index) }
    }
  }

  package var count: Int { starts.count }

  /// Nil for a place that the text does not have.
  package func index(of place: Place) -> String.Index? {
    guard starts.indices.contains(place.line - 1), place.column > 0 else { return nil }
    return text.unicodeScalars.index(
      starts[place.line - 1], offsetBy: place.column - 1, limitedBy: text.endIndex)
  }

  /// The place of an index in a file of this text.
  package func place(of index: String.Index, in file: String) -> Place {
    let line = starts.lastIndex { $0 <= index } ?? 0
    let start = min(starts[line], index)
    let column = text.unicodeScalars.distance(from: start, to: index)
    return Place(file: file, line: line + 1, column: column + 1)
  }

  /// From an index to the end of its line, without the break.
  package func rest(from index: String.Index) -> Substring {
    let scalars = text.unicodeScalars
    return text[index..<(scalars[index...].firstIndex(where: Self.breaks) ?? scalars.endIndex)]
  }

  /// A line, from 1, without its break; empty where there is none.
  package subscript(line: Int) -> Substring {
    starts.indices.contains(line - 1) ? rest(from: starts[line - 1]) : ""
  }

  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
