// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler
import Testing

@Suite struct ComparisonTests {
  @Test func aBankIsLikeItself() {
    #expect(BankComparison(bank(), bank()).changes == [])
  }

  @Test(
    "what changes grading is told apart from what does not",
    arguments: [
      (
        "- id: keeps-size", "- id: same-size",
        "grading: ~ criterion: keeps-size is now called same-size"
      ),
      ("weight: 2", "weight: 3", "grading: ~ weight of keeps-size: 2 → 3"),
      (
        "[keep .. size]", "[keep .. size, hold .. size]",
        "grading: + claim of keeps-size: hold .. size"
      ),
      ("[keep .. size]", "[hold .. size]", "grading: - claim of keeps-size: keep .. size"),
      ("cost: 1", "cost: 2", "grading: ~ cost of adds-parameters: 1 → 2"),
      ("score: 0.6}", "score: 0.5}", "grading: + cap: 0.5 without keeps-size"),
      ("minutes: 2", "minutes: 2.5", "interview: ~ minutes: 2 → 2.5"),
      ("difficulty: 1", "difficulty: 2", "interview: ~ difficulty: 1 → 2"),
      (
        "missed(keeps-size)", "hit(keeps-size)",
        "interview: ~ guard of the follow-up to pooling: missed(keeps-size) → hit(keeps-size)"
      ),
      ("What is padding for?", "Why pad?", "wording: ~ ask (en): What is padding for? → Why pad?"),
      ("hint: {zh: 尺寸", "hint: {zh: 大小", "wording: ~ hint of keeps-size (zh): 尺寸 → 大小"),
    ])
  func changes(from before: String, to after: String, line: String) throws {
    let comparison = BankComparison(bank(), bank(replacing: before, with: after))
    #expect(comparison.report(stored: nil).contains("  " + line))
    let effect = line.prefix { $0 != ":" }
    #expect(comparison.changes.allSatisfy { $0.effect.rawValue == effect })
    #expect(comparison.regraded == (effect == "grading" ? ["padding"] : []))
  }

  @Test func aFormOfATermTouchesTheQuestionsThatNameIt() {
    let comparison = BankComparison(
      bank(), bank(replacing: "en: [size]", with: "en: [size, extent]"))
    #expect(comparison.changes.map(\.sentence) == ["+ form: extent"])
    #expect(comparison.regraded == ["pooling"])
    let report = comparison.report(stored: ["pooling": StoredAnswers(answers: 3, sessions: 2)])
    #expect(report.contains("stored answers to pooling: 3 stored answers in 2 sessions"))
  }

  @Test func questionsComeAndGo() {
    let comparison = BankComparison(bank(), Bank())
    #expect(comparison.changes.filter { $0.kind == .removed && $0.subject == .question }.count == 4)
    #expect(comparison.regraded == ["padding", "pooling"])
    #expect(BankComparison(Bank(), bank()).regraded == [])
  }

  private func bank(replacing before: String = "", with after: String = "") -> Bank {
    let files = [
      "convolution/topic.yaml": "topic: convolution\ntitle: {zh: 卷积, en: Convolution}",
      "glossary/terms.yaml": "terms:\n  size: {en: [size], zh: [尺寸]}",
      "convolution/pooling.yaml": question("pooling", claim: "keep .. <size>", more: ""),
      "convolution/padding.yaml": question(
        "padding", claim: "keep .. size",
        more: """
          caps: [{without: keeps-size, score: 0.6}]
          misconceptions:
            - id: adds-parameters
              claims: [add .. parameters]
              cost: 1
              challenge: {zh: 真的吗？, en: Really?}
              correction: {zh: 不增加, en: It adds none.}
          follow-ups:
            - to: pooling
              when: missed(keeps-size)
              bridge: {zh: 池化呢？, en: And pooling?}
          """),
    ]
    // The second question stays as it is, so that each change is in one place.
    return compile(
      files.reduce(into: [:]) { result, file in
        result[file.key] =
          before.isEmpty || file.key.hasSuffix("pooling.yaml")
          ? file.value : file.value.replacing(before, with: after)
      }
    ).bank
  }

  private func question(_ id: String, claim: String, more: String) -> String {
    """
    question: \(id)
    difficulty: 1
    minutes: 2
    ask: {zh: 为什么要填充？, en: What is padding for?}
    answer: {zh: 保持尺寸, en: It keeps the size.}
    rubric:
      - id: keeps-size
        weight: 2
        zh: 保持尺寸
        en: it keeps the size
        accept: [\(claim)]
        hint: {zh: 尺寸, en: size}
        probe: {zh: 尺寸呢？, en: And the size?}
    \(more)
    """
  }
}
