// SPDX-License-Identifier: GPL-3.0-or-later

extension Document {
  /// GitHub-flavoured Markdown; ends with a newline. Nothing that a candidate or an author wrote
  /// can act as markup, except the `<mark>` that Viva itself puts around evidence.
  var markdown: String {
    blocks.map(markdownText).joined(separator: "\n\n") + "\n"
  }
}

private func markdownText(of block: Document.Block) -> String {
  switch block {
  case .heading(let level, let text):
    return String(repeating: "#", count: level) + " " + escaped(text.onOneLine)
  case .paragraph(let spans):
    return markdownLines(spans).joined(separator: "\\\n")
  case .answer(let spans):
    return markdownLines(spans).map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n>\n")
  case .folded(let heading, let spans):
    return markdownText(of: .heading(3, heading)) + "\n\n" + markdownText(of: .paragraph(spans))
  case .findings(let findings):
    return findings.map { finding in
      (["- \(finding.mark.sign) " + escaped(finding.statement.onOneLine)]
        + finding.details.map { "  - " + escaped($0.onOneLine) })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  case .list(let items):
    return items.map { "- " + escaped($0.onOneLine) }.joined(separator: "\n")
  case .table(let table):
    let rows = table.rows.map { row in
      row.map { cell in
        switch cell {
        case .text(let text), .score(_, let text): escaped(text.onOneLine)
        }
      }
    }
    let header = table.header.map { escaped($0.onOneLine) }
    return ([header, header.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

/// The escaped lines of a text, with its evidence marked.
private func markdownLines(_ spans: [Span]) -> [String] {
  var lines = [""]
  for span in spans {
    let parts = visible(span.text).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append("") }
      guard !part.isEmpty, let last = lines.indices.last else { continue }
      let text = escaped(String(part), startsLine: lines[last].isEmpty)
      switch span.tone {
      case .plain, .quiet: lines[last] += text
      case .strong: lines[last] += "**\(text)**"
      case .found: lines[last] += "<mark>\(text)</mark>"
      }
    }
  }
  return lines
}

/// Text that Markdown takes for text, wherever it stands.
private func escaped(_ text: String, startsLine: Bool = true) -> String {
  var output = ""
  var isIndent = startsLine
  /// The digits so far could be the number of a list item.
  var digits: Int? = startsLine ? 0 : nil
  for scalar in visible(text).unicodeScalars {
    if isIndent, scalar == " " {
      output += "&nbsp;"
      continue
    }
    switch scalar {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "^", "@": output += "\\\(scalar)"
    case "#", "+", "-", "=", ":": output += isIndent ? "\\\(scalar)" : "\(scalar)"
    case ".", ")": output += digits ?? 0 > 0 ? "\\\(scalar)" : "\(scalar)"
    default: output.unicodeScalars.append(scalar)
    }
    isIndent = false
    digits = ("0"..."9").contains(scalar) ? digits.map { $0 + 1 } : nil
  }
  return output
}
