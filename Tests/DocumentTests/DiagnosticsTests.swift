// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import Foundation
import Testing

@Suite struct DiagnosticsTests {
  /// `VIVA_RECORD=1` in the environment writes the page anew; then the test fails once to say so.
  @Test func thePageIsWhatTheProgramSays() throws {
    let file = repository.appending(path: "docs/diagnostics.md")
    if ProcessInfo.processInfo.environment["VIVA_RECORD"] == "1" {
      try Data(Explanation.page.utf8).write(to: file)
      Issue.record("recorded docs/diagnostics.md")
      return
    }
    #expect(try Document("docs/diagnostics.md").text == Explanation.page)
  }

  @Test func explainPrintsTheSectionOfACode() throws {
    let outcome = try Program().viva(["author", "explain", "v0201"])
    #expect(outcome.status == 0)
    #expect(try Document("docs/diagnostics.md").text.contains(outcome.output))
    #expect(outcome.output.hasPrefix("## V0201"))
  }

  @Test func aCodeThatIsNotThereLeadsToTheNearest() throws {
    let outcome = try Program().viva(["author", "explain", "V02011"])
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("did you mean “V0201”?"))
  }

  @Test func withoutACodeAllAreListed() throws {
    let outcome = try Program().viva(["author", "explain"])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == Explanation.all.count)
    #expect(outcome.output.contains("V0404  warning"))
  }
}
