// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Authoring

@Suite struct MarkdownListTests {
  @Test func chaptersNumbersAndBareAddresses() {
    let list = QuestionList.markdown(
      """
      # Fruit Basket
      水果面试题整理

        第1章 苹果
      1.简述苹果的颜色
      https://example.org/apple
      https://example.org/red
      2.苹果为什么会变黄?它能放多久?
      第2章 梨
      3.Pear 为什么甜？

        ........
      """)
    #expect(
      list.questions.map(\.ask) == [
        [.zh: "简述苹果的颜色"], [.zh: "苹果为什么会变黄?它能放多久?"], [.zh: "Pear 为什么甜？"],
      ])
    #expect(list.questions.map(\.topic?.title) == ["苹果", "苹果", "梨"])
    #expect(list.questions.map(\.source) == ["Fruit Basket 1", "Fruit Basket 2", "Fruit Basket 3"])
    #expect(list.questions[0].links == ["https://example.org/apple", "https://example.org/red"])
    #expect(list.questions.allSatisfy { $0.answer.isEmpty })
    #expect(list.losses.map(\.line) == [2, 12])
  }

  @Test func aSyllabusNamesTopicsAndAListOfQuestionsAsks() {
    let list = QuestionList.markdown(
      """
      * **水果**

        1. [苹果](https://example.org/apple)
           1. [种类](https://example.org/kinds)（包括红富士、青苹果(酸)等2个知识点）
           2. [储存](https://example.org/store)

      * <span id='6'>**面试**</span>

        1.  苹果基础

          * [为什么苹果会掉下来？](https://example.org/a_(b))
          * [苹果的种类](https://example.org/c)
          * [3*3 的箱子里有几个苹果？](https://example.org/d)
      """)
    #expect(list.topics.map(\.title) == ["种类", "储存"])
    #expect(list.topics[0].points == ["红富士", "青苹果(酸)"])
    #expect(list.topics[0].within == ["水果", "苹果"])
    #expect(
      list.questions.map(\.ask) == [
        [.zh: "为什么苹果会掉下来？"], [.zh: "苹果的种类"], [.zh: "3*3 的箱子里有几个苹果？"],
      ])
    #expect(list.questions.map(\.topic?.title) == ["苹果基础", "苹果基础", "苹果基础"])
    #expect(list.questions[0].links == ["https://example.org/a_(b)"])
    #expect(list.losses == [])
  }

  @Test func headingsThatAskAreAnsweredByTheTextBelow() {
    let list = QuestionList.markdown(
      """
      # Pooling

      ### What does **max** pooling do?
      It keeps the largest value.

      ```python
      max(window)
      ```

      - robust to *small* shifts
        - by one pixel
      ### Why pool at all?
      """)
    #expect(
      list.questions.map(\.ask) == [
        [.en: "What does max pooling do?"], [.en: "Why pool at all?"],
      ])
    #expect(
      list.questions[0].answer == [
        .en: "It keeps the largest value.\n\n```python\nmax(window)\n```"
      ])
    #expect(list.questions[0].notes == ["robust to small shifts", "by one pixel"])
    #expect(list.questions.map(\.topic?.title) == ["Pooling", "Pooling"])
  }

  @Test func markedQuestionsAndAnswers() {
    let list = QuestionList.markdown(
      """
      ## Chapter 2: Trees

      **Q1:** Name a tree
      **A:** An oak.

      问：树有多高？
      答：三十米。

      1. Explain how a tree
         drinks
      It has roots.
      2. Leaves
         - they are green
         - they fall
      """)
    #expect(
      list.questions.map(\.ask) == [
        [.en: "Name a tree"], [.zh: "树有多高？"], [.en: "Explain how a tree drinks"], [.en: "Leaves"],
      ])
    #expect(
      list.questions.map(\.answer) == [
        [.en: "An oak."], [.zh: "三十米。"], [.en: "It has roots."], [:],
      ])
    #expect(list.questions[3].notes == ["they are green", "they fall"])
    #expect(Set(list.questions.map(\.topic?.title)) == ["Trees"])
    #expect(list.losses == [])
  }

  @Test(
    "nothing that is typed breaks it",
    arguments: [
      "", "#", "-", "1.", "```", "<!--", "[", "[[[[((((", "**", "> ", "\u{0}", "Q:", "---\n---",
      String(repeating: "  - a\n", count: 3), String(repeating: "[", count: 5000),
      String(repeating: "*a ", count: 5000),
      (0..<500).map { String(repeating: " ", count: $0) + "- a" }.joined(separator: "\n"),
    ])
  func hostile(text: String) {
    for format in ExchangeFormat.allCases { _ = format.read(text) }
  }
}
