// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler
import Testing

@Suite struct MutationTests {
  @Test func aClaimThatLooksAtNoDirectionLetsTheReversalThrough() throws {
    let loose = try result(claim: "<pooling> .. <map>")
    let reversal = try #require(loose.mutants.first { $0.mutant.mutation == .reversed })
    #expect(reversal.fate == .survived)
    #expect(reversal.mutant.before == "smaller")
    #expect(reversal.mutant.after == "larger")
    #expect(reversal.mutant.sentence == 0)
    #expect(reversal.criteria == ["shrinks"])
    let tight = try result(claim: "<pooling> .. <map> .. smaller")
    #expect(tight.mutants.first { $0.mutant.mutation == .reversed }?.fate == .killed)
    #expect(tight.tally.score > loose.tally.score)
  }

  @Test func whatIsSaidTwiceMayBeSpoiltOnce() throws {
    let twice = try result(
      claim: "<pooling> .. <map> .. smaller",
      answer: "Pooling makes the map smaller. Yes: pooling makes the map smaller.")
    #expect(!twice.mutants.isEmpty)
    #expect(
      twice.mutants.filter { $0.mutant.sentence != nil }.allSatisfy { $0.fate == .equivalent })
  }

  @Test func aSentenceThatNothingListensForIsOneSurvivor() throws {
    let result = try result(
      claim: "<pooling> .. <map> .. smaller",
      answer:
        "Pooling makes the map smaller. The map has more values before pooling. What of the map and pooling?"
    )
    let second = result.mutants.filter { $0.mutant.sentence == 1 }
    #expect(second.map(\.mutant.mutation) == [.dropped])
    #expect(second.map(\.fate) == [.survived])
    #expect(!result.mutants.contains { $0.mutant.sentence == 2 })
  }

  @Test func anotherNameOfATermMustNotCostAnything() throws {
    #expect(try result(claim: "maxpooling .. <map>").rewrites.contains { $0.isUnfair } == false)
    let unfair = try result(
      claim: "maxpooling .. smaller", answer: "Maxpooling makes the map smaller.")
    let synonyms = try #require(unfair.rewrites.first { $0.kind == .synonyms })
    #expect(synonyms.isUnfair)
    #expect(synonyms.attempt.lost == ["shrinks"])
    #expect(!unfair.tally.passes)
    let fair = try result(
      claim: "<pooling> .. smaller", answer: "Maxpooling makes the map smaller.")
    #expect(fair.rewrites.allSatisfy { !$0.isUnfair })
  }

  @Test func theReportNamesThePlacesOfTheExampleAndOfTheCriterion() throws {
    let compilation = compile(bank(claim: "<pooling> .. <map>", answer: answer))
    let report = MutationReport([try result(of: compilation)], places: compilation.places)
    let text = report.lines(showing: true).joined(separator: "\n")
    #expect(
      text.contains(
        "pooling/pool.yaml:17: good, sentence 1 reversed: smaller → larger; "
          + "still earned: shrinks (pooling/pool.yaml:7)"))
    #expect(report.json.text.contains(#""mutation":"reversed","sentence":1,"before":"smaller""#))
    #expect(!report.passes)
  }

  @Test func theReportOfAttacksShowsWhatGotThrough() throws {
    let compilation = compile(
      bank(claim: "<pooling> .. <map> .. (smaller | larger)", answer: answer))
    let question = try #require(compilation.bank.questions.first)
    let report = AttackReport([AttackTest(compilation, seed: 1).result(of: question)])
    let lines = report.lines(showing: true)
    let row = try #require(lines.firstIndex { $0.hasPrefix("its words shuffled") })
    #expect(lines[row].split(separator: " ").dropFirst(3).first == "1")
    #expect(lines.contains("complete examples flagged: 0.0 % of 1"))
    #expect(report.passes == !lines.contains { $0.hasPrefix("    pool ") })
  }

  private let answer = "Pooling makes the map smaller."

  private func result(claim: String, answer: String? = nil) throws -> MutationResult {
    try result(of: compile(bank(claim: claim, answer: answer ?? self.answer)))
  }

  private func result(of compilation: Compilation) throws -> MutationResult {
    #expect(!compilation.hasErrors)
    let question = try #require(compilation.bank.questions.first)
    return MutationTest(compilation, seed: 1).result(of: question)
  }

  private func bank(claim: String, answer: String) -> [String: String] {
    [
      "pooling/topic.yaml": "topic: pooling\ntitle: {zh: 池化, en: Pooling}",
      "glossary.yaml": """
      terms:
        pooling: {zh: [池化], en: [pooling, maxpooling, subsampling]}
        map: {zh: [特征图], en: [map]}
      """,
      "pooling/pool.yaml": """
      question: pool
      difficulty: 1
      minutes: 2
      ask: {zh: 为什么？, en: Why?}
      answer: {zh: 池化缩小特征图, en: Pooling makes the map smaller.}
      rubric:
        - id: shrinks
          zh: 池化缩小特征图
          en: pooling makes the map smaller
          accept: ['\(claim)']
          hint: {zh: 尺寸, en: size}
          probe: {zh: 尺寸呢？, en: And the size?}
      misconceptions:
        - {id: grows, claims: ['<pooling> .. never .. <map>'], challenge: {zh: 真, en: Really?}, correction: {zh: 缩小, en: It shrinks.}}
      examples:
        # The one that is tried.
        - {name: good, expect: {score: [0.8, 1]}, answer: '\(answer)'}
      """,
    ]
  }
}
