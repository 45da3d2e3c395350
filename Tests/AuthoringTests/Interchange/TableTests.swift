// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Authoring

@Suite struct TableTests {
  @Test func quotesLineEndsAndAByteOrderMark() {
    let list = QuestionList.csv(
      "\u{FEFF}ID,Question,Answer,Topic,Language,Difficulty\r\n"
        + "rain,\"What is \"\"rain\"\",\r\nand why?\",Water.,Weather,en,2\r\n"
        + "\r\n"
        + ",雪是什么？,,weather,,\r\n")
    #expect(list.losses == [])
    #expect(list.questions.map(\.line) == [2, 5])
    #expect(list.questions[0].ask == [.en: "What is \"rain\",\nand why?"])
    #expect(list.questions[0].id == "rain")
    #expect(list.questions[0].difficulty == 2)
    #expect(list.questions[0].topic?.title == "Weather")
    #expect(list.questions[1].ask == [.zh: "雪是什么？"])
    #expect(list.questions[1].topic?.id == "weather")
  }

  @Test(arguments: [
    "问题;答案;主题\n什么是雨？;水;天气\n", "sep=;\n问题;答案;主题\n什么是雨？;水;天气\n", "问题\t答案\t主题\n什么是雨？\t水\t天气\n",
  ])
  func otherSeparators(text: String) {
    let question = QuestionList.csv(text).questions.first
    #expect(question?.ask == [.zh: "什么是雨？"])
    #expect(question?.answer == [.zh: "水"])
    #expect(question?.topic?.title == "天气")
  }

  @Test func whatCannotBeUsedIsTold() {
    let list = QuestionList.csv(
      """
      question,answer,colour,difficulty,id,language
      What?,That.,red,9,What Is It,fr
      ,lonely,,,,
      Why?,,,,,,too much
      Who "said" so?,"open
      """)
    #expect(list.questions.map { $0.ask[.en] } == ["What?", "Why?", "Who \"said\" so?"])
    #expect(
      list.losses.map { "\($0.line) \($0.reason)" }.sorted() == [
        "1 unknownColumn", "2 badID", "2 badNumber(key: \"difficulty\")", "2 unknownLanguage",
        "3 noWords", "4 tooManyCells", "5 unclosedQuote",
      ])
  }

  @Test func withoutAColumnOfQuestionsThereIsNothing() {
    let list = QuestionList.csv("apples,pears\n1,2\n")
    #expect(list.questions == [])
    #expect(list.losses.map(\.reason) == [.noQuestionColumn])
  }
}
