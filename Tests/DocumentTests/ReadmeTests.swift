// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Blocks that a README marks with `sh tested` work as they stand.
@Suite struct ReadmeTests {
  @Test(arguments: ["README.md", "README.zh.md"])
  func theCommandsWork(of path: String) throws {
    let blocks = try Document(path).blocks.filter { $0.info == "sh tested" }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let program = try Program()
      let outcome = try program.shell(block.text)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.messages == "")
      let page = try String(
        contentsOf: program.folder.appending(path: "review.html"), encoding: .utf8)
      #expect(page.hasSuffix("</html>\n"))
    }
  }

  /// What each README promises is in the other one too.
  @Test func bothShowTheSame() throws {
    let (english, chinese) = (try Document("README.md"), try Document("README.zh.md"))
    #expect(english.blocks.map(\.info) == chinese.blocks.map(\.info))
    #expect(english.headings.count == chinese.headings.count)
    func files(_ document: Document) -> Set<String> {
      Set(document.links.filter { !$0.hasPrefix("README") && !$0.hasSuffix(".svg") })
    }
    #expect(files(english) == files(chinese))
  }
}
