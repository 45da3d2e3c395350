// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Blocks that a README marks with `sh tested` work as they stand.
@Suite struct ReadmeTests {
  @Test(arguments: ["README.md", "README.zh.md"])
  func theCommandsWork(of path: String) throws {
    let blocks = try Document(path).blocks.filter { $0.info == "sh tested" }
    #expect(!blocks.isEmpty)
    // What comes later builds on what came before.
    let program = try Program()
    for block in blocks {
      let outcome = try program.shell(block.text)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.messages == "")
    }
    for page in ["review.html", "for-my-coach.html"] {
      let text = try String(contentsOf: program.folder.appending(path: page), encoding: .utf8)
      #expect(text.hasSuffix("</html>\n"))
    }
  }

  /// What each README promises is in the other one too.
  @Test func bothShowTheSame() throws {
    let (english, chinese) = (try Document("README.md"), try Document("README.zh.md"))
    #expect(english.blocks.map(\.info) == chinese.blocks.map(\.info))
    #expect(english.headings.count == chinese.headings.count)
    func files(_ document: Document) -> Set<String> {
      Set(
        document.links.filter {
          !$0.hasPrefix("README") && !$0.hasSuffix(".svg") && !$0.hasSuffix(".png")
        })
    }
    #expect(files(english) == files(chinese))
  }
}
