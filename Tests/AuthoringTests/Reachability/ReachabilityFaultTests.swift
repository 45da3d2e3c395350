// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler
import Testing

/// What is reported of follow-ups and scenarios, and what is not.
@Suite struct ReachabilityFaultTests {
  @Test(
    "a condition that can't hold, or always does, or never gets its turn",
    arguments: [
      ("{to: b, when: hit(x) and missed(x), ", "V0601"),
      ("{to: b, when: mentions(<raise>), ", "V0601"),
      ("{to: b, when: score >= 0, ", "V0602"),
      ("{to: b, when: hit(x) or not hit(x), ", "V0602"),
    ])
  func condition(edge: String, code: String) {
    #expect(codes(of: bank(a: [edge])) == [code])
  }

  @Test func aLighterFollowUpToTheSameQuestionIsShadowed() throws {
    let found = faults(
      of: bank(a: ["{to: b, weight: 2, when: hit(x), ", "{to: b, when: hit(x) and score >= 0.5, "]))
    let fault = try #require(found.first)
    #expect(found.map(\.fault.code) == ["V0603"])
    #expect(fault.place.file == "t/a.yaml")
    #expect(fault.rendered.contains("b when hit(x) (for example after hit(x); score "))
  }

  @Test(
    "what may be taken is not reported",
    arguments: [
      ["{to: b, weight: 2, when: hit(x), ", "{to: b, when: score < 0.5, "],
      // The heavier one leads elsewhere, where the interview may have been already.
      ["{to: c, weight: 2, when: hit(x), ", "{to: b, when: hit(x), "],
      ["{to: b, when: hit(x), ", "{to: b, when: hit(x), "],
      ["{to: b, when: contradicted(x) and score < 0.4, "],
      ["{to: b, when: gave-up and hit(x), "],
      ["{to: b, when: mentions(<batch>), "],
    ])
  func silent(edges: [String]) {
    #expect(codes(of: bank(a: edges)) == [])
  }

  @Test func theOpeningQuestionLeavesNothingAskedBefore() {
    let edges = ["{to: c, weight: 2, when: hit(x), ", "{to: b, when: hit(x), "]
    let phases = ["{id: p, ask: 3, questions: [a, b, c], "]
    // Asked after a, which comes first, c can't have been asked yet.
    #expect(codes(of: bank(a: edges, phases: phases, cover: "a")) == ["V0603"])
  }

  @Test(
    "ways that no scenario leaves open",
    arguments: [
      (["{id: p, ask: 1, questions: [a, b], ", "{id: r, ask: 1, questions: [c], "], "", true),
      (["{id: p, ask: 2, questions: [a, b], ", "{id: r, ask: 1, questions: [c], "], "", false),
      (["{id: p, ask: 1, questions: [a], ", "{id: r, ask: 1, questions: [b, c], "], "", false),
      (["{id: p, ask: 1, questions: [a], ", "{id: r, ask: 2, questions: [b, c], "], "c", true),
      (["{id: p, ask: 1, questions: [c, b], ", "{id: r, ask: 1, questions: [a], "], "", true),
      (["{id: p, ask: 2, questions: [a, b], "], "b", true),
    ])
  func ways(phases: [String], cover: String, isClosed: Bool) {
    let found = codes(of: bank(a: ["{to: b, when: hit(x), "], phases: phases, cover: cover))
    #expect(found.contains("V0604") == isClosed, "\(found)")
  }

  @Test func aCircleWithoutAWayOutIsNamed() throws {
    let circle = faults(of: bank(a: ["{to: b, "], b: ["{to: a, "]))
    #expect(circle.map(\.fault) == [.followUpCircle(["a", "b"])])
    #expect(codes(of: bank(a: ["{to: b, "], b: ["{to: a, ", "{to: c, when: hit(x), "])) == [])
    #expect(codes(of: bank(a: ["{to: b, "], b: ["{to: a, when: hit(x), "])) == [])
  }

