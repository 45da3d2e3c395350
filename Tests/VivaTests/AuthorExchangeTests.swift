// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorExchangeTests {
  private let list = """
    # Weather
    1. What is rain?
       > Rain is water that falls from clouds.
    2. 雪是什么？
    """

  @Test func aListBecomesDraftsOnce() throws {
    let candidate = try Candidate()
    try list.write(toFile: candidate.path("list.md"), atomically: true, encoding: .utf8)
    let first = try candidate.viva("author", "import", "list.md", "--into", "bank")
    #expect(first.status == 0)
    #expect(
      first.lines == [
        "bank/weather/topic.yaml", "bank/weather/what-is-rain.yaml", "bank/weather/weather-1.yaml",
        "",
      ])
    #expect(first.messages == "2 new questions, 0 there already, 0 things not taken over\n")
    let checked = try candidate.viva("author", "check", "bank")
    let faults = checked.lines.filter { $0.contains(": error") }
    #expect(!faults.isEmpty && faults.allSatisfy { $0.contains("[V0210]") }, "\(checked.output)")

    _ = try candidate.shell("echo '# mine' >> bank/weather/what-is-rain.yaml")
    let again = try candidate.viva("author", "import", "list.md", "--into", "bank/")
    #expect(again.status == 0)
    #expect(again.output == "")
    #expect(again.messages.contains("list.md:2: what-is-rain is there already"))
    #expect(try candidate.shell("tail -1 bank/weather/what-is-rain.yaml").output == "# mine\n")
  }

  @Test func whatIsNotTakenOverIsNamedWithItsLine() throws {
    let candidate = try Candidate()
    let read = try candidate.viva(
      "author", "import", "-", "--format", "csv", "--topic", "weather", "--into", "bank",
      input: "question,mood\nWhat is hail?,bad\n,worse\n")
    #expect(read.status == 0)
    #expect(read.messages.contains("-:1: this column has no place in a question"))
    #expect(read.messages.contains("-:3: has no words"))
    let none = try candidate.viva("author", "import", "-", "--into", "bank", input: "Dear diary\n")
    #expect(none.status == 65)
    _ = try candidate.shell("printf '\\xff\\xfe' > old.csv")
    #expect(try candidate.viva("author", "import", "old.csv", "--into", "bank").status == 65)
    #expect(try candidate.viva("author", "import", "none.md", "--into", "bank").status == 66)
  }

  @Test(arguments: ["csv", "gift", "anki", "markdown"])
  func aBankGoesOutAndComesIn(as format: String) throws {
    let candidate = try Candidate()
    let out = try candidate.viva("author", "export", "--format", format, "-o", "list")
    #expect(out.status == 0)
    #expect(out.output == "")
    #expect(out.messages.hasPrefix("\(format) does not hold: "), "\(out.messages)")
    let into = try candidate.viva(
      "author", "import", "list", "--format", format, "--into", "copy")
    #expect(into.messages == "4 new questions, 0 there already, 0 things not taken over\n")
    _ = try candidate.shell(
      "$VIVA author export --format json > a; $VIVA author export --format json --bank copy > b")
    let texts: (String) throws -> [[String?]] = { path in
      let questions = try JSON(String(contentsOfFile: candidate.path(path), encoding: .utf8))
      return questions["questions"].list.map { question in
        [question["id"].text, question["topic"].text]
          + ["zh", "en"].flatMap { [question["ask"][$0].text, question["answer"][$0].text] }
      }
    }
    #expect(try texts("a") == texts("b"))
  }

  @Test func aFileIsOverwrittenOnlyByForce() throws {
    let candidate = try Candidate()
    _ = try candidate.shell("echo kept > list")
    let arguments = ["author", "export", "--format", "csv", "-o", "list"]
    #expect(try candidate.viva(arguments, input: Data()).status == 73)
    #expect(try candidate.shell("cat list; ls -A | wc -l").output == "kept\n1\n")
    #expect(try candidate.viva(arguments + ["--force"], input: Data()).status == 0)
    #expect(try candidate.shell("head -c3 list").output == "id,")
  }

  @Test func partsAreExported() throws {
    let candidate = try Candidate()
    let pooling = try candidate.viva("author", "export", "--format", "csv", "pooling", "padding")
    let ids = pooling.output.split(whereSeparator: \.isNewline).compactMap {
      $0.split(separator: ",").first
    }
    #expect(Set(ids).isSuperset(of: ["max-pooling", "global-pooling", "padding"]))
    #expect(!pooling.output.contains("weight-sharing"))
    let scenario = try candidate.viva("author", "export", "--format", "json", "four-questions")
    #expect(try JSON(scenario.output)["questions"].list.count == 4)
    let unknown = try candidate.viva("author", "export", "--format", "csv", "poolin")
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("pooling"))
  }
}
