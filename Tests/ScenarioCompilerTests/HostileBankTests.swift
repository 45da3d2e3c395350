// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import ScenarioCompiler
import Testing

/// Files that were made to harm, or look as if they had been.
@Suite struct HostileBankTests {
  @Test("39: an alias bomb is refused before it goes off")
  func aliasBomb() {
    var bomb = "topic: normalization\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let members = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(members)]\n"
    }
    let time = ContinuousClock().measure {
      #expect(faults(in: "bank/normalization/topic.yaml", bomb) == ["2:5 V0103"])
    }
    #expect(time < .milliseconds(100))
  }

  @Test(
    "40: whatever nests without end is refused, in whatever way it nests",
    arguments: [
      "[", "{a: ", "? ", "- ", "a: {", "[\n", "{a:\n", "- - ", "? - ", "- ? ", ": ", "!!map ", "[{",
    ])
  func depth(piece: String) {
    let text = "topic: normalization\nx: " + String(repeating: piece, count: 100_000)
    #expect(!faults(in: "bank/normalization/topic.yaml", text).isEmpty)
  }

  @Test("40: indentation without end is refused")
  func indentation() {
    for lineEnd in ["\n", "\r"] {
      let lines = (0..<1_200).map { String(repeating: " ", count: $0) + "a:" }
      let text = lines.joined(separator: lineEnd)
      #expect(!faults(in: "bank/normalization/topic.yaml", text).isEmpty)
    }
  }

  @Test("40: a key of a million characters is a key that nothing reads")
  func longKey() {
    let text = "topic: normalization\n? \(String(repeating: "k", count: 1_000_000))\n: x\n"
    #expect(!faults(in: "bank/normalization/topic.yaml", text).isEmpty)
  }

  @Test("43: topics that require each other are told as a circle, the shortest there is")
  func circles() {
    // a → b → c → a and a → c; d leads in, e to itself.
    let edges = ["a": "b, c", "b": "c", "c": "a", "d": "a", "e": "e", "f": ""]
    let files = edges.map {
      ("bank/\($0.key)/topic.yaml", topic($0.key, requires: $0.value))
    }
    let found = compile(Dictionary(uniqueKeysWithValues: files)).diagnostics.map(\.rendered)
    #expect(
      found == [
        "bank/a/topic.yaml:1:8: error [V0307]: topics require each other in a circle: a → c → a",
        "bank/e/topic.yaml:1:8: error [V0307]: topics require each other in a circle: e → e",
      ])
  }

  @Test("44: nothing at all, and only ends, are banks")
  func smallGraphs() {
    #expect(BankCompiler.compile([SourceFile]()).diagnostics.isEmpty)
    let files = (0..<3).map {
      SourceFile(path: "t\($0)/topic.yaml", text: topic("t\($0)", requires: ""))
    }
    #expect(BankCompiler.compile(files).diagnostics.isEmpty)
  }

  /// In an optimised build 100,000 topics with a million edges take less than two seconds; without
  /// optimisation, on a busy machine, a fiftieth of it should.
  @Test("45: a long chain of topics, closed to a circle, with many ways through it")
  func hugeGraph() throws {
    let count = 2_000
    let read = (0..<count).map { number in
      let next = (1...10).map { "t\((number + $0 * $0) % count)" }.joined(separator: ", ")
      return ReadFile(
        SourceFile(path: "t\(number)/topic.yaml", text: topic("t\(number)", requires: next)))
    }
    var found: [Diagnostic] = []
    let time = ContinuousClock().measure { found = BankCompiler.compile(read).diagnostics }
    #expect(found.map(\.fault.kind) == [.topicCycle])
    let message = try #require(found.first).fault.message
    #expect(message.contains("t0 → ") && message.contains(" more") && message.utf8.count < 300)
    #expect(time < .seconds(2))
  }

  @Test(
    "46: what other programs read as numbers, dates or nothing is text here",
    arguments: [
      "no", "yes", "on", "null", "true", "0123", "1e3", "0x1f", "2024-01-01", "12", "inf",
    ])
  func yamlTraps(id: String) throws {
    let compilation = compile([
      "bank/\(id)/topic.yaml": topic(id, requires: ""),
      "bank/\(id)/\(id).yaml": question(id).replacingFirst("en: Why", with: "en: \(id)"),
    ])
    #expect(compilation.diagnostics.map(\.rendered) == [])
    #expect(compilation.bank.question(QuestionID(id))?.ask.en == id)
    #expect(compilation.bank.question(QuestionID(id))?.topic == TopicID(id))
  }

  @Test("46: what is no text at all is said to be none", arguments: ["~", "", "[a]", "{a: b}"])
  func noText(value: String) {
    let text = "topic: \(value)\ntitle: {zh: 一, en: One}"
    let found = faults(in: "bank/normalization/topic.yaml", text)
    #expect(found.contains { $0.hasPrefix("1:") && !$0.hasSuffix("V0101") }, "\(found)")
  }

  @Test(
    "47: numbers that are none, or beyond all bounds",
    arguments: [
      ".nan", "nan", "NaN", "-nan", ".inf", "inf", "-inf", "1e999", "-1", "0", "1e308", "-0",
      "99999999999999999999", "0x1p4", "１", "3,5", "1_000", "", "[3]", "three",
    ])
  func numbers(value: String) {
    for (key, line) in [("difficulty: 2", 2), ("minutes: 3", 3)] {
      let text = question("why")
        .replacingFirst(key, with: key.prefix { $0 != ":" } + ": \(value)")
      let found = faults(in: "bank/normalization/why.yaml", text)
      #expect(found.contains { $0.hasPrefix("\(line):") }, "\(value): \(found)")
    }
    let weighed = question("why").replacingFirst("zh: 事实", with: "weight: \(value)\n    zh: 事实")
    #expect(!faults(in: "bank/normalization/why.yaml", weighed).isEmpty)
  }

  @Test(
    "47: a claim that would be met by everything is refused",
    arguments: ["''", "' '", "'a?'", "'()'", "'a? b?'", "'|'", "'..'"])
  func emptyClaims(claim: String) {
    let text = question("why").replacing("'<batch-norm> <increase>'", with: claim)
    #expect(faults(in: "bank/normalization/why.yaml", text).contains { $0.hasPrefix("10:") })
  }

  @Test(
    "47: a term without a form that can be found is refused",
    arguments: ["''", "' '", ""])
  func emptyForms(form: String) {
    let text = "terms:\n  nothing: {zh: [\(form)]}"
    #expect(!faults(in: "bank/glossary/more.yaml", text).isEmpty)
  }

  @Test(
    "49: an id leads nowhere in the file system",
    arguments: ["../why", "/etc/passwd", "a/b", "..", ".", "a\\b", "a%2fb"])
  func paths(id: String) {
    let text = "topic: normalization\ntitle: {zh: 一, en: One}\nrequires: ['\(id)']"
    #expect(faults(in: "bank/normalization/topic.yaml", text) == ["3:12 V0204"])
  }

  private func topic(_ id: String, requires: String) -> String {
    "topic: \(id)\ntitle: {zh: 一, en: One}\nrequires: [\(requires)]\n"
  }
}
