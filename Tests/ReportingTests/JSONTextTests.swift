// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import Reporting

@Suite("JSON")
struct JSONTextTests {
  private func parsed(_ json: JSONText) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
  }

  @Test("Strings come back as they were, whatever is in them")
  func roundTrip() throws {
    var chance = Chance(state: 5)
    for _ in 0..<300 {
      let text = chance.text(upTo: 40)
      let object = try parsed(.object([.init(text, .string(text))]))
      let back = try #require(object.first)
      #expect(Array(back.key.unicodeScalars) == Array(text.unicodeScalars))
      let value = try #require(back.value as? String)
      #expect(Array(value.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test("Fault 37: controls and hidden characters are escaped")
  func escapes() {
    #expect(
      JSONText.string("\u{1B}[0m\u{9B}\u{7F}\u{202E}").text == #""\u001b[0m\u009b\u007f\u202e""#)
    #expect(JSONText.string("\u{E0041}\u{0}").text == #""\udb40\udc41\u0000""#)
    #expect(JSONText.string("a\"\\\n\r\t/中😀").text == #""a\"\\\n\r\t/中😀""#)
  }

  @Test(
    "Numbers are as short as they can be",
    arguments: [
      (0.0, "0"), (1, "1"), (-2, "-2"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"),
      (1e21, "1e+21"),
      (5e-7, "5e-07"), (.nan, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    #expect(JSONText.number(value).text == text)
  }

  @Test("Numbers come back as the same bits")
  func numberRoundTrip() throws {
    var chance = Chance(state: 9)
    for _ in 0..<500 {
      let value = Double(bitPattern: chance.next())
      guard value.isFinite else { continue }
      #expect(Double(JSONText.number(value).text) == value)
    }
  }

  @Test("Keys keep their order")
  func order() {
    let json: JSONText = ["z": 1, "a": [nil, true, "x"], "m": [:]]
    #expect(json.text == #"{"z":1,"a":[null,true,"x"],"m":{}}"#)
  }

  @Test("A grade line tells score, criteria with evidence, misconceptions and flags")
  func gradeLine() throws {
    let assessment = try #require(review.turns[0].assessment)
    try expectGolden(JSONText.gradeLine(id: "a-1", assessment).text + "\n", "grade-line.json")
    let line = try parsed(.gradeLine(id: 7, assessment))
    #expect(line["id"] as? Int == 7)
    let criteria = try #require(line["criteria"] as? [[String: Any]])
    let evidence = try #require((criteria[0]["evidence"] as? [[String: Any]])?.first)
    let (start, end) = (
      try #require(evidence["start"] as? Int), try #require(evidence["end"] as? Int)
    )
    let bytes = Array(review.turns[0].answer.utf8)[start..<end]
    #expect(String(decoding: bytes, as: UTF8.self) == "每层输入的分布一直在变")
  }

  @Test("An error line holds the id and the error")
  func errorLine() {
    #expect(
      JSONText.errorLine(id: nil, error: "bad \"x\"").text == #"{"id":null,"error":"bad \"x\""}"#)
  }

  @Test("The review holds the session and its turns with their evidence")
  func reviewJSON() throws {
    try expectGolden(JSONText.review(review).text + "\n", "review.json")
    try expectGolden(JSONText.review(hostileReview).text + "\n", "review-hostile.json")
    let object = try parsed(.review(review))
    #expect(object["schema"] as? Int == 1)
    let turns = try #require(object["turns"] as? [[String: Any]])
    #expect(turns.count == review.turns.count)
    #expect(turns[4]["flags"] as? [String] == ["keyword-list"])
    #expect(turns[3]["score"] is NSNull)
  }

  @Test("Lists of sessions, scenarios and questions name their schema")
  func lists() throws {
    let summary = SessionSummary(
      id: "s-1", startedAt: "2026-02-03 09:41", scenario: "cnn-to-resnet", title: review.title,
      options: review.options, questions: 3, score: nil)
    let sessions = try parsed(.sessions([summary]))
    #expect(sessions["schema"] as? Int == 1)
    let session = try #require((sessions["sessions"] as? [[String: Any]])?.first)
    #expect(session["id"] as? String == "s-1")
    #expect(session["finished"] as? Bool == false)
    #expect(session["seed"] as? String == "42")
    let scenario = Scenario(
      id: "short", title: review.title, about: review.title, timeLimit: .seconds(90), mode: .exam,
      followUps: .init(perQuestion: 1, timeLimit: .seconds(60)),
      phases: [
        .init(
          id: "all", title: review.title, bridge: review.title, count: 1, questions: [dropout.id])
      ])
    let title = try #require(JSONText.scenarios([scenario]).text.split(separator: "minutes").last)
    #expect(title == #"":1.5,"mode":"exam","asks":1,"questions":["dropout"]}]}"#)
    #expect(
      JSONText.questions([dropout]).text == """
        {"schema":1,"questions":[{"id":"dropout","topic":"regularization","difficulty":2,\
        "minutes":2,"ask":{"zh":"Dropout 为什么能减轻过拟合？","en":"Why does dropout reduce overfitting?"},\
        "criteria":["subnetworks"]}]}
        """)
  }
}
