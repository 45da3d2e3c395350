// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import ScenarioCompiler
import Testing

@Suite struct BankCompilerTests {
  @Test func aSoundBankCompilesWithoutFaults() throws {
    let compilation = compile()
    #expect(compilation.diagnostics.map(\.rendered) == [])
    #expect(compilation.bank.questions.map(\.id) == ["where", "why"])
    #expect(compilation.bank.questions[0].topic == "normalization")
    #expect(compilation.bank.questions[0].timeLimit == .seconds(180))
    #expect(compilation.bank.scenarios[0].phases[0].questions == ["why", "where"])
    #expect(compilation.bank.scenarios[0].followUps.perQuestion == 2)
    let term = try #require(compilation.bank.glossary["increase"])
    #expect(term.role == .relation(opposite: "decrease"))
  }

  @Test func examplesAndFollowUpsAreRead() throws {
    let extra = """
      twins: [where]
      follow-ups:
        - {to: where, when: not hit(c1) and (score < 0.5 or gave-up), bridge: {zh: 接着, en: Next}}
      misconceptions:
        - id: wrong
          claims: ['<batch-norm> <decrease>']
          cost: 2
          challenge: {zh: 真的, en: Really}
          correction: {zh: 不, en: No}
      examples:
        - {name: half, expect: {score: [0.2, 0.6], misses: [c2], says: [wrong], flags: [echo]}, answer: BN}
      """
    let compilation = compile(["bank/normalization/why.yaml": question("why", extra: extra)])
    #expect(compilation.diagnostics.map(\.rendered) == [])
    let why = try #require(compilation.bank.question("why"))
    #expect(
      why.followUps[0].when
        == .all([.not(.hit("c1")), .any([.score(.less, 0.5), .gaveUp])]))
    #expect(why.rubric.misconceptions[0].cost == 2)
    #expect(why.twins == ["where"])
    // Twins are symmetric even when one side is silent about it.
    #expect(compilation.bank.question("where")?.twins == ["why"])
    let example = try #require(compilation.examples["why"]?.first)
    #expect(example.expect.score == 0.2...0.6)
    #expect(example.expect.misses == ["c2"])
    #expect(example.expect.says == ["wrong"])
    #expect(example.expect.flags == [.echo])
  }

  @Test func everyFaultOfAFileIsReportedAtOnce() {
    let text = """
      question: why
      dificulty: 9
      difficulty: 9
      minutes: soon
      ask: {zh: 为什么}
      answer: {zh: 因为, en: ''}
      rubric: []
      """
    #expect(
      faults(in: "bank/normalization/why.yaml", text) == [
        "2:1 V0201", "3:13 V0205", "4:10 V0203", "5:6 V0202", "6:22 V0206", "7:9 V0207",
      ])
  }

  @Test func namesNearAMistypedOneAreSuggested() {
    let compilation = compile([
      "bank/normalization/why.yaml": question("why", accept: "<batch-nrom> <increase>"),
      "bank/interviews/short.yaml": (soundBank["bank/interviews/short.yaml"] ?? "")
        .replacingFirst("[why, where]", with: "[wy, where]"),
    ])
    let messages = compilation.diagnostics.map(\.rendered)
    #expect(
      messages.contains(
        "bank/interviews/short.yaml:10:17: error [V0302]: "
          + "unknown question “wy”; did you mean “why”?"))
    #expect(
      messages.contains(
        "bank/normalization/why.yaml:10:14: error [V0304]: "
          + "unknown term or relation “batch-nrom”; did you mean “batch-norm”?"))
  }

  @Test func aSlipInAClaimIsReportedAtItsPlace() {
    let text = question("why", accept: "<batch-norm> (<increase> | ")
    #expect(faults(in: "bank/normalization/why.yaml", text).first == "10:41 V0401")
  }

  @Test func theSecondDefinitionOfAnIDNamesTheFirst() {
    let compilation = compile(["bank/second/normalization/why.yaml": question("why")])
    #expect(
      compilation.diagnostics.map(\.rendered) == [
        "bank/second/normalization/why.yaml:1:11: error [V0301]: the question “why” is defined already at "
          + "bank/normalization/why.yaml:1:11"
      ])
  }

  @Test(
    "whoever mentions what could not be read is not to blame",
    arguments: [
      ("bank/normalization/why.yaml", "question: why\nask: ["),
      ("bank/normalization/why.yaml", "question: why\n"),
      ("bank/normalization/topic.yaml", "topic: [normalization"),
      ("bank/glossary/terms.yaml", "terms: {"),
    ])
  func brokenFiles(path: String, text: String) {
    let found = compile([path: text]).diagnostics
    #expect(!found.isEmpty)
    #expect(found.filter { $0.place.file != path } == [])
  }

  @Test func aQuestionInAFolderThatIsNoTopicIsToldSo() {
    let found = compile(["bank/misc/lost.yaml": question("lost")]).diagnostics
    #expect(found.map(\.fault) == [.folderWithoutTopic("misc")])
  }

  @Test func aWordThatIsNoneOfAFewIsAnsweredWithThem() {
    let text = (soundBank["bank/interviews/short.yaml"] ?? "") + "\nmode: relaxed"
    let found = compile(["bank/interviews/short.yaml": text]).diagnostics.map(\.fault.message)
    #expect(found == ["“relaxed” is not a value of “mode”; it takes practice, exam"])
  }

  @Test func topicsThatRequireEachOtherAreACircle() {
    let compilation = compile([
      "bank/normalization/topic.yaml": """
      topic: normalization
      title: {zh: 归一化, en: Normalization}
      requires: [other]
      """,
      "bank/other/topic.yaml": """
      topic: other
      title: {zh: 其他, en: Other}
      requires: [normalization]
      """,
    ])
    #expect(compilation.diagnostics.map(\.fault.code) == ["V0307"])
  }

  @Test(arguments: [
    ("question: a\n  bad: [", "V0101"),
    ("question: a\nquestion: b", "V0102"),
    ("question: &x a\nask: *x", "V0103"),
    ("", "V0104"),
    ("# only a comment", "V0104"),
    ("nothing: known", "V0105"),
    ("just text", "V0105"),
    ("question: " + String(repeating: "[", count: 2000), "V0107"),
    ("question: \(String(repeating: "x", count: 2_000_000))", "V0106"),
    ("question: Not An Id", "V0204"),
    ("question: no\u{0}pe", "V0101"),
  ])
  func aBrokenFileIsAFaultAndNoTrap(_ text: String, _ code: String) {
    let found = compile(["bank/normalization/broken.yaml": text]).diagnostics
    #expect(found.contains { $0.fault.code == code && $0.place.file.hasSuffix("broken.yaml") })
  }

  @Test func whatIsCountedIsAWholeNumber() {
    let text = question("why").replacingFirst("difficulty: 2", with: "difficulty: 2.5")
    #expect(faults(in: "bank/normalization/why.yaml", text) == ["2:13 V0203"])
  }

  @Test func yamlWordsThatLookLikeOtherTypesStayText() {
    let compilation = compile(["bank/normalization/no.yaml": question("no")])
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.bank.question("no") != nil)
  }
}

extension String {
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, other)
  }

  private func firstRange(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }

  private func replacingCharacters(in range: Range<Index>, _ other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
