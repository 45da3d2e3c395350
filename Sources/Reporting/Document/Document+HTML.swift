// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Document {
  /// One self-contained page: no script, no outside resource, every text escaped, and a policy that
  /// allows nothing but the page's own style sheet.
  var html: String {
    """
    <!doctype html>
    <html lang="\(language == .zh ? "zh-Hans" : "en")">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(contentSecurityPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>\(escaped(title.onOneLine))</title>
    <style>\(styleSheet)</style>
    </head>
    <body>
    <main>
    \(blocks.map(htmlText).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }
}

private let contentSecurityPolicy =
  "default-src 'none'; style-src '\(styleSheetDigest)'; base-uri 'none'; form-action 'none'"

private func htmlText(of block: Document.Block) -> String {
  switch block {
  case .heading(let level, let text):
    return "<h\(level)>\(escaped(text.onOneLine))</h\(level)>"
  case .paragraph(let spans):
    return "<p>\(htmlText(of: spans))</p>"
  case .answer(let spans):
    return "<blockquote>\(htmlText(of: spans))</blockquote>"
  case .findings(let findings):
    return "<ul>\n" + findings.map { htmlText(of: $0) + "\n" }.joined() + "</ul>"
  case .list(let items):
    let entries = items.map { "<li class=\"item\">\(escaped($0.onOneLine))</li>\n" }.joined()
    return "<ul>\n\(entries)</ul>"
  case .table(let table):
    let head = table.header.map { "<th scope=\"col\">\(escaped($0.onOneLine))</th>" }.joined()
    let rows = table.rows.map { "<tr>" + $0.map(htmlText).joined() + "</tr>\n" }.joined()
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)</tbody>\n</table>"
  }
}

private func htmlText(of finding: Document.Finding) -> String {
  let details = finding.details.map { "<small>\(escaped($0.onOneLine))</small>" }.joined()
  return "<li class=\"\(finding.mark.name)\"><b>\(finding.mark.sign)</b> "
    + "<span>\(escaped(finding.statement.onOneLine))\(details)</span></li>"
}

private func htmlText(of cell: Document.Table.Cell) -> String {
  switch cell {
  case .text(let text):
    return "<td>\(escaped(text.onOneLine))</td>"
  case .score(let score, let text):
    return "<td><meter min=\"0\" max=\"100\" value=\"\(score.points)\"></meter> "
      + "\(escaped(text.onOneLine))</td>"
  }
}

private func htmlText(of spans: [Span]) -> String {
  spans.map { span in
    let text = escaped(span.text)
    switch span.tone {
    case .plain: return text
    case .strong: return "<strong>\(text)</strong>"
    case .quiet: return "<small>\(text)</small>"
    case .found(let mark): return "<mark class=\"\(mark.name)\">\(text)</mark>"
    }
  }.joined()
}

/// Text that HTML takes for text, in an element as in a quoted attribute.
private func escaped(_ text: String) -> String {
  var output = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\"": output += "&quot;"
    case "'": output += "&#39;"
    default: output.unicodeScalars.append(scalar)
    }
  }
  return output
}