  @Test(
    "scenarios that can't do what they say",
    arguments: [
      (["{id: p, ask: 2, questions: [a, b], "], "c", 60, "", ["V0611"]),
      (["{id: p, ask: 1, questions: [a, b], "], "a, b", 60, "", ["V0612"]),
      (["{id: p, ask: 2, questions: [a, b], "], "a, b", 5, "", ["V0613", "V0622"]),
      (["{id: p, ask: 2, questions: [a, b, c], "], "a, b", 60, "b", ["V0614"]),
      (["{id: p, ask: 1, questions: [a, b], "], "", 2, "", ["V0615", "V0615", "V0622"]),
      (["{id: p, ask: 1, questions: [a, b], "], "a", 60, "", ["V0616"]),
      (["{id: p, ask: 2, questions: [a, b, c], "], "a", 60, "b", ["V0616"]),
      (["{id: p, ask: 4, questions: [a, b, c], "], "", 60, "", ["V0617"]),
      (["{id: p, ask: 3, questions: [a, b, c], "], "", 60, "b", ["V0617"]),
      (
        ["{id: p, ask: 3, questions: [a, b, c], "], "", 2, "", ["V0615", "V0615", "V0615", "V0621"]
      ),
      (["{id: p, ask: 3, questions: [a, b, c], "], "", 6, "", ["V0622"]),
      (["{id: p, ask: 3, questions: [a, b, c], "], "", 30, "", []),
    ])
  func scenario(
    phases: [String], cover: String, minutes: Int, twin: String, expected: [String]
  ) {
    let found = codes(of: bank(phases: phases, cover: cover, minutes: minutes, twin: twin))
    #expect(found.sorted() == expected)
  }

  @Test func theLengthOfAScenarioIsOneLine() throws {
    let compilation = compile(
      bank(phases: ["{id: p, ask: 2, questions: [a, b, c], "], minutes: 20))
    let length = try #require(BankCheck(compilation).length(of: "s"))
    // Three minutes a question and two follow-ups of one minute.
    #expect(length.line(of: "s") == "s: 2 questions, 2–5–10 of 20 min, finishes in 100 %")
  }

  private func faults(of bank: [String: String]) -> [Diagnostic] {
    let compilation = compile(bank)
    let check = BankCheck(compilation)
    let found =
      compilation.bank.questions.flatMap { check.faults(of: $0) } + check.faultsOfTheWhole()
    return (compilation.diagnostics.filter { $0.severity == .error } + found).sorted()
  }

  private func codes(of bank: [String: String]) -> [String] { faults(of: bank).map(\.fault.code) }

  /// Three questions of three minutes; `twin` is one of `a`.
  private func bank(
    a: [String] = [], b: [String] = [], phases: [String]? = nil, cover: String = "",
    minutes: Int = 60, twin: String = ""
  ) -> [String: String] {
    let bridge = "bridge: {zh: 接着, en: On.}}"
    func question(_ id: String, _ edges: [String], twins: String) -> String {
      """
      question: \(id)
      difficulty: 1
      minutes: 3
      ask: {zh: 问, en: Why?}
      answer: {zh: 保持尺寸, en: They keep the size.}
      rubric:
        - id: x
          zh: 一
          en: one
          accept: [keep .. size, 保持 .. 尺寸]
          hint: {zh: 尺寸, en: size}
          probe: {zh: 尺寸呢？, en: And the size?}
      twins: [\(twins)]
      follow-ups: \(edges.isEmpty ? "[]" : "")
      \(edges.map { "  - " + $0 + bridge }.joined(separator: "\n"))
      """
    }
    var files = [
      "t/topic.yaml": "topic: t\ntitle: {zh: 题, en: T}",
      "g.yaml": """
      terms: {batch: {en: [batch]}}
      relations: {raise: {en: [raise]}}
      """,
      "t/a.yaml": question("a", a, twins: twin), "t/b.yaml": question("b", b, twins: ""),
      "t/c.yaml": question("c", [], twins: ""),
    ]
    if let phases {
      files["s.yaml"] = """
        scenario: s
        title: {zh: 场, en: S}
        about: {zh: 场, en: S}
        minutes: \(minutes)
        phases:
        \(phases.map { "  - \($0)title: {zh: 段, en: P}, \(bridge)" }.joined(separator: "\n"))
        cover: [\(cover)]
        """
    }
    return files
  }
}
