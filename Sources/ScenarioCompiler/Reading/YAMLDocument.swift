// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// The root of one YAML file, or the fault that keeps it from being read.
///
/// Nodes are composed and never loaded or decoded: `load` and `YAMLDecoder` expand aliases.
enum YAMLDocument {
  /// Deeper than any format here needs; bounds every recursion over nodes.
  static let greatestDepth = 40

  static func root(of file: SourceFile, _ findings: Findings) -> Node? {
    let top = Place(file: file.path, line: 1, column: 1)
    if file.text.utf8.count > SourceFile.greatestSize {
      findings.report(.fileTooLarge(limit: SourceFile.greatestSize), at: top)
      return nil
    }
    if let place = firstUnreadable(in: file) {
      findings.report(.notUTF8, at: place)
      return nil
    }
    if let line = lineNestedTooDeep(file.text) {
      let place = Place(file: file.path, line: line, column: 1)
      findings.report(.nestedTooDeep(limit: greatestDepth), at: place)
      return nil
    }
    do {
      // Nodes hold their anchors weakly: they are known only as long as the parser is.
      // Tags are never looked at; resolving them takes a third of the time.
      // Without an encoding the environment would be looked at, which takes half of the time.
      let parser = try Parser(
        yaml: withoutByteOrderMark(file.text), resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else {
          findings.report(.emptyFile, at: top)
          return nil
        }
        if let anchored = firstAnchor(in: node) {
          findings.report(.anchor, at: place(of: anchored, in: file.path))
          return nil
        }
        return node
      }
    } catch {
      findings.report(diagnostic(for: error, in: file))
      return nil
    }
  }

  private static func withoutByteOrderMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  static func place(of node: Node, in file: String) -> Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// The first line on which brackets or indentation nest too deep for the recursive composer.
  /// Counts more than the parser does (brackets inside text too), but by line, so prose is safe.
  private static func lineNestedTooDeep(_ text: String) -> Int? {
    var line = 1
    var brackets = 0
    var indent = 0
    var dashes = 0
    var atStart = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        (brackets, indent, dashes, atStart) = (0, 0, 0, true)
      case UInt8(ascii: " ") where atStart: indent += 1
      case UInt8(ascii: "-") where atStart: dashes += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
        atStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      default: atStart = false
      }
      if brackets > greatestDepth || dashes > greatestDepth || indent > 8 * greatestDepth {
        return line
      }
    }
    return nil
  }

  private static func firstAnchor(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
    case .sequence(let sequence):
      for value in sequence {
        if let found = firstAnchor(in: value) { return found }
      }
    case .alias: return node
    case .scalar: break
    }
    return nil
  }

  /// Where bytes were replaced because they are not UTF-8. In UTF-16 the first two are.
  private static func firstUnreadable(in file: SourceFile) -> Place? {
    var previous: (UInt8, UInt8) = (0, 0)
    for (offset, byte) in file.text.utf8.enumerated() {
      if byte == 0xBD, previous == (0xEF, 0xBF) {
        let index = file.text.utf8.index(file.text.startIndex, offsetBy: offset - 2)
        return SourceLines(file.text).place(of: index, in: file.path)
      }
      previous = (previous.1, byte)
    }
    return nil
  }
}
