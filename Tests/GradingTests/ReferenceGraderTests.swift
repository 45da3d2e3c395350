// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

@Suite struct ReferenceGraderTests {
  private let lists = ReferenceGrader(
    prompt: "Why use a linked list?",
    references: ["Insertion does not move elements. Only pointers change.", "插入时不需要移动元素。"])

  @Test func theReferenceItselfIsFullMarks() {
    #expect(lists.assess("Insertion does not move elements. Only pointers change.").score == 1)
    #expect(lists.assess("插入时不需要移动元素。").score == 1)
  }

  @Test(arguments: [
    "插入时需要移动元素。", "Insertion moves elements.",
    "It is not true that insertion does not move elements. It is false that only pointers change.",
  ])
  func aDeniedReferenceEarnsNothing(_ answer: String) {
    let found = lists.assess(answer)
    #expect(found.score < 0.1)
    #expect(found.criteria.contains { $0.verdict == .contradicted })
  }

  @Test func pointsAreCriteriaWithTheirEvidence() throws {
    let found = lists.assess("the pointers are changed")
    #expect(found.criteria.map(\.id) == ["point-1", "point-2"])
    #expect(found.criteria[1].verdict == .partly)
    #expect(found.criteria[1].claim == "Only pointers change")
    #expect(found.criteria[1].evidence.map(\.text) == ["pointers are changed"])
    #expect(found.criteria[1].nearestMiss?.lacking == ["Only"])
  }

  @Test func repeatingTheQuestionSaysNothing() {
    let found = lists.assess("use a linked list")
    #expect(found.score < 0.2)
  }

  @Test func theQuestionGivenBackIsNoAnswerToAShortReference() {
    let prompt = "Does the lamp stay lit when the switch is open?"
    let grader = ReferenceGrader(prompt: prompt, references: ["The lamp doesn't stay lit."])
    #expect(grader.assess(prompt).score == 0)
    #expect(grader.assess(prompt).flags == [.echo])
    #expect(grader.assess("The lamp does not stay lit").score > 0.8)
  }

  @Test func lettersThatNameThingsAreContent() {
    let grader = ReferenceGrader(prompt: "Why?", references: ["A and C are in one path with B"])
    #expect(grader.assess("A and C are in one path with B").score == 1)
    #expect(grader.assess("D and E are in one path with B").score < 0.85)
  }

  @Test(arguments: [("", AnswerFlag.empty), ("I have no idea", .gaveUp), ("不知道", .gaveUp)])
  func noAnswerIsNamed(_ answer: String, _ flag: AnswerFlag) {
    let found = lists.assess(answer)
    #expect(found.flags == [flag])
    #expect(found.score == 0)
  }

  @Test func theContraryEarnsNothing() {
    let grader = ReferenceGrader(
      prompt: "What happens to the diameter?", references: ["The diameter decreases by half."])
    let right = grader.assess("it decreases by half").score
    #expect(grader.assess("it increases by half").score < right / 2)
    #expect(grader.assess("it does not increase, it halves").score > 0.2)
    let chinese = ReferenceGrader(prompt: "货物有什么要求？", references: ["货物必须是小型，出货量较少。"])
    #expect(chinese.assess("要求小型，量较少").score > 1.5 * chinese.assess("要求大型，量较多").score)
  }

  @Test func everydayWordsOfTheSameMeaningCount() {
    let grader = ReferenceGrader(prompt: "Why?", references: ["The drum makes a loud sound."])
    let kin = grader.assess("the drum produces a loud noise").score
    #expect(kin > 0.85)
    #expect(kin < grader.assess("the drum makes a loud sound").score)
    let chinese = ReferenceGrader(prompt: "为什么？", references: ["插入方便，费用降低。"])
    #expect(chinese.assess("插入容易，成本减少").score > chinese.assess("插入错误，地点重要").score + 0.1)
  }

  @Test func aDeniedContraryIsAgreement() {
    let grader = ReferenceGrader(
      prompt: "Why did they differ?", references: ["Greta and Andre have different hands."])
    #expect(grader.assess("Greta and Andre have not the same hands").score > 0.8)
    #expect(grader.assess("Greta and Andre have the same hands").score < 0.8)
  }

  @Test func whatSeveralReferencesSayIsWorthMore() {
    let one = "the lamp is in a closed loop with the cell"
    let other = "a closed loop holds the lamp"
    let third = "nothing separates the terminals"
    let grader = ReferenceGrader(prompt: "Why?", references: [one, other, third])
    let alone = ReferenceGrader(prompt: "Why?", references: [one])
    #expect(grader.assess(one).score == 1)
    #expect(grader.assess("the cell loop").score < alone.assess("the cell loop").score)
  }

  @Test func anEnumerationIsOnePointAMember() {
    let grader = ReferenceGrader(
      prompt: "常见的堆垛机有哪些？", references: ["常见的堆垛机有：桥式堆垛机、巷道式堆垛机和桥架式堆垛机。"])
    let found = grader.assess("巷道式。")
    #expect(found.criteria.count == 3)
    #expect(found.criteria[1].credit > 0.5)
    #expect(found.criteria[0].credit < 0.5)
    #expect(grader.assess("桥式、巷道式、桥架式").score > 0.6)
  }

