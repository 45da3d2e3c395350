// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import ScenarioCompiler

extension Explanation {
  /// The section of docs/diagnostics.md, which reads well as plain text too.
  public var markdown: String {
    """
    ## \(kind.rawValue): \(title)
    \(kind.severity == .error ? "An error" : "A warning").
    \(paragraph(why))

    \(paragraph("What to do: " + remedy))

    `\(failing.path)`, wrong:
    \(Self.block(failing.text, "yaml"))
    \(Self.block(reported.map(\.rendered).joined(separator: "\n"), "text"))
    `\(mended.path)`, right:
    \(Self.block(mended.text, "yaml"))

    """
  }

  /// All of docs/diagnostics.md.
  public static var page: String {
    """
    # What `viva author check` finds
    `viva author explain CODE` prints a section of this page. A code never changes its meaning. An error
    keeps a bank from being used; a warning does not, unless `viva author check --strict` asks for it.

    | code | severity | what it is |
    |---|---|---|
    \(all.map(\.row).joined(separator: "\n"))

    The examples are files of a bank that also has these:

    \(surroundings.map { "`\($0.path)`\n" + block($0.text, "yaml") }.joined(separator: "\n"))

    \(all.map(\.markdown).joined(separator: "\n"))
    """
  }

  /// A line of the list of all codes, for a terminal.
  public var line: String {
    "\(kind.rawValue)  \(kind.severity.rawValue.padded(to: 8)) \(title)"
  }

  private var row: String { "| \(kind.rawValue) | \(kind.severity.rawValue) | \(title) |" }

  private func paragraph(_ text: String) -> String {
    text.wrapped(to: 100).joined(separator: "\n")
  }

  /// A fenced block; of a long text or line only the beginning.
  private static func block(_ text: String, _ kind: String) -> String {
    let lines = text.split(separator: "\n", maxSplits: 60, omittingEmptySubsequences: false)
    let shown =
      lines.count > 60 ? lines.prefix(5) + ["# … and so on, thousands of lines"] : lines[...]
    return "```\(kind)\n" + shown.joined(separator: "\n") + "\n```"
  }
}
