// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct CoveragePageTests {
  /// `VIVA_RECORD=1` in the environment writes the page anew; then the test fails once to say so.
  @Test func thePageIsThatOfTheBank() throws {
    let file = repository.appending(path: "docs/coverage.md")
    let outcome = try Program().viva([
      "author", "coverage", "--bank", repository.appending(path: "scenarios/deep-learning").path,
    ])
    #expect(outcome.status == 0)
    if ProcessInfo.processInfo.environment["VIVA_RECORD"] == "1" {
      try Data(outcome.output.utf8).write(to: file)
      Issue.record("recorded docs/coverage.md")
      return
    }
    #expect(try Document("docs/coverage.md").text == outcome.output)
  }
}
