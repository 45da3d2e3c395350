// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import ScenarioCompiler
import Testing

@Suite struct MendingTests {
  @Test(
    "what a machine can mend is mended, and nothing else of the line changes",
    arguments: [
      ("requres: [] # none", "requires: [] # none"),
      ("\"requres\": []", "\"requires\": []"),
      ("requires: [trainin, \"trainin\"]", "requires: [training, \"training\"]"),
      ("requires: [Training]", "requires: [training]"),
      ("requires: training   # soon", "requires: [training]   # soon"),
      ("requires: [training2]", "requires: [training2]"),
      ("requires: [straining-x]", "requires: [straining-x]"),
      ("abuot: x\nrequires: []", "abuot: x\nrequires: []"),
    ])
  func topic(wrong: String, right: String) throws {
    let head = "topic: other\ntitle: {zh: 其他, en: Other}\n"
    #expect(try mended("other/topic.yaml", head + wrong) == head + right)
  }

  @Test(
    "a text that YAML would cut gets quotation marks",
    arguments: [
      ("{zh: 啊, en: Which, and how many, please?}", "{zh: 啊, en: 'Which, and how many, please?'}"),
      ("{en: Which, and why?, zh: 啊}", "{en: 'Which, and why?', zh: 啊}"),
      ("{zh: 啊, en: It's this: that}", "{zh: 啊, en: 'It''s this: that'}"),
      (
        "\n  en: A colon: it ends here  # remark\n  zh: 啊",
        "\n  en: 'A colon: it ends here'  # remark\n  zh: 啊"
      ),
      (
        "\n  en: A colon: it ends here\n  zh: 啊: 呀", "\n  en: 'A colon: it ends here'\n  zh: '啊: 呀'"
      ),
      ("\n  en: A colon: and\n    a second line\n  zh: 啊", nil),
      ("{zh:啊, en: Other}", "{zh: 啊, en: Other}"),
    ])
  func texts(wrong: String, right: String?) throws {
    let text = "topic: other\ntitle: \(wrong)\n"
    #expect(
      try mended("other/topic.yaml", text) == right.map { "topic: other\ntitle: \($0)\n" } ?? text)
  }

  @Test(
    "line ends, a byte order mark and the lack of a last newline stay", arguments: ["\r\n", "\n"])
  func bytes(lineEnd: String) throws {
    let lines = [
      "\u{FEFF}topic: other", "# 注释  ", "title: {zh: 其他, en: Other}", "", "requres: [trainin] ",
    ]
    let wrong = lines.joined(separator: lineEnd)
    let right = wrong.replacing("requres", with: "requires").replacing(
      "trainin]", with: "training]")
    #expect(Array(try mended("other/topic.yaml", wrong).utf8) == Array(right.utf8))
  }

  @Test func namesWithinClaimsAndConditionsAreMended() throws {
    let text = { (term: String, id: String) in
      """
      question: other
      difficulty: 2
      minutes: 2
      ask: {zh: 啊, en: What}
      answer: {zh: 啊, en: That}
      rubric:
        - id: stable
          zh: 稳定
          en: stable
          accept: ['variance .. <\(term)> .. <\(term)>? down']
          hint: {zh: 啊, en: a}
          probe: {zh: 啊, en: a}
      follow-ups:
        - {to: momentum, when: 'not gave-up and hit(\(id))', bridge: {zh: 啊, en: a}}
      examples:
        - {name: a, expect: {misses: [\(id)], flags: [keyword-list]}, answer: a}
      """
    }
    let wrong = text("varianc", "stabel").replacing("keyword-list", with: "keywrod-list")
    #expect(try mended("training/other.yaml", wrong) == text("variance", "stable"))
  }

  @Test func anIDIsMadeOfItsWords() throws {
    for name in ["Group Norm", "group_norm", "Group-norm", "'Group Norm'"] {
      let text = try mended("glossary/more.yaml", "terms:\n  \(name): {en: [group norm]}")
      #expect(text.replacing("'", with: "") == "terms:\n  group-norm: {en: [group norm]}")
    }
  }

  @Test(
    "an id stays where it would be another's, or where a claim uses the old spelling",
    arguments: [
      "terms:\n  Batch Norm: {en: [x]}",
      "terms:\n  Group Norm: {en: [<Group Norm>]}",
      "terms:\n  分组: {en: [x]}",
      "terms:\n  ---: {en: [x]}",
    ])
  func ambiguous(text: String) throws {
    #expect(try mended("glossary/more.yaml", text) == text)
  }

  @Test func oneThatDoesHarmDoesNotKeepTheOthersFromBeingMade() throws {
    let text = "terms:\n  Batch Norm: {en: [x]}\n  Group Norm: {en: [y]}\n  GN: {enn: [z]}"
    let right = "terms:\n  Batch Norm: {en: [x]}\n  group-norm: {en: [y]}\n  gn: {en: [z]}"
    #expect(try mended("glossary/more.yaml", text) == right)
  }

  @Test func filesThatAreNotOpenStay() {
    let file = SourceFile(
      path: "other/topic.yaml", text: "topic: other\ntitle: {zh: 其他, en: Other}\nrequres: []")
    let mending = Mending(Explanation.surroundings + [file]) { $0.path != file.path }
    #expect(mending.mended.isEmpty)
    #expect(mending.files.last == file)
  }

  @Test func aFixWhoseTextIsNotThereIsNotMade() {
    let file = SourceFile(path: "a.yaml", text: "topic: a\n")
    let fix = Fix(place: Place(file: "a.yaml", line: 1, column: 8), old: "b", new: "c")
    let beyond = Fix(place: Place(file: "a.yaml", line: 7, column: 1), old: "", new: "c")
    #expect(file.mended(by: [fix, beyond]) == file)
  }

  /// The text of a file after mending it among the files of the explanations.
  private func mended(_ path: String, _ text: String) throws -> String {
    let files = Explanation.surroundings + [SourceFile(path: path, text: text)]
    return try #require(Mending(files).files.last).text
  }
}
