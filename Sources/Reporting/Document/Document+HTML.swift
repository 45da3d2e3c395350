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
    <title>\(htmlEscaped(title.onOneLine))</title>
    <style>\(styleSheet)</style>
    </head>
    <body>
    <main>
    \(blocks.map { htmlText(of: $0) }.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  /// The blocks alone, to stand in a page of a site: what can be folded is, and questions and
  /// answers are numbered, so that links lead to `#question-2` and `#turn-3`.
  var htmlFragment: String {
    var (questions, turns) = (0, 0)
    return blocks.map { block in
      switch block {
      case .heading(2, _):
        questions += 1
        return htmlText(of: block, id: "question-\(questions)")
      case .answer:
        turns += 1
        return htmlText(of: block, id: "turn-\(turns)")
      case .folded(let heading, let spans):
        return "<details><summary>\(htmlEscaped(heading.onOneLine))</summary>\n"
          + "<p>\(htmlText(of: spans))</p></details>"
      default:
        return htmlText(of: block)
      }
    }.joined(separator: "\n")
  }
}

private let contentSecurityPolicy =
  "default-src 'none'; style-src '\(styleSheetDigest)'; base-uri 'none'; form-action 'none'"

private func htmlText(of block: Document.Block, id: String? = nil) -> String {
  let id = id.map { " id=\"\($0)\"" } ?? ""
  switch block {
  case .heading(let level, let text):
    return "<h\(level)\(id)>\(htmlEscaped(text.onOneLine))</h\(level)>"
  case .paragraph(let spans):
    return "<p>\(htmlText(of: spans))</p>"
  case .answer(let spans):
    return "<blockquote\(id)>\(htmlText(of: spans))</blockquote>"
  case .folded(let heading, let spans):
    return "<h3>\(htmlEscaped(heading.onOneLine))</h3>\n<p>\(htmlText(of: spans))</p>"
  case .findings(let findings):
    return "<ul>\n" + findings.map { htmlText(of: $0) + "\n" }.joined() + "</ul>"
  case .list(let items):
    let entries = items.map { "<li class=\"item\">\(htmlEscaped($0.onOneLine))</li>\n" }.joined()
    return "<ul>\n\(entries)</ul>"
  case .table(let table):
    let head = table.header.map { "<th scope=\"col\">\(htmlEscaped($0.onOneLine))</th>" }.joined()
    let rows = table.rows.map { "<tr>" + $0.map(htmlText).joined() + "</tr>\n" }.joined()
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)</tbody>\n</table>"
  }
}

private func htmlText(of finding: Document.Finding) -> String {
  let details = finding.details.map { "<small>\(htmlEscaped($0.onOneLine))</small>" }.joined()
  return "<li class=\"\(finding.mark.name)\"><b>\(finding.mark.sign)</b> "
    + "<span>\(htmlEscaped(finding.statement.onOneLine))\(details)</span></li>"
}

private func htmlText(of cell: Document.Table.Cell) -> String {
  switch cell {
  case .text(let text):
    return "<td>\(htmlEscaped(text.onOneLine))</td>"
  case .score(let score, let text):
    return "<td><meter min=\"0\" max=\"100\" value=\"\(score.points)\"></meter> "
      + "\(htmlEscaped(text.onOneLine))</td>"
  }
}

func htmlText(of spans: [Span]) -> String {
  spans.map { span in
    let text = htmlEscaped(span.text)
    switch span.tone {
    case .plain: return text
    case .strong: return "<strong>\(text)</strong>"
    case .quiet: return "<small>\(text)</small>"
    case .found(let mark): return "<mark class=\"\(mark.name)\">\(text)</mark>"
    }
  }.joined()
}
