// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

extension YAMLDocument {
  /// Why the parser refused a file, in the words of its author.
  static func diagnostic(for error: any Error, in file: SourceFile) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return YAMLTrouble(problem, at: mark, context: context, in: file).diagnostic
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let first = Place(
        file: file.path, line: context.mark.line, column: context.mark.column)
      return Diagnostic(
        .duplicateKey(key, first: first),
        at: secondPlace(of: key, after: first, in: SourceLines(file.text)) ?? first)
    case .reader(let problem, _, _, _):
      let lines = SourceLines(file.text)
      let index = file.text.unicodeScalars.firstIndex {
        $0.properties.generalCategory == .control && !"\t\n\r\u{85}".unicodeScalars.contains($0)
      }
      return Diagnostic(
        .notYAML(problem: problem),
        at: lines.place(of: index ?? file.text.startIndex, in: file.path))
    default:
      return Diagnostic(
        .notYAML(problem: "it cannot be read"), at: Place(file: file.path, line: 1, column: 1))
    }
  }

  /// Where a key stands again in a mapping: at the same column, or on the same line in braces.
  private static func secondPlace(
    of key: String, after first: Place, in lines: SourceLines
  ) -> Place? {
    var place = first
    var rest = lines[place.line].unicodeScalars.dropFirst(place.column - 1)
    while !rest.isEmpty {
      place.column += 1
      let before = rest.removeFirst()
      if " {,'\"".unicodeScalars.contains(before), isKey(key, at: rest) { return place }
    }
    let margin = lines[first.line].unicodeScalars.prefix(first.column - 1)
    while place.line < lines.count {
      place = Place(file: first.file, line: place.line + 1, column: first.column)
      let line = lines[place.line].unicodeScalars
      // The first line of an entry may have a dash in its margin, but no other.
      guard line.prefix(margin.count).allSatisfy({ $0 == " " }) else {
        if line.isEmpty || line.first == "#" { continue }
        return nil
      }
      let rest = line.dropFirst(margin.count)
      if isKey(key, at: rest) || isKey(key, at: rest.dropFirst()) { return place }
    }
    return nil
  }

  private static func isKey(
    _ key: String, at text: Substring.UnicodeScalarView
  ) -> Bool {
    guard text.starts(with: key.unicodeScalars) else { return false }
    let behind = text.dropFirst(key.unicodeScalars.count).drop {
      " '\"".unicodeScalars.contains($0)
    }
    return behind.first == ":"
  }
}
