// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler
import Testing

@Suite struct LeakTests {
  @Test(
    "what states a point gives it away, what asks for it doesn't",
    arguments: [
      ("It keeps the size.", ["V0701"]), ("Does it keep the size?", []),
      ("Think of the size.", []), ("It does not keep the size.", []),
    ])
  func aHint(_ hint: String, _ codes: [String]) {
    #expect(leaks(hint: hint).map(\.fault.code) == codes)
  }

  @Test func aProbeMayStateOtherPoints() {
    #expect(leaks(probe: "It keeps the size.").map(\.place.line) == [11])
    #expect(leaks(otherProbe: "It keeps the size.") == [])
  }

  @Test func aQuestionGivesAwayWhatALaterPhaseAsksForAndNotAnEarlierOne() {
    let files = bank(later: "Padding keeps the size. Why stride?")
    #expect(leaks(files, phases: [["stride"], ["padding"]]).map(\.fault.code) == ["V0702"])
    #expect(leaks(files, phases: [["padding"], ["stride"]]) == [])
    #expect(leaks(files, phases: [["padding", "stride"]]) == [])
  }

  @Test func aChallengeThatStatesTheCorrectionGivesItAway() {
    let stated = leaks(challenge: "But it does keep the size.")
    #expect(stated.map(\.fault.code) == ["V0701"])
    #expect(stated.first?.fault.message.contains("“keep the size” earns it") == true)
    #expect(leaks(challenge: "What would it add?") == [])
  }

  @Test func aFileWithErrorsIsMendedFirst() {
    var files = bank(hint: "It keeps the size.")
    files["convolution/padding.yaml"]?.append(
      "\nfollow-ups: [{to: nowhere, bridge: {zh: 走, en: On.}}]")
    #expect(leaks(files, phases: []) == [])
  }

  private func leaks(
    hint: String = "Think.", probe: String = "What?", otherProbe: String = "What?",
    challenge: String = "Really?"
  ) -> [Diagnostic] {
    leaks(
      bank(hint: hint, probe: probe, otherProbe: otherProbe, challenge: challenge), phases: [])
  }

  private func leaks(_ files: [String: String], phases: [[String]]) -> [Diagnostic] {
    var files = files
    if !phases.isEmpty {
      files["interviews/all.yaml"] =
        """
        scenario: all
        title: {zh: 全部, en: All}
        about: {zh: 全部, en: All}
        minutes: 20
        phases:

        """
        + phases.enumerated().map { index, questions in
          """
            - id: phase-\(index)
              title: {zh: 段, en: Part}
              bridge: {zh: 来, en: Now}
              ask: \(questions.count)
              questions: [\(questions.joined(separator: ", "))]
          """
        }.joined(separator: "\n")
    }
    let compilation = compile(files)
    let check = BankCheck(compilation)
    return compilation.bank.questions.flatMap { check.faults(of: $0) }
      .filter { $0.fault.code.hasPrefix("V070") }
  }

  private func bank(
    hint: String = "Think.", probe: String = "What?", otherProbe: String = "What?",
    challenge: String = "Really?", later: String = "Why stride?"
  ) -> [String: String] {
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
          accept: [keep .. size, 保持 .. 尺寸]
          probe: {zh: 会怎样？, en: "\(probe)"}
          hint: {zh: 想想, en: "\(hint)"}
        - id: sees-border
          zh: 看到边缘
          en: it sees the border
          accept: [see .. border, 看到 .. 边缘]
          probe: {zh: 会怎样？, en: "\(otherProbe)"}
          hint: {zh: 想想, en: Think.}
      misconceptions:
        - id: adds-parameters
          claims: [add .. parameters]
          challenge: {zh: 真的吗？, en: "\(challenge)"}
          correction: {zh: 不增加, en: It adds none.}
      """,
      "convolution/stride.yaml": """
      question: stride
      difficulty: 1
      minutes: 2
      ask: {zh: 为什么要步长？, en: "\(later)"}
      answer: {zh: 变快, en: It is fast.}
      rubric:
        - id: fast
          zh: 变快
          en: it is fast
          accept: [is fast, 变快]
          probe: {zh: 会怎样？, en: What?}
          hint: {zh: 想想, en: Think.}
      """,
    ]
  }
}
