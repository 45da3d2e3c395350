// SPDX-License-Identifier: GPL-3.0-or-later

extension Document {
  /// For a terminal of this many columns; ends with a newline unless the document is empty.
  func terminalText(style: Style, columns: Int) -> String {
    TerminalWriter(style: style, columns: max(20, columns)).text(of: blocks)
  }
}

private struct TerminalWriter {
  let style: Style
  let columns: Int

  func text(of blocks: [Document.Block]) -> String {
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, needsGap(before: block, after: blocks[index - 1]) { lines.append("") }
      lines += self.lines(of: block)
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func needsGap(before block: Document.Block, after last: Document.Block) -> Bool {
    switch (last, block) {
    case (_, .heading), (_, .folded), (_, .table), (.findings, .paragraph): true
    default: false
    }
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      return heading(level, visible(text).onOneLine)
    case .paragraph(let spans):
      return flow(spans)
    case .answer(let spans):
      return flow(spans, first: style.paint("  │ ", .quiet), rest: style.paint("  │ ", .quiet))
    case .folded(let title, let spans):
      return heading(3, visible(title).onOneLine) + flow(spans)
    case .findings(let findings):
      return findings.flatMap(lines)
    case .list(let items):
      return items.flatMap { flow([Span($0.onOneLine)], first: "· ", rest: "  ", indent: 2) }
    case .table(let table):
      return lines(of: table)
    }
  }

  private func heading(_ level: Int, _ text: String) -> [String] {
    let lines = text.wrapped(to: columns)
    guard level <= 2 else { return lines.map { style.paint($0, .strong) } }
    let width = lines.map { DisplayWidth.of($0) }.max() ?? 0
    let rule = String(repeating: level == 1 ? "═" : "─", count: min(columns, width))
    return lines.map { style.paint($0, .strong) } + [style.paint(rule, .quiet)]
  }

  private func lines(of finding: Document.Finding) -> [String] {
    let sign = style.paint(finding.mark.sign, .found(finding.mark)) + " "
    return flow([Span(finding.statement.onOneLine)], first: sign, rest: "  ", indent: 2)
      + finding.details.flatMap {
        flow([Span($0.onOneLine, .quiet)], first: "    ", rest: "    ")
      }
  }

  /// Wrapped text behind a margin of `indent` columns.
  private func flow(
    _ spans: [Span], first: String = "", rest: String = "", indent: Int? = nil
  ) -> [String] {
    let margin = indent ?? (rest.isEmpty ? 0 : 4)
    let inert = spans.map { Span(visible($0.text), $0.tone) }
    return wrap(inert, to: columns - margin).enumerated().map { index, line in
      (index == 0 ? first : rest) + line.map { style.paint($0.text, $0.tone) }.joined()
    }
  }

  private func lines(of table: Document.Table) -> [String] {
    let rows = [table.header] + table.rows.map { $0.map(text) }
    let widths = table.header.indices.map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.enumerated().map { index, row in
      let cells = zip(row, widths).map { $0.padded(to: $1) }
      let line = trimmingEnd(cells.joined(separator: "  ")).truncated(to: columns)
      return index == 0 ? style.paint(line, .quiet) : line
    }
  }

  private func text(of cell: Document.Table.Cell) -> String {
    switch cell {
    case .text(let text): visible(text).onOneLine
    case .score(let score, let text): bar(score, of: 10) + " " + visible(text).onOneLine
    }
  }
}

/// Without blanks at the end.
func trimmingEnd(_ line: String) -> String {
  var line = Substring(line)
  while line.last == " " { line.removeLast() }
  return String(line)
}
