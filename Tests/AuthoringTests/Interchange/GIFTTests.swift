// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Authoring

@Suite struct GIFTTests {
  @Test(
    "every kind of question",
    arguments: [
      ("::Rain:: What is rain? {}", "What is rain?", "", []),
      ("What is rain? {####Water.}", "What is rain?", "Water.", []),
      ("What falls? {=rain =snow}", "What falls?", "rain\nsnow", []),
      (
        "What falls? {=rain#right ~stone#too hard}", "What falls?", "rain",
        ["rain – right", "Not: stone", "stone – too hard"]
      ),
      ("Rain is wet. {T}", "Rain is wet.", "True.", []),
      ("Rain is dry. {FALSE#it is wet}", "Rain is dry.", "False.", ["it is wet"]),
      ("How many? {#3}", "How many?", "3", []),
      ("Rain {=falls} down.", "Rain ____ down.", "falls", []),
      ("Match {=sky -> blue =sea -> deep}", "Match", "sky -> blue\nsea -> deep", []),
      ("[html]<b>What</b> is 1 &lt; 2? {}", "What is 1 < 2?", "", []),
      ("Is \\{a\\} \\= \\~b\\: \\# c\\nd? {}", "Is {a} = ~b: # c\nd?", "", []),
    ] as [(String, String, String, [String])])
  func kinds(gift: String, ask: String, answer: String, notes: [String]) {
    let list = QuestionList.gift("// a comment\n\(gift)\n")
    #expect(list.questions.map { $0.ask[.en] } == [ask])
    #expect(list.questions.first?.answer[.en] ?? "" == answer)
    #expect(list.questions.first?.notes.filter { $0 != "Rain" } == notes)
    #expect(list.losses == [])
  }

  @Test func categoriesAreTopics() {
    let list = QuestionList.gift(
      """
      $CATEGORY: $course$/top/Weather/Wet things

      ::rain::What is rain? {}

      $CATEGORY: snow

      What is snow?
      {
      =water
      }
      """)
    #expect(list.questions.map(\.topic?.title) == ["Wet things", "snow"])
    #expect(list.questions.map(\.topic?.within) == [["Weather"], []])
    #expect(list.questions.map(\.id) == ["rain", nil])
    #expect(list.questions.map(\.line) == [3, 7])
  }

  @Test func whatCannotBeHeldIsTold() {
    let list = QuestionList.gift(
      "Only a text.\n\nWhat? {=a\n\nHow long? {#3:0.5}\n\nWhich? {~%50%a ~%50%b ~%-100%c}\n")
    #expect(list.questions.map { $0.answer[.en] } == ["3", "a\nb"])
    #expect(
      list.losses.map { "\($0.line) \($0.reason)" } == [
        "1 description", "3 unclosedAnswer", "5 tolerance", "7 weights",
      ])
  }
}
