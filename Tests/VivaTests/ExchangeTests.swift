// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct ExchangeTests {
  let candidate: Candidate

  init() throws {
    candidate = try Candidate()
    let nasty = "=1+1 same \u{202E}kernel\u{1B}[31m \"quoted\",\nand few parameters </script>"
    for answer in [nasty, "keeps the size"] {
      _ = try candidate.viva(
        "rehearse", "--language", "en", "--mode", "exam", input: "\(answer)\n.\n:skip\n40\n")
    }
    let session = try #require(try candidate.review()["session"]["id"].text)
    _ = try candidate.viva("mark", session, "1", "one-kernel", "--credit", "1")
  }

  func sessions(_ database: String) throws -> [JSON] {
    try JSON(try candidate.viva("sessions", "--json", "--database", database).output)["sessions"]
      .list
  }

  @Test func anExportComesBackAndAgainGivesTheSameBytes() throws {
    let first = try candidate.viva("export")
    try Data(first.output.utf8).write(to: URL(filePath: candidate.path("all.ndjson")))
    let other = candidate.path("other.sqlite")
    let taken = try candidate.viva(
      "import", "all.ndjson", "--database", other, "--language", "en")
    #expect(taken.output.contains("2 sessions added, 0 completed, 0 there already"))
    let again = try candidate.viva(
      "import", "all.ndjson", "--database", other, "--language", "en")
    #expect(again.output.contains("0 sessions added, 0 completed, 2 there already"))
    #expect(try candidate.viva("export", "--database", other).output == first.output)
    for format in ["json", "html"] {
      #expect(
        try candidate.viva("review", "--format", format, "--database", other).output
          == candidate.viva("review", "--format", format).output)
    }
    #expect(
      try candidate.viva("progress", "--format", "json", "--database", other).output
        == candidate.viva("progress", "--format", "json").output)
    #expect(try candidate.viva("doctor", "--database", other).status == 0)
    #expect(try candidate.viva("search", "kernel", "--database", other).status == 0)
  }

  @Test func twoMachinesComeTogetherWithoutLossOrDoubles() throws {
    let laptop = candidate.path("laptop.sqlite")
    _ = try candidate.viva("backup", laptop)
    // Both go on: a session here, a mark and a session there.
    _ = try candidate.viva("rehearse", input: "one kernel\n.\n:quit\n")
    _ = try candidate.viva("rehearse", "--database", laptop, input: "few parameters\n.\n:quit\n")
    let session = try #require(try sessions(laptop).last?["id"].text)
    _ = try candidate.viva(
      "mark", session, "1", "shifts-with-input", "--credit", "1", "--reason", "there",
      "--database", laptop)
    let merged = try candidate.viva("merge", laptop, "--language", "en")
    #expect(merged.output.contains("1 session added, 1 completed, 1 there already"))
    _ = try candidate.viva("merge", candidate.database, "--database", laptop)
    #expect(
      try candidate.viva("export").output
        == candidate.viva("export", "--database", laptop).output)
    #expect(try candidate.sql("SELECT count(*) FROM marks") == [["2"]])
    let again = try candidate.viva("merge", laptop, "--language", "en")
    #expect(again.output.contains("0 sessions added, 0 completed, 4 there already"))
    #expect(try candidate.viva("doctor").status == 0)
  }

  @Test func whatIsNoExportIsRefusedWhole() throws {
    let lines = try candidate.viva("export").output.split(separator: "\n").map(String.init)
    let other = candidate.path("other.sqlite")
    func refused(_ lines: [String], _ message: String) throws {
      let file = candidate.path("bad.ndjson")
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: file))
      let outcome = try candidate.viva(
        "import", file, "--database", other, "--language", "en")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains(message), "\(outcome.messages)")
      #expect(try sessions(other).isEmpty)
    }
    try refused(["{}"], "not a file of viva export")
    try refused([], "not a file of viva export")
    try refused(["{\"viva\":\"transcripts\",\"version\":99}"], "upgrade first")
    try refused(
      Array(lines.dropLast()) + [String(lines.last?.dropLast(40) ?? "")], "Line \(lines.count)")
    let tampered = lines.map { $0.replacing("keeps the size", with: "keeps the sign") }
    try refused(tampered, "nothing was taken in")
    #expect(
      try candidate.viva("import", "missing.ndjson", "--database", other).status == 66)
  }

  @Test("52: a spreadsheet is given no formulas, unless they are asked for")
  func formulas() throws {
    let table = try candidate.viva("export", "--format", "csv").output
    #expect(table.contains("\"'=1+1 same "))
    #expect(!table.contains("\u{1B}") && !table.contains("\u{202E}"))
    #expect(table.contains("\"\"quoted\"\""))
    let raw = try candidate.viva("export", "--format", "csv", "--raw").output
    #expect(raw.contains("\"=1+1 same \u{202E}kernel\u{1B}[31m \"\"quoted\"\""))
    #expect(try candidate.viva("export", "--raw").status == 64)
  }

  @Test func whatWasLeftOutBecomesCards() throws {
    let cards = try candidate.viva("export", "--format", "anki", "--language", "en").output
    let lines = cards.split(separator: "\n")
    #expect(lines.prefix(4).allSatisfy { $0.hasPrefix("#") })
    let card = try #require(lines.first { $0.hasPrefix("viva/weight-sharing/few-parameters\t") })
    #expect(card.split(separator: "\t").count == 4)
    #expect(card.contains("That leaves few parameters."))
    #expect(!cards.contains("one-kernel"), "it was marked as said in the latest answer")
  }

  @Test("55: what is there is not written over, nor what a link leads to")
  func noClobber() throws {
    _ = try candidate.viva("export", "--output", "a.ndjson")
    #expect(try candidate.viva("export", "--output", "a.ndjson").status == 73)
    #expect(try candidate.viva("export", "--output", "a.ndjson", "--force").status == 0)
    #expect(try candidate.viva("export", "nonesuch").status == 66)

    _ = try candidate.shell("echo mine > target; ln -s target link; ln -s nowhere dangling")
    for link in ["link", "dangling"] {
      #expect(try candidate.viva("export", "--output", link).status == 73)
      #expect(try candidate.viva("export", "--output", link, "--force").status == 0)
    }
    let left = try candidate.shell("cat target; ls -A | grep tmp; ls nowhere link dangling")
    #expect(left.output == "mine\ndangling\nlink\n")
  }

  @Test("55: a disk that fills leaves what was there, and nothing half written")
  func fullDisk() throws {
    let long = String(repeating: "same kernel. ", count: 30_000)
    _ = try candidate.viva("rehearse", "--language", "en", input: long + "\n.\n")
    // SQLite needs a file of its own for reading, of 32 KiB.
    let outcome = try candidate.shell(
      "echo mine > a; trap '' XFSZ; (ulimit -f 64; $VIVA export --output a --force; echo $?); cat a; ls a*"
    )
    #expect(outcome.output == "74\nmine\na\n", "\(outcome.output)\(outcome.messages)")
    #expect(outcome.messages.contains("a: File too large"))
  }
}
