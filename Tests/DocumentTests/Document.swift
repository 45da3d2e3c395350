// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The folder that everything in the repository lies in.
let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A Markdown file of the repository, as far as tests need to understand it.
struct Document {
  /// A fenced block: what stands behind the fence, and what lies inside.
  struct Block {
    var info: String
    var text: String
  }

  /// Relative to the repository.
  let path: String
  let text: String
  private(set) var blocks: [Block] = []
  /// The lines outside of fenced blocks.
  private(set) var prose: [String] = []

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    var open: Block?
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(info: String(line.dropFirst(3)), text: "")
        }
      } else if open != nil {
        open?.text += line + "\n"
      } else {
        prose.append(line)
      }
    }
  }

  /// The part below a heading, up to the next one of the same or a higher level; empty when there
  /// is no such heading. Lines inside of fenced blocks that begin with `#` do not count.
  func section(_ heading: String) -> [String] {
    let level = heading.prefix { $0 == "#" }.count
    var lines: [String] = []
    var isInside = false
    var isCode = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      let depth = isCode ? 0 : line.prefix { $0 == "#" }.count
      if depth > 0, depth <= level {
        isInside = line == heading
      } else if isInside {
        lines.append(line)
      }
    }
    return lines
  }

  /// The headings, without their marks.
  var headings: [String] {
    prose.filter { $0.hasPrefix("#") }
      .map { String($0.drop { $0 == "#" }).trimmingCharacters(in: .whitespaces) }
  }

  /// What links and pictures point to.
  var links: [String] {
    prose.joined(separator: "\n").matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
  }

  /// The name by which a link finds a heading, as GitHub makes it.
  static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().unicodeScalars.compactMap { scalar -> Character? in
        if scalar == " " { return "-" }
        let isKept =
          scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
          || scalar.properties.numericType != nil
        return isKept ? Character(scalar) : nil
      })
  }
}

/// The cells of the rows of a table, marks of code removed; the head and the rule under it left out.
func rows(of lines: [String]) -> [[String]] {
  let rows = lines.filter { $0.hasPrefix("|") }.map { line in
    // `\|` is a bar inside a cell.
    line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
      $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces)
    }
  }
  var result: [[String]] = []
  for (index, row) in rows.enumerated() {
    let isRule = row.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" } }
    let isHead =
      index + 1 < rows.count
      && rows[index + 1].allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" } }
    if !isRule && !isHead { result.append(row) }
  }
  return result
}

/// What stands between backquotes.
func code(in text: String) -> [String] { text.matches(of: /`([^`]+)`/).map { String($0.1) } }
