// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// The tutorial works word for word: what it writes is written, what it changes is changed, what it
/// runs is run, and what it shows is what comes out.
@Suite struct TutorialTests {
  @Test(arguments: ["docs/authoring.md", "docs/authoring.zh.md"])
  func everyStepWorks(of path: String) throws {
    let reader = try Reader()
    for block in try Document(path).blocks {
      let words = block.info.split(separator: " ").map(String.init)
      switch (words.first, words.dropFirst().first) {
      case ("yaml", let file?): try reader.write(block.text, to: file)
      case ("diff", let file?): try reader.change(file, by: block.text)
      case ("sh", let ending): try reader.run(block.text, fails: ending == "fails")
      case ("text", _): #expect(reader.shown == block.text)
      case ("console", _): break
      default: Issue.record("nothing is known of a block “\(block.info)”")
      }
    }
    #expect(reader.steps >= 10)
  }

  /// The page holds the same steps in both languages.
  @Test func bothLanguagesShowTheSame() throws {
    let (english, chinese) = (
      try Document("docs/authoring.md"), try Document("docs/authoring.zh.md")
    )
    #expect(english.blocks.map(\.info) == chinese.blocks.map(\.info))
    #expect(english.blocks.map(\.text) == chinese.blocks.map(\.text))
    #expect(english.headings.count == chinese.headings.count)
  }

  /// Somebody who follows the tutorial, from an empty folder on.
  private final class Reader {
    private let program: Program
    /// Where the shell is, below the program's folder.
    private var folder = "."
    /// What the last commands printed.
    private(set) var shown = ""
    private(set) var steps = 0

    init() throws { program = try Program() }

    private func place(of file: String) -> URL {
      program.folder.appending(path: folder).appending(path: file)
    }

    func write(_ text: String, to file: String) throws {
      try Data(text.utf8).write(to: place(of: file))
    }

    /// Lines with a minus go, lines with a plus that follow them come in their place.
    func change(_ file: String, by change: String) throws {
      var text = try String(contentsOf: place(of: file), encoding: .utf8)
      var (old, new) = ("", "")
      func replace() {
        guard !old.isEmpty else { return }
        let isThere = text.contains("\n" + old)
        #expect(isThere, "not in \(file): \(old)")
        text = text.replacing("\n" + old, with: "\n" + new)
        (old, new) = ("", "")
      }
      for line in change.components(separatedBy: "\n") where !line.isEmpty {
        if line.hasPrefix("-") {
          if !new.isEmpty { replace() }
          old += line.dropFirst() + "\n"
        } else {
          new += line.dropFirst() + "\n"
        }
      }
      replace()
      try write(text, to: file)
    }

    func run(_ commands: String, fails: Bool) throws {
      let outcome = try program.shell(
        "cd '\(folder)'\n\(commands)pwd > '\(program.folder.path)/.at'")
      steps += 1
      shown = outcome.output
      if fails {
        #expect(outcome.status == 1, "\(commands)")
      } else {
        #expect(outcome.status == 0, "\(commands)\(outcome.output)\(outcome.messages)")
        let place = program.folder.appending(path: ".at")
        folder = try String(contentsOf: place, encoding: .utf8)
          .trimmingCharacters(in: .newlines)
          .replacing(program.folder.path, with: ".")
      }
    }
  }
}
