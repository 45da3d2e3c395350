// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Authoring

/// What is written and read again says the same.
@Suite struct RoundTripTests {
  @Test(arguments: ExchangeFormat.allCases)
  func everyTextComesBack(as format: ExchangeFormat) {
    var chance = SplitMix64(seed: 8)
    for round in 0..<150 {
      let list = QuestionList(
        questions: (0..<3).map { number in
          let ask = awkwardTexts(&chance)
          return ListedQuestion(
            line: 1, id: QuestionID("question-\(number)"),
            topic: ListedTopic(id: TopicID("topic-\(number % 2)"), title: "topic-\(number % 2)"),
            ask: ask, answer: awkwardTexts(&chance).filter { ask[$0.key] != nil })
        })
      let read = format.read(format.written(list))
      #expect(read.losses == [], "round \(round)")
      #expect(read.questions.map(\.id) == list.questions.map(\.id), "round \(round)")
      #expect(read.questions.map(\.topic?.id) == list.questions.map(\.topic?.id))
      #expect(read.questions.map(\.ask) == list.questions.map(\.ask), "round \(round)")
      #expect(read.questions.map(\.answer) == list.questions.map(\.answer), "round \(round)")
    }
  }

  @Test func aTableThatRunsNothingReadsBackAsItWas() {
    let list = QuestionList(
      questions: ["=1+1", "+1", "-1", "@A1", "'=1", "''@"].enumerated().map { number, text in
        ListedQuestion(
          line: 1, id: QuestionID("q-\(number)"), topic: ListedTopic(id: "t", title: "t"),
          ask: [.en: text], answer: [:])
      })
    let safe = ExchangeFormat.csv.written(list)
    for cell in safe.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)")
    }
    #expect(ExchangeFormat.csv.read(safe).questions.map(\.ask) == list.questions.map(\.ask))
    #expect(ExchangeFormat.csv.written(list, isRaw: true).contains(",=1+1,"))
  }

  /// At least one language; the texts have no white space at their ends, which no format keeps.
  private func awkwardTexts(_ chance: inout SplitMix64) -> [Language: String] {
    let pieces = [
      "a", "7", "卷积", "池化？", "\"", "'", ",", ";", "\t", "\n", "\n\n", "{", "}", "=", "~", "#",
      ":", "::", "\\", "\\n", "//", "<script>alert(1)</script>", "<br>", "&amp;", "&", "*", "**b**",
      "_x_", "`c`", "[a](b)", "[sound:x.mp3]", "{{c1::gap}}", "<!-- id: x -->", "-->", "|", "!",
      "😀", "👩‍🔬", "1. ", "- ", "> ", "# ", "$CATEGORY: x", "https://example.org/a", "-", "+", "@",
      "Q: ", "A: ", "####", "%50%", "->", " ", "  ", "---", "```",
    ]
    func text() -> String {
      "x"
        + (0..<Int(chance.next() % 9)).map { _ in pieces[Int(chance.next() % UInt64(pieces.count))]
        }
        .joined() + "y"
    }
    func start() -> String { pieces[Int(chance.next() % UInt64(pieces.count))] + text() }
    switch chance.next() % 3 {
    case 0: return [.en: start().trimmed]
    case 1: return [.zh: start().trimmed]
    default: return [.zh: text(), .en: start().trimmed]
    }
  }
}
