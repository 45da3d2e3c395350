// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct GradeStreamTests {
  @Test func eachLineIsAnsweredInItsPlaceWhateverItIs() throws {
    let candidate = try Candidate()
    let lines = [
      #"{"id":"good","question":"weight-sharing","answer":"the same kernel"}"#,
      "not JSON",
      #"{"id":7,"question":"paddin","answer":"x"}"#,
      #"{"id":"no answer","question":"padding"}"#,
      #"{"question":"padding","answer":"x"}"#,
      #"["a list"]"#,
      #"{"id":"zh","question":"padding","answer":"保持输出的尺寸"}"#,
    ]
    let outcome = try candidate.viva(
      "grade", "--stream", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 65)
    #expect(outcome.messages == "")
    let graded = try outcome.lines.filter { !$0.isEmpty }.map(JSON.init)
    #expect(graded.count == lines.count)
    #expect(graded[0]["score"].number != nil)
    #expect(graded[0]["id"].text == "good")
    #expect(graded[1].names == ["id", "error"])
    #expect(graded[1]["id"].isNull)
    #expect(graded[2]["id"].number == 7)
    #expect(graded[2]["error"].text?.contains("did you mean “padding”?") == true)
    #expect(graded[3]["id"].text == "no answer")
    #expect(graded[3]["error"].text?.contains("answer") == true)
    #expect(graded[4]["error"].text?.contains("id") == true)
    #expect(graded[5].names == ["id", "error"])
    #expect(graded[6]["criteria"][0]["credit"].number == 1)
  }

  @Test func evidenceIsCountedInBytesOfTheAnswer() throws {
    let candidate = try Candidate()
    // Full-width letters, a ligature, combining marks and emoji are folded before they are read.
    let answer = "é 🙂 ＳＡＭＥ kernel；参数（很）少，ｆew para\u{200B}meters ﬁn 平移等变"
    let request = try JSONSerialization.data(
      withJSONObject: ["id": "x", "question": "weight-sharing", "answer": answer])
    let outcome = try candidate.viva(["grade", "--stream"], input: request)
    #expect(outcome.status == 0)
    let bytes = Array(answer.utf8)
    let evidence = try JSON(outcome.output)["criteria"].list.flatMap { $0["evidence"].list }
    #expect(evidence.count >= 3)
    for piece in evidence {
      let start = Int(try #require(piece["start"].number))
      let end = Int(try #require(piece["end"].number))
      let words = try #require(String(validating: bytes[start..<end], as: UTF8.self))
      #expect(piece["text"].text == words)
      #expect(!words.isEmpty)
    }
  }

  @Test func aPromptWithReferencesNeedsNoBank() throws {
    let candidate = try Candidate()
    let reference = "Padding keeps the output size. Border pixels are used as often as others."
    func request(_ id: String, _ answer: String) throws -> String {
      let data = try JSONSerialization.data(withJSONObject: [
        "id": id, "prompt": "Why is padding used?", "references": [reference], "answer": answer,
      ])
      return String(decoding: data, as: UTF8.self)
    }
    let answers = [
      "It keeps the size of the output, and pixels at the border are used as often as others.",
      "It keeps the output size.", "Because of the learning rate.", "",
    ]
    let lines = try answers.enumerated().map { try request("\($0.offset)", $0.element) }
    let outcome = try candidate.viva(
      "grade", "--stream", input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.status == 0)
    let graded = try outcome.lines.filter { !$0.isEmpty }.map(JSON.init)
    #expect(graded.map { $0["id"].text } == ["0", "1", "2", "3"])
    let scores = try graded.map { try #require($0["score"].number) }
    #expect(scores[0] > scores[1] && scores[1] > scores[2] && scores[3] == 0)
    #expect(scores.allSatisfy { (0...1).contains($0) })
    #expect(graded[0]["criteria"].list.count == 2)
  }

  @Test func marksChangeTheScoreAndBadOnesAreNamed() throws {
    let candidate = try Candidate()
    func line(_ marked: String) -> String {
      #"{"id":1,"prompt":"Why is the sky blue?","references":["Air scatters short waves."],"#
        + #""marked":\#(marked),"answer":"because of Rayleigh"}"#
    }
    let lines = [
      line("[]"),
      line(
        #"[{"answer":"Rayleigh","score":1},{"answer":"it is Rayleigh","score":1},"#
          + #"{"answer":"the ocean","score":0}]"#),
      line(#"[{"answer":"Rayleigh","score":7}]"#), line("3"), line(#"[{"answer":"Rayleigh"}]"#),
    ]
    let outcome = try candidate.viva("grade", "--stream", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 65)
    let graded = try outcome.lines.filter { !$0.isEmpty }.map(JSON.init)
    let without = try #require(graded[0]["score"].number)
    let with = try #require(graded[1]["score"].number)
    #expect(with > without + 0.3)
    #expect(graded[1]["criteria"].list.last?["id"].text == "marked-answers")
    #expect(graded[2...].allSatisfy { $0["error"].text?.contains("marked") == true })
  }

  @Test("the same lines give the same bytes, and what one holds does not change its neighbours")
  func determinism() throws {
    let candidate = try Candidate()
    let answers = ["same kernel", "每个位置都有不同的卷积核", "few parameters", "不知道", "keep the size"]
    let lines = answers.enumerated().map {
      #"{"id":\#($0.offset),"question":"weight-sharing","answer":"\#($0.element)"}"#
    }
    let forward = try candidate.viva("grade", "--stream", input: lines.joined(separator: "\n"))
    let backward = try candidate.viva(
      "grade", "--stream", input: lines.reversed().joined(separator: "\n"))
    #expect(forward.lines.filter { !$0.isEmpty }.count == answers.count)
    #expect(
      forward.lines.filter { !$0.isEmpty } == backward.lines.filter { !$0.isEmpty }.reversed())
  }

  @Test func theFirstAnswerComesBeforeTheSecondLineIsWritten() throws {
    let candidate = try Candidate()
    let first = #"{"id":1,"question":"padding","answer":"keep the size"}"#
    let outcome = try candidate.shell(
      """
      mkfifo to from
      $VIVA grade --stream < to > from &
      exec 3> to 4< from
      echo '\(first)' >&3
      read -t 20 -u 4 line && echo "got $line"
      exec 3>&-
      wait
      """)
    #expect(outcome.output.hasPrefix(#"got {"id":1,"score":"#))
  }
}
