// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@Suite struct CodingTests {
  private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  @Test func aQuestionIsReadBackAsItWas() throws {
    let text = LocalizedText(zh: "为什么", en: "Why")
    let question = Question(
      id: "why", topic: "t", source: "S 1", difficulty: 3, timeLimit: .milliseconds(90_500),
      ask: text, answer: text,
      rubric: Rubric(
        criteria: [
          Criterion(
            id: "c", weight: 2, statement: text, accept: [try Claim("<a> .. not(b)")], hint: text,
            probe: text)
        ],
        misconceptions: [
          Misconception(
            id: "m", claims: [try Claim("only(<a>) b")], cost: 1, challenge: text,
            correction: text)
        ]),
      followUps: [
        FollowUp(to: "x", when: .all([.hit("c"), .score(.atLeast, 0.6)]), weight: 2, bridge: text)
      ],
      twins: ["y"])
    let read = try roundTrip(question)
    #expect(read == question)
    #expect(
      read.rubric.criteria[0].accept[0].pattern == question.rubric.criteria[0].accept[0].pattern)
  }

  @Test func aRubricFromBeforeItHadStructureIsStillRead() throws {
    let json = """
      {"criteria":[{"id":"c","weight":1,"statement":{"zh":"一","en":"one"},"accept":["a b"],
      "partly":[],"hint":{"zh":"一","en":"one"},"probe":{"zh":"一","en":"one"}}],
      "misconceptions":[]}
      """
    let rubric = try JSONDecoder().decode(Rubric.self, from: Data(json.utf8))
    #expect(rubric.choices.isEmpty && rubric.caps.isEmpty)
    #expect(rubric.criteria[0].requires.isEmpty && !rubric.criteria[0].isBonus)
  }

  @Test func aDamagedClaimIsAnErrorOfDecoding() {
    let json = Data(#"["<broken"]"#.utf8)
    #expect(throws: (any Error).self) { try JSONDecoder().decode([Claim].self, from: json) }
  }

  @Test func eventsKeepTheirTimesToTheMillisecond() throws {
    let event = TimedEvent(at: .milliseconds(61_234), event: .submitted(answer: "答案\u{0}"))
    #expect(try roundTrip(event) == event)
  }

  @Test func glossaryIsFoundById() {
    let glossary = Glossary(["m", "a", "z"].map { Term(id: TermID($0), en: [$0]) })
    #expect(glossary["a"]?.en == ["a"])
    #expect(glossary["z"]?.en == ["z"])
    #expect(glossary["b"] == nil)
  }
}
