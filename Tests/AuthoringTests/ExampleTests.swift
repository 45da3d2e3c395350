// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler
import Testing

@Suite struct ExampleTests {
  @Test(
    "an example that does not get what it must is named with its place",
    arguments: [
      ("score: [0.9, 1]", "I like trains", "V0501"),
      ("earns: [keeps-size]", "I like trains", "V0502"),
      ("misses: [keeps-size]", "padding keeps the size", "V0503"),
      ("says: [adds-parameters]", "padding keeps the size", "V0504"),
      ("flags: [echo]", "padding keeps the size", "V0505"),
    ])
  func failing(expect: String, answer: String, code: String) throws {
    let compilation = compile(bank(expect: expect, answer: answer))
    let check = BankCheck(compilation)
    let found = compilation.bank.questions.flatMap { check.faults(of: $0) }
    #expect(found.map(\.fault.code).contains(code))
    #expect(found.first { $0.fault.code == code }?.place.line == 20)
  }

  @Test func anExampleThatGetsWhatItMustIsSilent() {
    let compilation = compile(
      bank(expect: "score: [0.9, 1], earns: [keeps-size]", answer: "padding keeps the size"))
    let check = BankCheck(compilation)
    let found = compilation.bank.questions.flatMap { check.faults(of: $0) }
    #expect(found.filter { $0.fault.code.hasPrefix("V05") } == [])
  }

  private func bank(expect: String, answer: String) -> [String: String] {
    [
      "convolution/topic.yaml": "topic: convolution\ntitle: {zh: 卷积, en: Convolution}",
      "convolution/padding.yaml": """
      question: padding
      difficulty: 1
      minutes: 2
      ask: {zh: 为什么要填充？, en: What is padding for?}
      answer: {zh: 保持尺寸, en: It keeps the size.}
      rubric:
        - id: keeps-size
          zh: 保持尺寸
          en: it keeps the size
          accept: [keep .. size]
          hint: {zh: 尺寸, en: size}
          probe: {zh: 尺寸呢？, en: And the size?}
      misconceptions:
        - id: adds-parameters
          claims: [add .. parameters]
          challenge: {zh: 真的吗？, en: Really?}
          correction: {zh: 不增加, en: It adds none.}
      examples:
        # The one that is tried.
        - {name: tried, expect: {\(expect)}, answer: \(answer)}
      """,
    ]
  }
}
