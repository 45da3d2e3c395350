// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Authoring

@Suite struct AnkiTests {
  @Test func settingsAndHTML() {
    let list = QuestionList.anki(
      """
      #separator:tab
      #html:true
      #deck column:1
      #tags column:4
      Course::Weather\tWhat is <b>rain</b>?<br>1 &lt; 2\t"<div>Water.</div><div>It ""falls"".</div>"\twet sky
      Weather\tWhat is this? <img src="a.png">\t[sound:a.mp3]Snow.\t
      """)
    #expect(
      list.questions.map(\.ask) == [
        [.en: "What is rain?\n1 < 2"], [.en: "What is this?"],
      ])
    #expect(
      list.questions.map(\.answer) == [
        [.en: "Water.\nIt \"falls\"."], [.en: "Snow."],
      ])
    #expect(list.questions.map(\.topic?.title) == ["Weather", "Weather"])
    #expect(list.questions[0].notes == ["Tags: wet sky"])
    #expect(list.losses.map { "\($0.line) \($0.reason)" } == ["6 media"])
  }

  @Test func namedColumnsAndADeckForAll() {
    let list = QuestionList.anki(
      "#separator:Semicolon\n#html:false\n#deck:Weather\n#columns:Back;Front;Extra\n<water>;What is rain?;wet\n"
    )
    #expect(list.questions.map(\.ask) == [[.en: "What is rain?"]])
    #expect(list.questions.map(\.answer) == [[.en: "<water>"]])
    #expect(list.questions.map(\.notes) == [["wet"]])
    #expect(list.questions.first?.topic?.title == "Weather")
  }

  @Test func gapsAreAskedFor() {
    let list = QuestionList.anki(
      "#separator:tab\nRain is {{c1::water}} from {{c2::clouds::where}}.\t\n")
    #expect(list.questions.map(\.ask) == [[.en: "Rain is ____ from [where]."]])
    #expect(list.questions.map(\.answer) == [[.en: "Rain is water from clouds."]])
  }

  @Test func braceNotationInTextsMakesNoGaps() {
    let list = QuestionList(
      questions: [ListedQuestion(line: 1, id: "a", ask: [.en: "{{c1::x}} [sound:y]"])])
    let text = ExchangeFormat.anki.written(list)
    #expect(!text.contains("{{") && !text.contains("[sound"))
  }
}
