// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct ExitCodeTests {
  @Test(arguments: [
    ["rehearse", "--nonsuch"], ["rehearse", "--minutes", "0"], ["rehearse", "--minutes", "601"],
    ["rehearse", "--minutes", "nan"], ["rehearse", "--seed", "-1"],
    ["rehearse", "--mode", "relaxed"], ["rehearse", "--language", "fr"], ["nonsuch"], ["grade"],
    ["grade", "--stream", "--question", "padding"], ["review", "--format", "pdf"],
  ])
  func usage(arguments: [String]) throws {
    let candidate = try Candidate()
    let outcome = try candidate.viva(arguments, input: Data())
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(!outcome.messages.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: candidate.database))
  }

  @Test func anUnknownNameIsAnsweredWithTheNearest() throws {
    let candidate = try Candidate()
    let scenario = try candidate.viva("rehearse", "for-questions", "--language", "en")
    #expect(scenario.status == 64)
    #expect(scenario.messages.contains("did you mean four-questions?"))
    let question = try candidate.viva("grade", "--question", "paddding", "--language", "en")
    #expect(question.status == 64)
    #expect(question.messages.contains("did you mean padding?"))
    let chinese = try candidate.viva("rehearse", "xyz", "--language", "zh")
    #expect(chinese.messages.contains("没有叫 xyz 的面试"))
  }

  @Test func badDataIs65() throws {
    let candidate = try Candidate()
    try Data("question: [\n".utf8).write(to: URL(filePath: candidate.path("broken.yaml")))
    let bank = try candidate.viva("rehearse", "--bank", candidate.path("broken.yaml"))
    #expect(bank.status == 65)
    #expect(bank.messages.contains("viva author check"))
    try Data("not a database, but long enough to be one of some kind".utf8)
      .write(to: URL(filePath: candidate.path("garbage")))
    for command in [["rehearse"], ["sessions"], ["review"], ["replay"], ["doctor"]] {
      let outcome = try candidate.viva(
        command + ["--database", candidate.path("garbage")], input: Data())
      #expect(outcome.status == 65, "\(command)")
      #expect(outcome.messages.contains("viva doctor"))
    }
    #expect(
      try String(contentsOfFile: candidate.path("garbage"), encoding: .utf8).hasPrefix("not a"))
  }

  @Test func noInputIs66() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("rehearse", "--bank", "/nonsuch").status == 66)
    #expect(try candidate.viva("author", "check", "/nonsuch").status == 66)
    for command in ["sessions", "review", "replay", "doctor"] {
      let outcome = try candidate.viva(command)
      #expect(outcome.status == 66, "\(command)")
      #expect(outcome.output == "")
    }
    #expect(try candidate.viva("rehearse", input: ":skip\n").status == 0)
    #expect(try candidate.viva("review", "ffff").status == 66)
  }

  @Test("7: a database that cannot be made is 73, and nothing is started")
  func cannotCreate() throws {
    let candidate = try Candidate()
    try Data().write(to: URL(filePath: candidate.path("file")))
    let path = candidate.path("file") + "/below/it.sqlite"
    let outcome = try candidate.viva("rehearse", "--database", path, input: ":skip\n")
    #expect(outcome.status == 73)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains(candidate.path("file")))
  }

  @Test("23: a reader that goes away early ends the program quietly")
  func closedPipe() throws {
    let candidate = try Candidate()
    let script = String(repeating: "same kernel 同一个卷积核\n.\n", count: 8)
    #expect(try candidate.viva("rehearse", input: script).status == 0)
    for command in ["review --format html", "questions --bank \(realBank) --json", "--help"] {
      // A reader that is gone before the first byte comes.
      let outcome = try candidate.shell("(sleep 0.3; $VIVA \(command)) | true")
      #expect(outcome.messages == "", "\(command)")
      let status = try candidate.shell(
        "(sleep 0.3; $VIVA \(command)) | true; echo ${PIPESTATUS[0]}")
      #expect(["0\n", "141\n"].contains(status.output), "\(command)")
    }
    #expect(try candidate.shell("$VIVA review | head -1").messages == "")
  }

  @Test("24: a full disk on stdout is 74 and said on stderr")
  func fullOutput() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("rehearse", input: "same kernel\n.\n").status == 0)
    for command in [
      "review", "review --format json", "sessions", "questions", "replay", "doctor",
      "author check \(testBank)", "rehearse", "grade --question padding",
    ] {
      let outcome = try candidate.shell(
        "echo 'it does keep the size' | $VIVA \(command) > /dev/full; echo ${PIPESTATUS[1]}")
      #expect(outcome.output == "74\n", "\(command)")
      #expect(outcome.messages.contains("No space left on device"), "\(command)")
    }
    let closed = try candidate.shell("$VIVA review >&-; echo $?")
    #expect(closed.output == "74\n")
  }
}
