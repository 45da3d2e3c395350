// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// What an author did when the parser of YAML says that it cannot go on.
///
/// The parser tells what it expected and where it gave up; this looks at the text there for the slip
/// that is usually behind it.
struct YAMLTrouble {
  private let file: String
  private let lines: SourceLines
  private let problem: String
  private let place: Place
  /// Where what could not be read begins, such as the brace that is never closed.
  private let opening: Place?

  init(_ problem: String, at mark: Mark, context: YamlError.Context?, in file: SourceFile) {
    func place(_ mark: Mark) -> Place {
      Place(file: file.path, line: mark.line, column: mark.column)
    }
    self.file = file.path
    self.place = place(mark)
    opening = context.map { place($0.mark) }
    lines = SourceLines(file.text)
    self.problem = (context.map { $0.text + " " } ?? "") + problem
  }

  var diagnostic: Diagnostic {
    if line.drop(while: { $0 == " " }).first == "\t" {
      return notYAML("a tab stands in front of the line; indent with spaces", at: place)
    }
    if problem.hasSuffix("found unexpected end of stream") {
      return notYAML("the quotation mark is never closed", at: opening ?? place)
    }
    if problem.contains("mapping values are not allowed") { return misplacedColon }
    if problem.contains("flow mapping") || problem.contains("flow sequence") { return openBracket }
    if problem.hasSuffix("did not find expected key") || problem.hasSuffix("'-' indicator") {
      return misplacedLine
    }
    if problem.contains("alias") || problem.contains("anchor") || problem.contains("token") {
      let column = problem.contains("scanning an") ? opening?.column : nil
      return notYAML(
        "a text that begins with “\(character(at: column ?? place.column))” must stand in quotation"
          + " marks", at: Place(file: file, line: place.line, column: column ?? place.column))
    }
    if problem.hasSuffix("could not find expected ':'") {
      return notYAML(
        "here or on the line before a key without “: ” behind it stands, or a text that is not"
          + " indented further than its key", at: opening ?? place)
    }
    if let known = Self.plain.first(where: { problem.hasSuffix($0.problem) }) {
      return notYAML(known.sentence, at: place)
    }
    return notYAML(problem, at: place)
  }

  private static let plain: [(problem: String, sentence: String)] = [
    (
      "found unknown escape character",
      "in double quotation marks a backslash begins an escape; use single ones"
    ),
    (
      "did not find expected comment or line break",
      "behind “>” or “|” nothing more may stand; the text begins on the next line"
    ),
    ("but found another document", "a line of “---” begins a second document; a file holds one"),
  ]

  // MARK: What the text there is like

  /// A colon that makes a key of what stands before it, where no key can be.
  private var misplacedColon: Diagnostic {
    let before = line.unicodeScalars.prefix(place.column - 1)
    let text = Substring(before)
    if let value = valueStart(in: text), !runsIntoItsValue(text) {
      let key = Substring(before.prefix(value)).key
      return Diagnostic(
        .unquotedText(key: key, mark: ": "),
        at: Place(file: file, line: place.line, column: value + 1))
    }
    if runsIntoItsValue(text) { return missingSpace(on: place.line) }
    let above = (1..<place.line).reversed().first { !lines[$0].allSatisfy(\.isWhitespace) }
    guard let above else { return notYAML(problem, at: place) }
    if valueStart(in: lines[above]) == nil { return missingSpace(on: above) }
    return notYAML(
      "the line is indented further than the one above it, which has a text already",
      at: Place(file: file, line: place.line, column: indent(of: line) + 1))
  }

  /// A brace or bracket that was not closed when something else came.
  private var openBracket: Diagnostic {
    guard let opening else { return notYAML(problem, at: place) }
    if character(at: place.column) == ":" {
      let before = line.unicodeScalars.prefix(place.column - 1)
      let start = before.lastIndex { ",{[".unicodeScalars.contains($0) }
      let part = Substring(start.map { before[before.index(after: $0)...] } ?? before[...])
      if let value = valueStart(in: part), !part.contains("，") {
        let column = before.count - part.unicodeScalars.count + value + 1
        return Diagnostic(
          .unquotedText(key: part.key, mark: ": "),
          at: Place(file: file, line: place.line, column: column))
      }
      if part.contains("，") || part.contains("：") {
        return notYAML(
          "between braces a Chinese comma or colon separates nothing: use “, ” and “: ”, or put the"
            + " text in quotation marks", at: place)
      }
    }
    if place.line > opening.line {
      return notYAML(
        "“\(character(at: opening.column, of: opening.line))” is not closed before line"
          + " \(place.line); between brackets a text with “, ”, “: ” or “ #” must stand in quotation"
          + " marks", at: opening)
    }
    return notYAML(
      "“,” or a closing bracket must come here; between brackets a text with “, ”, “: ”, brackets or"
        + " quotation marks must stand in quotation marks", at: place)
  }

  /// Something behind a value, or a line that is neither beside nor below the one above it.
  private var misplacedLine: Diagnostic {
    if indent(of: line) + 1 < place.column {
      return notYAML(
        "something stands behind what is closed already; put the whole text in quotation marks",
        at: place)
    }
    return notYAML("the line is indented differently from the lines that it belongs to", at: place)
  }

  /// Whether the first colon of a line has no space behind it, or is a Chinese one.
  private func runsIntoItsValue(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    return line[colon] == "：" || line[line.index(after: colon)...].first.map { $0 != " " } == true
  }

  private func missingSpace(on line: Int) -> Diagnostic {
    notYAML(
      "behind a key “: ” must stand, a colon and a space",
      at: Place(file: file, line: line, column: indent(of: lines[line]) + 1))
  }

  private func notYAML(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(.notYAML(problem: problem), at: place)
  }

  private var line: Substring { lines[place.line] }

  private func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private func character(at column: Int, of line: Int? = nil) -> String {
    let scalars = lines[line ?? place.line].unicodeScalars.dropFirst(max(0, column - 1))
    return scalars.first.map { String($0) } ?? "the end of the line"
  }

  /// How many scalars stand before the value of a line; nil when it has no key with a value.
  private func valueStart(in line: Substring) -> Int? {
    let scalars = Array(line.unicodeScalars)
    guard
      let colon = scalars.indices.first(where: {
        scalars[$0] == ":" && $0 + 1 < scalars.count && scalars[$0 + 1] == " "
      })
    else { return nil }
    return scalars[(colon + 1)...].firstIndex { $0 != " " }
  }
}

extension Substring {
  /// The key that a line begins with, without what stands around it.
  fileprivate var key: String {
    var name = drop { " -{?'\"".contains($0) }
    name = name.prefix { $0 != ":" }
    while let last = name.last, " '\"".contains(last) { name.removeLast() }
    return String(name)
  }
}
