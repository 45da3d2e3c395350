// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
public import ScenarioCompiler

/// The line of a file that something is said about, with a caret under the place.
public struct SourceExcerpt: Sendable {
  /// Two lines of at most `columns`; empty when the file has no such line.
  public let lines: [String]

  public init(of text: String, at place: Place, columns: Int) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard all.indices.contains(place.line - 1) else {
      lines = []
      return
    }
    let scalars = all[place.line - 1].unicodeScalars.filter { $0 != "\r" }
    let before = Self.shown(scalars.prefix(max(0, place.column - 1)))
    let rest = Self.shown(scalars.dropFirst(max(0, place.column - 1)))
    let number = "\(place.line) │ "
    let room = max(20, columns - number.count)
    // What stands far to the right is shown from shortly before it.
    let kept = DisplayWidth.of(before) < room * 2 / 3 ? before : "…" + before.suffix(room / 4)
    let margin = String(repeating: " ", count: number.count - 2) + "│ "
    lines = [
      number + (kept + rest).truncated(to: room),
      margin + String(repeating: " ", count: DisplayWidth.of(kept)) + "^",
    ]
  }

  private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return visible(String(text))
  }
}
