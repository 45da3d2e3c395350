// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

@Suite struct RubricDraftTests {
  private let prompt = "What does batch normalization do?"

  @Test func everyPointIsACriterionThatTheReferenceEarns() throws {
    let reference = """
      It normalizes every channel with batch statistics. Inference uses a moving average. \
      The gradient does not vanish.
      """
    let draft = RubricDraft(prompt: prompt, references: [reference], glossary: glossary)
    #expect(draft.criteria.count == 3)
    let criteria = try draft.criteria.map { drafted in
      try criterion(drafted.id, weight: drafted.weight, accept: drafted.accept)
    }
    let found = try assess(reference, question(criteria))
    #expect(found.score == 1)
    #expect(found.criteria.allSatisfy { $0.verdict == .earned })
    #expect(try assess("I like trains.", question(criteria)).score == 0)
  }

  @Test func termsOfTheGlossaryStandInClaims() {
    let draft = RubricDraft(
      prompt: prompt, references: ["Inference uses the moving average."], glossary: glossary)
    #expect(draft.criteria.first?.accept == ["<inference> & <use> & <moving-average>"])
    let plain = RubricDraft(
      prompt: prompt, references: ["Inference uses the moving average."], glossary: Glossary())
    #expect(plain.criteria.first?.accept.first?.contains("<") == false)
  }

  @Test func whatIsDeniedIsInsideNot() {
    let draft = RubricDraft(
      prompt: "链表如何插入？", references: ["链表插入时不移动元素。"], glossary: Glossary())
    #expect(draft.criteria.first?.accept.first?.contains("not(") == true)
    #expect(draft.criteria.first?.language == .zh)
  }

  @Test func aPointThatAnotherReferenceMakesComesOnce() {
    let draft = RubricDraft(
      prompt: prompt,
      references: [
        "The gradient never explodes.", "A gradient never explodes. Weights are decayed.",
      ],
      glossary: Glossary())
    #expect(
      draft.criteria.map(\.statement) == ["The gradient never explodes", "Weights are decayed"])
    #expect(Set(draft.criteria.map(\.id)).count == 2)
  }

  @Test func anyTextIsDraftedWithoutATrap() {
    var generator = SplitMix64(seed: 5)
    let pieces = [
      "不", "链表", "<", ">", "\"", "$x$", "&", "|", "not ", "3.5", "é", "。", "(", "word ",
    ]
    for _ in 0..<100 {
      let text = (0..<12).map { _ in pieces[generator.index(below: pieces.count)] }.joined()
      let draft = RubricDraft(prompt: text, references: [text, text], glossary: glossary)
      for claim in draft.criteria.flatMap({ $0.accept + $0.partly }) {
        #expect(throws: Never.self) { try Claim(claim) }
      }
    }
  }

  @Test(arguments: [
    ("采用链式存储结构", [2, 2, 2, 2]), ("顺序表中移动元素", [3, 1, 2, 2]), ("链", [1]), ("", []),
  ])
  func words(_ text: String, _ lengths: [Int]) {
    #expect(ChineseCut.lengths(in: text.unicodeScalars.map(\.value)) == lengths)
  }
}