  @Test func aDeniedMemberDeniesNoOther() {
    let grader = ReferenceGrader(
      prompt: "信息有什么特征？", references: ["客观性、不对称性、共享性、时效性。"])
    #expect(grader.assess("不对称性、共享性、时效性、客观性").score == 1)
  }

  @Test func whatTheQuestionAsksForIsEnough() {
    let reference = """
      1. Routing tables get smaller. 2. Security is increased. 3. Mobile hosts may roam. \
      4. Multicasting is provided.
      """
    let answer = "Routing tables get smaller and security increases"
    let two = ReferenceGrader(prompt: "Name at least two objectives.", references: [reference])
    let all = ReferenceGrader(prompt: "What are the objectives?", references: [reference])
    #expect(two.assess(answer).score > 0.9)
    #expect(all.assess(answer).score < 0.85)
    let chinese = ReferenceGrader(
      prompt: "头结点有什么作用？（至少说出两条）", references: ["统一空表的处理。方便插入首元素。便于存放长度。"])
    #expect(chinese.assess("便于存放长度，方便插入首元素").score > 0.9)
  }

  @Test func aListOfTheReferencesWordsIsNoAnswer() {
    let grader = ReferenceGrader(
      prompt: "Why is a hash table fast?",
      references: [
        "The hash function of the key gives the index of the bucket, so the search does not depend on the "
          + "number of the entries. Collisions are put into a chain at the bucket."
      ])
    let listed = grader.assess(
      "hash function key index bucket search depend number entries collisions chain bucket")
    #expect(listed.flags == [.keywordList])
    #expect(listed.score < 0.35)
    let said = grader.assess(
      "A hash of the key is the index of a bucket, and collisions are chained there.")
    #expect(said.flags.isEmpty)
    #expect(said.score > 2 * listed.score)
  }

  @Test func theLengthOfAnAnswerIsNoReason() {
    let short = lists.assess("only pointers change").score
    let padding = String(repeating: "well as everybody says this is how it works ", count: 40)
    #expect(lists.assess("only pointers change, " + padding).score == short)
  }

  @Test func otherFormsAndSlipsAreUnderstood() {
    let grader = ReferenceGrader(
      prompt: "", references: ["The terminals are separated by a gap of three metres"])
    let whole = grader.assess("terminals separated, gap of three metres").score
    #expect(grader.assess("termnials seperated, gap of 3 metres").score > 0.95 * whole)
    #expect(grader.assess("separation of terminals").score > 0.3)
    #expect(grader.assess("ｔｅｒｍｉｎａｌｓ ｓｅｐａｒａｔｅｄ, gap of three metres").score == whole)
  }

  @Test func anyTextIsReadWithoutATrap() throws {
    var generator = SplitMix64(seed: 11)
    let pieces = [
      "1.", "(2)", "①", "、", "：", "——", "分为", "和", "e.g.", "(", ")", "pointers", "不", "not ",
      "元素", "。", "\n", ";", " - ", "e\u{301}", "3.14", "\0", "等", "，", "iv)", "\r\n",
    ]
    for _ in 0..<200 {
      func text() -> String {
        (0..<generator.index(below: 24)).map { _ in pieces[generator.index(below: pieces.count)] }
          .joined()
      }
      let grader = ReferenceGrader(prompt: text(), references: [text(), text()])
      let answer = text()
      let found = grader.assess(answer)
      #expect((0...1).contains(found.score))
      let bytes = Array(answer.utf8)
      for evidence in found.criteria.flatMap(\.evidence) {
        try #require(evidence.start >= 0 && evidence.end <= bytes.count)
        #expect(
          String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self) == evidence.text)
      }
      #expect(grader.assess(answer) == found)
    }
    #expect(ReferenceGrader(prompt: "", references: []).assess("a").score == 0)
  }
}

@Suite struct ReferenceItemsTests {
  private static let longSentence = """
    When it is full, a new block is taken from the list of free ones, and the old one is kept as it is
    """

  @Test(
    arguments: [
      ("One thing. Another, e.g. this one.", ["One thing", "Another, e.g. this one"]),
      ("1. First 2) second (3) third", ["First", "second", "third"]),
      ("①甲类②乙类", ["甲类", "乙类"]),
      ("分为综合配送、专业配送。", ["分为综合配送", "专业配送"]),
      ("配送分为综合配送和专业配送。", ["配送", "综合配送", "专业配送"]),
      ("特征：客观、可靠以及时效", ["特征", "客观", "可靠", "时效"]),
      ("It is O(1) and takes 1.5 s.", ["It is O(1) and takes 1.5 s"]),
      ("larger, faster, cheaper", ["larger", "faster", "cheaper"]),
      (Self.longSentence, [Self.longSentence]),
      ("", []), ("。。。", []),
    ] as [(String, [String])])
  func points(_ text: String, _ items: [String]) {
    #expect(ReferenceItems.of(text).map(\.text) == items)
  }
}
