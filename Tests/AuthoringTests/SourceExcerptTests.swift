// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import ScenarioCompiler
import Testing

@Suite struct SourceExcerptTests {
  @Test func theCaretStandsUnderThePlace() {
    let lines = excerpt("a\nzh: 批归一化 <gru>\n", line: 2, column: 10)
    #expect(lines == ["2 │ zh: 批归一化 <gru>", "  │              ^"])
  }

  @Test func whatStandsFarToTheRightIsShownFromShortlyBefore() {
    let text = String(repeating: "x", count: 300) + "HERE" + String(repeating: "y", count: 300)
    let lines = excerpt(text, line: 1, column: 301)
    #expect(lines.allSatisfy { $0.count <= 40 })
    let before = lines[1].prefix { $0 != "^" }.count
    #expect(lines[0].dropFirst(before).hasPrefix("HERE"))
  }

  @Test func noPlaceOutsideOfTheTextIsATrap() {
    #expect(excerpt("one", line: 9, column: 1) == [])
    #expect(excerpt("", line: 1, column: 70) == ["1 │ ", "  │ ^"])
    #expect(excerpt("\u{1B}[2J", line: 1, column: 1).first == "1 │ ␛[2J")
  }

  private func excerpt(_ text: String, line: Int, column: Int) -> [String] {
    SourceExcerpt(of: text, at: Place(file: "f", line: line, column: column), columns: 40).lines
  }
}
