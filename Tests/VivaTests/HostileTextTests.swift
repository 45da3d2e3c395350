// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

/// Whatever bytes an answer or a scenario is made of, what is shown is text.
@Suite(.unhurried) struct HostileTextTests {
  /// Sets a title, moves the cursor, writes the clipboard, and begins an OSC that never ends.
  private static let escapes =
    "\u{1B}]0;title\u{07} \u{1B}[2J\u{1B}[31m \u{1B}]52;c;QQ==\u{07} \u{9B}1A \u{1B}P+q \u{1B}]8;;x"

  @Test("30: bytes that are no UTF-8 are replaced, and what is around them is graded")
  func invalidUTF8() throws {
    let bad: [[UInt8]] = [[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5], [0xE5, 0x8D]]
    for bytes in bad {
      let candidate = try Candidate()
      let answer = Data("same kernel ".utf8) + bytes + Data(" few parameters\n.\n".utf8)
      let outcome = try candidate.viva(["rehearse", "--language", "en"], input: answer)
      #expect(outcome.status == 0)
      #expect(String(validating: outcome.outputBytes, as: UTF8.self) != nil)
      let turn = try candidate.review()["turns"][0]
      #expect(try #require(turn["answer"].text).contains("\u{FFFD}"))
      #expect(turn["score"].number == 1)
      #expect(try candidate.viva("replay").status == 0)

      let graded = try candidate.viva(
        ["grade", "--question", "weight-sharing", "--json"], input: answer)
      #expect(try JSON(graded.output)["score"].number == 1)
    }
  }

  @Test("31: what follows a NUL is part of the answer")
  func nul() throws {
    let candidate = try Candidate()
    let outcome = try candidate.viva(
      "rehearse", "--language", "en", input: "same kernel \0 few parameters\n.\n")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\0"))
    let turn = try candidate.review()["turns"][0]
    #expect(turn["answer"].text == "same kernel \0 few parameters")
    #expect(turn["criteria"][1]["evidence"][0]["text"].text == "few parameters")
    #expect(try candidate.viva("replay").status == 0)
  }

  @Test("32: a line of 10 MB is taken in its stride, with and without an end")
  func tenMegabytes() throws {
    for end in ["", "\n.\n"] {
      let candidate = try Candidate()
      let line = "same kernel, few parameters. " + String(repeating: "padding 填充 ", count: 700_000)
      let outcome = try candidate.viva("rehearse", "--language", "en", input: line + end)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Scorecard"))
      #expect(try candidate.viva("replay").status == 0)
      let stored = try candidate.sql("SELECT max(length(CAST(text AS BLOB))) FROM answer")
      #expect(try #require(Int(stored[0][0])) <= 65_536)
    }
    let candidate = try Candidate()
    let graded = try candidate.viva(
      "grade", "--question", "weight-sharing", "--json",
      input: "same kernel, few parameters. " + String(repeating: "padding 填充 ", count: 700_000))
    #expect(graded.status == 0)
    #expect(try JSON(graded.output)["flags"].list.contains { $0.text == "truncated" })
  }

  @Test("33: what cannot be seen is shown, and does not hide words from the grader")
  func invisible() throws {
    let candidate = try Candidate()
    let answer =
      "\u{FEFF}the sa\u{200B}me ker\u{00AD}nel \u{202E}and few para\u{2060}meters\u{E0041}"
    let outcome = try candidate.viva("rehearse", "--language", "en", input: answer + "\n.\n")
    #expect(outcome.output.contains("⟨U+202E⟩"))
    for hidden in ["\u{202E}", "\u{200B}", "\u{2060}", "\u{E0041}", "\u{FEFF}"] {
      #expect(!outcome.output.unicodeScalars.contains { String($0) == hidden })
    }
    let review = try candidate.viva("review").output
    #expect(!review.unicodeScalars.contains("\u{202E}"))
    #expect(try candidate.review()["turns"][0]["score"].number == 1)
    #expect(try candidate.review()["turns"][0]["answer"].text == answer)
  }

  @Test("37: escape sequences in an answer are shown and not obeyed")
  func escapesInAnAnswer() throws {
    let candidate = try Candidate()
    let answer = "same kernel \(Self.escapes)"
    let outcome = try candidate.viva("rehearse", "--language", "en", input: answer + "\n.\n")
    #expect(outcome.status == 0)
    let session = try #require(try candidate.review()["session"]["id"].text)
    let mark = try candidate.viva(
      "mark", session, "1", "one-kernel", "--credit", "0", "--reason", "because \(Self.escapes)")
    #expect(mark.status == 0, "\(mark.messages)")
    try candidate.sql(
      "INSERT INTO note (session_id, turn_number, text, made_ms) VALUES ('\(session)', 1, 'noted' || char(27) || ']0;title' || char(7), 1)"
    )
    for command in [
      "doctor --rebuild", "search kernel", "search noted", "progress", "items", "regrade", "due",
      "why weight-sharing", "compare \(session) \(session)", "export --format csv",
      "export --format anki", "export",
    ] {
      let shown = try candidate.shell("$VIVA \(command)")
      #expect(shown.status == 0, "\(command): \(shown.messages)")
      #expect(
        shown.output.unicodeScalars.allSatisfy {
          !isControl($0) || "\r\t".unicodeScalars.contains($0)
        },
        "\(command)")
    }
    for shown in [
      outcome.output, try candidate.viva("review").output,
      try candidate.viva("review", "--format", "markdown").output,
      try candidate.viva("review", "--format", "html").output,
      try candidate.viva("grade", "--question", "weight-sharing", input: answer).output,
    ] {
      #expect(shown.unicodeScalars.allSatisfy { !isControl($0) })
    }
    #expect(outcome.output.contains("␛]0;title␇"))
    let json = try candidate.viva("review", "--format", "json").output
    #expect(json.contains("\\u001b]0;title\\u0007"))
    #expect(json.unicodeScalars.allSatisfy { !isControl($0) })
    #expect(try candidate.review()["turns"][0]["answer"].text == answer)
  }

  @Test("37: escape sequences in a scenario's title and in names are shown and not obeyed")
  func escapesInATitle() throws {
    let bank = try Candidate()
    _ = try bank.shell("cp -r \(testBank) bank")
    let file = bank.path("bank/interviews/four-questions.yaml")
    let text = try String(contentsOfFile: file, encoding: .utf8)
      .replacing("en: Four small questions", with: #"en: "Four \e]0;title\a \x9b2J questions""#)
    try Data(text.utf8).write(to: URL(filePath: file))
    bank.environment["VIVA_BANKS"] = bank.path("bank")

    let outcome = try bank.viva("rehearse", "--language", "en", input: "same kernel\n.\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Four ␛]0;title␇ ⟨U+009B⟩2J questions"))
    for shown in [
      outcome.output, try bank.viva("review", "--language", "en").output,
      try bank.viva("review", "--format", "html", "--language", "en").output,
    ] {
      #expect(shown.unicodeScalars.allSatisfy { !isControl($0) })
    }
    let terminal = try bank.sit("rehearse", "--language", "en")
    try terminal.waitFor("Four ␛]0;title␇ ⟨U+009B⟩2J questions")

    let unknown = try bank.viva("rehearse", "a\u{1B}]0;title\u{07}b")
    #expect(unknown.status == 64)
    let faulty = try bank.viva("author", "check", "no\u{1B}[2Jsuch")
    #expect(faulty.status == 66)
    for message in [unknown.messages, faulty.messages] {
      #expect(message.unicodeScalars.allSatisfy { !isControl($0) })
    }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.properties.generalCategory == .control
  }
}
