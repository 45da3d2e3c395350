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
    if let line = lineNestedTooDeep(file.text) {
      let place = Place(file: file.path, line: line, column: 1)
      findings.report(.nestedTooDeep(limit: greatestDepth), at: place)
      return nil
    }
    do {
      // Nodes hold their anchors weakly: they are known only as long as the parser is.
      // Tags are never looked at; resolving them takes a third of the time.
      let parser = try Parser(yaml: withoutByteOrderMark(file.text), resolver: .basic, encoding: .utf8)
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
      findings.report(diagnostic(for: error, in: file.path))
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

  private static func diagnostic(for error: any Error, in file: String) -> Diagnostic {
    func at(_ mark: Mark) -> Place { Place(file: file, line: mark.line, column: mark.column) }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let before = context.map { $0.text + " " } ?? ""
      return Diagnostic(.notYAML(problem: before + problem), at: at(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(.duplicateKey(duplicates.first ?? ""), at: at(context.mark))
    case .reader(let problem, _, _, _):
      return Diagnostic(
        .notYAML(problem: problem), at: Place(file: file, line: 1, column: 1))
    default:
      return Diagnostic(
        .notYAML(problem: "it cannot be read"), at: Place(file: file, line: 1, column: 1))
    }
  }
}
