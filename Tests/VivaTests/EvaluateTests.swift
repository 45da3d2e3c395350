// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct EvaluateTests {
  private static let marked = [
    #"{"id":"w1","question":"weight-sharing","answer":"the same kernel, few parameters","mark":100,"kind":"complete","lang":"en","pair":"p"}"#,
    #"{"id":"w2","question":"weight-sharing","answer":"I like trains","mark":0,"kind":"wrong"}"#,
    #"{"id":"w3","question":"weight-sharing","answer":"the same kernel","mark":60,"kind":"half"}"#,
    #"{"id":4,"question":"padding","answer":"保持输出的尺寸","score":1,"max":2,"kind":"half"}"#,
    #"{"question":"padding","answer":"whatever it takes","mark":90,"kind":"complete"}"#,
  ]

  private static func reference(_ question: String, _ answer: String, _ score: Double) -> String {
    """
    {"id": "x", "question_id": "\(question)", "question": "Why is \(question) used?", \
    "references": ["The \(question) keeps the output size."], "answer": "\(answer)", \
    "score": \(score), "max": 2, "lang": "en", "label": "\(score == 2 ? "correct" : "incorrect")"}
    """
  }

  private func write(_ lines: [String], _ name: String, for candidate: Candidate) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(filePath: candidate.path(name)))
  }

  @Test func answersToQuestionsOfTheBank() throws {
    let candidate = try Candidate()
    try write(Self.marked, "marked.jsonl", for: candidate)
    let outcome = try candidate.viva("evaluate", "marked.jsonl", "--json", "--worst", "1")
    #expect(outcome.status == 0)
    #expect(outcome.messages == "")
    let figures = try JSON(outcome.output)
    #expect(figures["answers"].number == 5)
    #expect(figures["questions"].list.map { $0["question"].text } == ["weight-sharing", "padding"])
    #expect(figures["questions"].list.map { $0["n"].number } == [3, 2])
    #expect(figures["kinds"].list.map { $0["kind"].text } == ["complete", "wrong", "half"])
    #expect(figures["kinds"][1]["score"].number == 0)
    #expect(try #require(figures["pearson"]["value"].number) > 0)
    #expect(figures["macro_f1"]["value"].isNull)
    let worst = figures["worst"]
    #expect(worst.list.count == 1)
    #expect(worst[0]["id"].text == "marked.jsonl:5")
    #expect(worst[0]["mark"].number == 0.9)
    #expect(worst[0]["criteria"].list.count == 2)
  }

  @Test func questionsWithReferencesNeedNoBank() throws {
    let candidate = try Candidate()
    candidate.environment["VIVA_BANKS"] = "/nonsuch"
    let lines = ["padding", "border", "stride"].flatMap { question in
      [
        Self.reference(question, "The \(question) keeps the output size.", 2),
        Self.reference(question, "Nothing comes to mind here.", 0),
      ]
    }
    let outcome = try candidate.viva(
      "evaluate", "--json", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0)
    let figures = try JSON(outcome.output)
    #expect(
      figures["questions"].list.map { $0["question"].text } == ["padding", "border", "stride"])
    #expect(figures["macro_f1"]["value"].number == 1)
    #expect(figures["pearson_calibrated"]["value"].number == 1)
    #expect(figures["kinds"].list.isEmpty)
  }

  @Test func questionsOfTwoFilesAreNotMixedUp() throws {
    let candidate = try Candidate()
    for name in ["one.jsonl", "two.jsonl"] {
      try write([Self.reference("padding", "It keeps the size.", 1)], name, for: candidate)
    }
    let outcome = try candidate.viva("evaluate", "one.jsonl", "two.jsonl", "--json")
    #expect(
      try JSON(outcome.output)["questions"].list.map { $0["question"].text }
        == ["one.jsonl padding", "two.jsonl padding"])
  }

  @Test("a bad line is named with its number, the rest goes on, and the exit code is 65")
  func badLines() throws {
    let candidate = try Candidate()
    let bad = [
      "not JSON, but secret", #"["secret"]"#, #"{"question":"padding","mark":5}"#,
      #"{"question":"padding","answer":"secret","mark":101}"#,
      #"{"question":"padding","answer":"secret","mark":true}"#,
      #"{"question":"padding","answer":"secret","score":3,"max":2}"#,
      #"{"question":"padding","answer":"secret","score":3}"#,
      #"{"question":"padding","answer":"secret"}"#, #"{"answer":"secret","mark":5}"#,
      #"{"question":"paddin","answer":"secret","mark":5}"#,
      #"{"question":"q","references":[],"answer":"secret","mark":5}"#,
    ]
    try write(Self.marked + ["", "  "] + bad, "mixed.jsonl", for: candidate)
    let outcome = try candidate.viva("evaluate", "mixed.jsonl", "--json")
    #expect(outcome.status == 65)
    #expect(try JSON(outcome.output)["answers"].number == 5)
    let messages = outcome.messages.split(separator: "\n")
    #expect(messages.count == bad.count)
    for (index, message) in messages.enumerated() {
      #expect(message.hasPrefix("mixed.jsonl:\(index + 8): "), "\(message)")
    }
    #expect(messages[2].contains("“answer” is missing"))
    #expect(messages[4].contains("“mark” is not of the right type"))
    #expect(messages[9].contains("did you mean “padding”?"))
    #expect(!outcome.messages.contains("secret"))

    let onlyBad = try candidate.viva("evaluate", "-", input: "not JSON\n")
    #expect(onlyBad.status == 65)
    #expect(onlyBad.output == "")
    #expect(onlyBad.messages.hasPrefix("stdin:1: "))
  }

  @Test func aSummaryShowsNoWordOfAnyAnswer() throws {
    let candidate = try Candidate()
    try write(Self.marked, "marked.jsonl", for: candidate)
    for form in [["--json"], [], ["--per-question"]] {
      let outcome = try candidate.viva(
        ["evaluate", "--summary-only", "marked.jsonl"] + form, input: Data())
      #expect(outcome.status == 0)
      for words in ["kernel", "trains", "尺寸", "whatever"] {
        #expect(!outcome.output.contains(words), "\(form)")
      }
    }
    let full = try candidate.viva("evaluate", "marked.jsonl")
    #expect(full.output.contains("whatever it takes"))
    #expect(full.output.contains("keeps-size: missed"))
    #expect(
      try candidate.viva("evaluate", "marked.jsonl", "--summary-only", "--worst", "2").status == 64)
  }

  @Test func theSameAnswersAndSeedGiveTheSameBytes() throws {
    let candidate = try Candidate()
    try write(Self.marked, "marked.jsonl", for: candidate)
    let first = try candidate.viva("evaluate", "marked.jsonl", "--seed", "9")
    #expect(
      first.outputBytes
        == (try candidate.viva("evaluate", "marked.jsonl", "--seed", "9"))
        .outputBytes)
    #expect(first.output.contains("seed 9"))
  }

  @Test("whatever bytes a line is made of, what is shown is text")
  func hostileLines() throws {
    let candidate = try Candidate()
    let line = #"{"id":"\u001b[2J","question":"padding","kind":"a\nb\u202e","mark":9,"answer":"x"#
    let input = Data((line + "\u{9B}1A ").utf8) + [0xFF, 0xFE] + Data("\"}\r\n".utf8)
    for arguments in [["evaluate"], ["evaluate", "--json"]] {
      let outcome = try candidate.viva(arguments, input: input)
      #expect(outcome.status == 0)
      #expect(String(validating: outcome.outputBytes, as: UTF8.self) != nil)
      #expect(
        !outcome.output.unicodeScalars.contains {
          "\u{1B}\u{9B}\u{202E}".unicodeScalars.contains($0)
        })
    }
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("evaluate", "nonsuch.jsonl").status == 66)
    #expect(try candidate.viva("evaluate", candidate.home.path).status == 66)
    #expect(try candidate.viva("evaluate").status == 66)
    #expect(try candidate.viva("evaluate", "--worst", "-1").status == 64)
    #expect(try candidate.viva("evaluate", "--seed", "x").status == 64)
  }
}
