// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

/// A proposal as a change of one line of an authored file, in the form that `patch -p0` takes in the
/// folder of the bank.
struct ProposalEdit {
  /// A unified diff with one line of context.
  let lines: [String]

  /// Nil where the file is written in a way that this doesn't understand.
  init?(
    _ change: RubricProposal.Change, to question: QuestionID, in compilation: [SourceFile]
  ) {
    let whole = BankCompiler.compile(compilation)
    guard let place = whole.places[.question(question)] else { return nil }
    for (index, file) in compilation.enumerated() {
      let text = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let found: LineEdit?
      switch change {
      case .claim(let id, let claim) where file.path == place.file:
        found = Self.claimEdit(id, claim, in: text)
      case .weight(let id, let weight) where file.path == place.file:
        found = Self.weightEdit(id, weight, in: text)
      case .form(let id, let form, let language):
        found = Self.formEdit(id, form, language, in: text)
      default: found = nil
      }
      guard let edit = found else { continue }
      var files = compilation
      files[index].text = edit.applied(to: text).joined(separator: "\n")
      let edited = BankCompiler.compile(files)
      guard edited.diagnostics.count <= whole.diagnostics.count,
        Self.holds(change, question, edited)
      else { continue }
      let path =
        file.path.hasPrefix(file.bank)
        ? file.path.dropFirst(file.bank.count).drop { $0 == "/" } : file.path[...]
      lines = edit.diff(of: text, path: String(path))
      return
    }
    return nil
  }

  private static func holds(
    _ change: RubricProposal.Change, _ id: QuestionID, _ compilation: Compilation
  ) -> Bool {
    let rubric = compilation.bank.question(id)?.rubric
    switch change {
    case .claim(let criterion, let claim):
      return rubric?.criterion(criterion)?.accept.contains { $0.source == claim } ?? false
    case .weight(let criterion, let weight): return rubric?.criterion(criterion)?.weight == weight
    case .form(let term, let form, _):
      return compilation.bank.glossary[term]?.forms.contains(form) ?? false
    }
  }

  // MARK: Where the line is

  private static func claimEdit(
    _ id: CriterionID, _ claim: String, in text: [String]
  ) -> LineEdit? {
    guard let lines = entry("- id: \(id)", in: text),
      let accept = lines.first(where: { text[$0].trimmed.hasPrefix("accept:") })
    else { return nil }
    let quoted = AuthoredText.quoted(claim)
    if let line = withMember(quoted, inListOf: text[accept]) {
      return LineEdit(line: accept, new: line, replaces: true)
    }
    guard text[accept].trimmed == "accept:" else { return nil }
    var last: Int?
    for line in (accept + 1)..<lines.upperBound {
      guard text[line].trimmed.hasPrefix("- ") else { break }
      last = line
    }
    return last.map {
      LineEdit(
        line: $0 + 1, new: String(repeating: " ", count: text[$0].indent) + "- " + quoted,
        replaces: false)
    }
  }

  private static func weightEdit(
    _ id: CriterionID, _ weight: Double, in text: [String]
  ) -> LineEdit? {
    guard let lines = entry("- id: \(id)", in: text) else { return nil }
    let new =
      String(repeating: " ", count: text[lines.lowerBound].indent + 2)
      + "weight: \(JSONText.number(weight).text)"
    if let old = lines.first(where: { text[$0].trimmed.hasPrefix("weight:") }) {
      return LineEdit(line: old, new: new, replaces: true)
    }
    return LineEdit(line: lines.lowerBound + 1, new: new, replaces: false)
  }

  private static func formEdit(
    _ id: TermID, _ form: String, _ language: Language, in text: [String]
  ) -> LineEdit? {
    guard let lines = entry("\(id):", in: text) else { return nil }
    for line in lines {
      let parts = text[line].split(separator: "\(language.rawValue): [", maxSplits: 1)
      guard text[line].contains("\(language.rawValue): ["), let rest = parts.last,
        let end = rest.firstIndex(of: "]")
      else { continue }
      let head = text[line].dropLast(rest.count)
      return LineEdit(
        line: line, new: "\(head)\(rest[..<end]), \(form)\(rest[end...])", replaces: true)
    }
    return nil
  }

  /// A line that holds a whole list in brackets, with one more member.
  private static func withMember(_ member: String, inListOf line: String) -> String? {
    guard line.contains("["), line.trimmed.hasSuffix("]"), let end = line.lastIndex(of: "]") else {
      return nil
    }
    return "\(line[..<end]), \(member)]"
  }

  /// The lines of the entry that begins so: up to the next line that isn't further in.
  private static func entry(_ head: String, in text: [String]) -> Range<Int>? {
    guard
      let start = text.firstIndex(where: {
        $0.trimmed == head || $0.trimmed.hasPrefix(head + " ")
      })
    else { return nil }
    let end = text[(start + 1)...].firstIndex {
      !$0.trimmed.isEmpty && $0.indent <= text[start].indent
    }
    return start..<(end ?? text.count)
  }
}

/// One line of a file that is put in or replaced.
private struct LineEdit {
  /// From 0.
  var line: Int
  var new: String
  var replaces: Bool

  func applied(to text: [String]) -> [String] {
    var text = text
    if replaces { text[line] = new } else { text.insert(new, at: line) }
    return text
  }

  func diff(of text: [String], path: String) -> [String] {
    let before = line > 0 ? [text[line - 1]] : []
    let next = line + (replaces ? 1 : 0)
    // The empty piece behind the last line end is no line.
    let hasAfter = next < text.count && !(next == text.count - 1 && text[next].isEmpty)
    let after = hasAfter ? [text[next]] : []
    let old = before.count + after.count + (replaces ? 1 : 0)
    let start = line + 1 - before.count
    return [
      "--- \(path)", "+++ \(path)",
      "@@ -\(start),\(old) +\(start),\(old + (replaces ? 0 : 1)) @@",
    ] + before.map { " " + $0 } + (replaces ? ["-" + text[line]] : []) + ["+" + new]
      + after.map { " " + $0 }
  }
}

extension String {
  fileprivate var trimmed: Substring {
    drop { $0 == " " }.prefix(while: { $0 != "\r" })
  }
  fileprivate var indent: Int { prefix { $0 == " " }.count }
}
