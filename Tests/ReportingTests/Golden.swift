// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Holds text against the golden file of this name.
///
/// With `VIVA_RECORD=1` in the environment the file is written instead, and the test fails once to
/// say so: read the difference before you commit it.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["VIVA_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  guard golden != text else { return }
  let pairs = zip(
    golden.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false))
  let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
  Issue.record(
    """
    \(name) differs in line \((first?.offset ?? -1) + 1):
    golden: \(first?.element.0 ?? "(the lengths differ)")
    now:    \(first?.element.1 ?? "")
    """, sourceLocation: sourceLocation)
}
