// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import ScenarioCompiler
import Testing

@testable import Authoring

@Suite struct SimulationTests {
  @Test func howTheRunsAreDividedChangesNothing() throws {
    let simulation = try simulation()
    let whole = SimulationReport(simulation, simulation.tally(of: 0..<150))
    var parts = SimulationTally()
    for range in [0..<37, 37..<99, 99..<150] { parts.add(simulation.tally(of: range)) }
    #expect(SimulationReport(simulation, parts).lines == whole.lines)
    #expect(try self.simulation(seed: 2).tally(of: 0..<150).lengths != parts.lengths)
  }

  @Test func whoKnowsMoreScoresMoreAndWhoCheatsScoresNothing() throws {
    let simulation = try simulation()
    let report = SimulationReport(simulation, simulation.tally(of: 0..<440))
    let means = Dictionary(uniqueKeysWithValues: report.groups.map { ($0.kind, $0.mean) })
    let levels = CandidateKind.levels.compactMap { means[.knows($0)] }
    #expect(levels.count == 5 && levels == levels.sorted())
    #expect(levels.last ?? 0 > 0.9)
    for kind in [CandidateKind.dropsKeywords, .talksBig, .silent] { #expect(means[kind] == 0) }
    #expect(report.tally.overTime == 0)
    #expect(report.lengths.last ?? 0 <= simulation.scenario.timeLimit.inMilliseconds)
    #expect(!report.hasFailed)
  }

  @Test func everythingThatMayComeUpIsCounted() throws {
    let simulation = try simulation()
    let report = SimulationReport(simulation, simulation.tally(of: 0..<440))
    let names = report.rows.map { "\($0.part)" }
    #expect(names.count == Set(names).count)
    // Two questions of three points, one misconception, and the follow-up from one to the other.
    #expect(report.rows.count == 2 + 6 + 1 + 1)
    #expect(report.rows.allSatisfy { $0.sessions > 0 }, "\(report.lines)")
    #expect(report.rows.allSatisfy { $0.place.file == "bank/t/\($0.part.question).yaml" })
  }

  @Test func aQuestionThatNeverComesUpIsShownFirst() throws {
    let simulation = try simulation(twins: "[b]", cover: "[a]")
    let report = SimulationReport(simulation, simulation.tally(of: 0..<66))
    #expect(report.hasFailed)
    let table = report.lines.drop { !$0.hasPrefix("sessions  ") }.dropFirst()
    #expect(table.first == "   never    0.0 %  bank/t/b.yaml:1: question b")
  }

  @Test func theAreaUnderTheCurveCountsTiesHalf() {
    #expect(areaUnderCurve(lower: [0, 0.1], higher: [0.2, 0.3]) == 1)
    #expect(areaUnderCurve(lower: [0.5], higher: [0.5]) == 0.5)
    #expect(areaUnderCurve(lower: [0.2, 0.4], higher: [0.1, 0.4]) == 0.375)
  }

  private func simulation(
    seed: UInt64 = 1, twins: String = "[]", cover: String = "[]"
  ) throws -> Simulation {
    let compilation = compile([
      "bank/t/topic.yaml": "topic: t\ntitle: {zh: 题, en: T}",
      "bank/t/a.yaml": question("a", "follow-ups: [{to: b, bridge: {zh: 接着, en: On.}}]", twins),
      "bank/t/b.yaml": question("b", "", "[]"),
      "bank/s.yaml": """
      scenario: s
      title: {zh: 场, en: S}
      about: {zh: 场, en: S}
      minutes: 12
      phases:
        - {id: p, ask: 2, questions: [a, b], title: {zh: 段, en: P}, bridge: {zh: 好, en: Good.}}
      cover: \(cover)
      """,
    ])
    #expect(compilation.diagnostics.filter { $0.severity == .error } == [])
    let scenario = try #require(compilation.bank.scenarios.first)
    var simulation = Simulation(scenario, in: compilation, seed: seed)
    simulation.prepare(simulation.questions.map(simulation.answers))
    return simulation
  }

  private func question(_ id: String, _ edges: String, _ twins: String) -> String {
    let points = [
      ("keeps-size", "保持尺寸", "padding keeps the size", "keep .. size", "保持尺寸"),
      ("adds-zeros", "补零", "zeros are added around", "zeros .. added", "补零"),
      ("helps-borders", "照顾边缘", "borders are seen more often", "borders .. seen", "边缘"),
    ]
    let rubric = points.map { id, zh, en, claim, han in
      """
        - id: \(id)
          zh: \(zh)
          en: \(en)
          accept: [\(claim), \(han)]
          hint: {zh: 想, en: Think.}
          probe: {zh: 呢？, en: And?}
      """
    }.joined(separator: "\n")
    let wrong =
      id == "a"
      ? """
      misconceptions:
        - id: adds-weights
          claims: [weights are learned, 增加参数]
          challenge: {zh: 真的吗？, en: Really?}
          correction: {zh: 不增加, en: It adds none.}
      examples:
        - {name: wrong, expect: {says: [adds-weights]}, answer: More weights are learned.}
        - {name: wrong-zh, expect: {says: [adds-weights]}, answer: 填充会增加参数。}
      """ : ""
    return """
      question: \(id)
      difficulty: 1
      minutes: 2
      ask: {zh: 为什么要填充？, en: What is padding for?}
      answer: {zh: 保持尺寸，补零，照顾边缘。, en: Padding keeps the size. Zeros are added around. Borders are seen more often.}
      rubric:
      \(rubric)
      twins: \(twins)
      \(edges)
      \(wrong)
      """
  }
}

extension Part {
  fileprivate var question: QuestionID {
    switch self {
    case .question(let id), .probe(_, let id), .challenge(_, let id), .followUp(_, let id): id
    default: "?"
    }
  }
}
