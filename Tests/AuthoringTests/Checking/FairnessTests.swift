// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler
import Testing

/// `ExplanationTests` tries each fault once; here is what must not be taken for one.
@Suite struct FairnessTests {
  @Test func aSoundQuestionHasNothingToMend() {
    #expect(found(complete + [wrong]) == [])
  }

  @Test func examplesOfOtherPointsAreNoPair() {
    let half = { (name: String, misses: String, answer: String) in
      "{name: \(name), expect: {misses: [\(misses)]}, answer: \(answer)}"
    }
    let size = half("half-zh", "sees-border", "填充保持尺寸。")
    #expect(
      found(complete + [wrong, size, half("half-en", "keeps-size", "It is slow.")]) == [])
    #expect(
      found(complete + [wrong, size, half("half-en", "sees-border", "It is slow.")])
        == ["V0711"])
    #expect(
      found(complete + [wrong, size, half("other-en", "sees-border", "It is slow.")]) == [])
  }

  @Test func twoExamplesThatMissNothingShowNotThatAnythingCanBeMissed() {
    #expect(found(complete) == ["V0723", "V0723"])
    #expect(found([complete[0]]) == [])
  }

  @Test func theModelAnswersCountForWhatALanguageCanEarn() {
    #expect(found([]) == [])
    #expect(found([], chinese: "填充保持尺寸。") == ["V0713", "V0714"])
    #expect(found([complete[0], wrong], chinese: "填充保持尺寸。") == ["V0714"])
  }

  private let complete = [
    "{name: complete-zh, expect: {score: [0.9, 1]}, answer: 填充保持尺寸，看到边缘。}",
    "{name: complete-en, expect: {score: [0.9, 1]}, answer: It keeps the size and sees the border.}",
  ]
  private let wrong = "{name: wrong, expect: {score: [0, 0.1]}, answer: It is slow.}"

  private func found(_ examples: [String], chinese: String = "填充保持尺寸，看到边缘。") -> [String] {
    let compilation = compile([
      "convolution/topic.yaml": "topic: convolution\ntitle: {zh: 卷积, en: Convolution}",
      "convolution/padding.yaml": """
      question: padding
      difficulty: 1
      minutes: 2
      ask: {zh: 为什么要填充？, en: What is padding for?}
      answer: {zh: \(chinese), en: It keeps the size and sees the border.}
      rubric:
        - id: keeps-size
          zh: 保持尺寸
          en: it keeps the size
          accept: [keep .. size, 保持 .. 尺寸]
          hint: {zh: 想想, en: Think.}
          probe: {zh: 会怎样？, en: What?}
        - id: sees-border
          zh: 看到边缘
          en: it sees the border
          accept: [see .. border, 看到 .. 边缘]
          hint: {zh: 想想, en: Think.}
          probe: {zh: 会怎样？, en: What?}
      \(examples.isEmpty ? "" : "examples:\n  - " + examples.joined(separator: "\n  - "))
      """,
    ])
    let check = BankCheck(compilation)
    return compilation.bank.questions.flatMap { check.faults(of: $0) }.map(\.fault.code).sorted()
  }
}
