// SPDX-License-Identifier: GPL-3.0-or-later

import ScenarioCompiler
import Testing

@testable import Authoring

@Suite struct CoverageTests {
  /// A bank of one topic with the given points, and questions with what each has in addition.
  private func compiled(points: String, _ questions: [String: String]) -> Compilation {
    var files = [
      "training/topic.yaml":
        "topic: training\ntitle: {zh: 训练, en: Training}\npoints: \(points)"
    ]
    for (id, more) in questions {
      files["training/\(id).yaml"] = """
        question: \(id)
        difficulty: 2
        minutes: 2
        ask: {zh: 它有什么用？, en: What is it for?}
        answer: {zh: 训练更稳定。, en: It makes training stable.}
        rubric:
          - id: stable
            zh: 训练更稳定
            en: it makes training stable
            accept: [training .. stable]
            hint: {zh: 想想训练。, en: Think of training.}
            probe: {zh: 对训练呢？, en: And for training?}
        \(more)
        """
    }
    return compile(files)
  }

  private let warmUp = "[{id: warm-up, zh: 预热, en: Warm-up}]"

  @Test func aPointThatNoQuestionCoversIsFoundWhereItStands() throws {
    let found = BankCheck(compiled(points: warmUp, ["a": ""])).faultsOfTheWhole()
    #expect(found.map(\.fault) == [.pointNotCovered("warm-up", topic: "training")])
    #expect(found.map(\.place) == [Place(file: "training/topic.yaml", line: 3, column: 10)])
    let covered = compiled(points: warmUp, ["a": "covers: [warm-up]"])
    #expect(BankCheck(covered).faultsOfTheWhole() == [])
  }

  @Test func whatIsCoveredMustBeThere() {
    let found = compiled(points: warmUp, ["a": "covers: [warmup]"]).diagnostics
    #expect(found.contains { $0.fault == .unknownPoint("warmup", near: "warm-up") })
  }

  @Test func aPointHasOneTopic() {
    let twice = "[{id: a, zh: 甲, en: A}, {id: a, zh: 乙, en: B}]"
    let found = compiled(points: twice, ["a": "covers: [a]"]).diagnostics.map(\.fault.kind)
    #expect(found.filter { $0 == .duplicateID } == [.duplicateID])
  }

  @Test func thePageListsPointsAndSourcesInOrder() {
    let bank = compiled(
      points: "[{id: up, zh: 升|降, en: Up <b>}, {id: down, zh: 下, en: Down}]",
      [
        "b": "covers: [up]\nsource: Book 10", "a": "covers: [up]\nsource: Book 9",
        "c": "source: 单篇",
      ]
    ).bank
    let page = Coverage(bank).markdown
    #expect(page.contains("Topics: 1. Points: 2, all but 1 covered by a question."))
    #expect(page.contains("| 升\\|降 · Up &lt;b> | `a`, `b` |\n| 下 · Down | none |"))
    #expect(page.contains("| Book 9 | `a` | 它有什么用？ |\n| Book 10 | `b` |"))
  }
}
