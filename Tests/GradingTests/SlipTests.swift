// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

@Suite struct SlipTests {
  typealias Case = (claim: String, answer: String, verdict: CriterionAssessment.Verdict)

  @Test(
    arguments: [
      ("<batch-norm> <use>", "批归一画使用", .earned), ("<batch-norm> <use>", "批规一化使用", .earned),
      ("<kernel> <share>", "卷机核共享", .earned), ("<kernel> <share>", "卷积和共享", .missed),
      ("<gradient> <increase>", "剃度增大", .earned), ("<gradient> <increase>", "梯渡扩大", .earned),
      ("<receptive-field> <increase>", "感受也增大", .missed),
      ("<receptive-field> <increase>", "感受冶增大", .earned),
      ("<moving-average> <use>", "移动平军使用", .earned),
      ("<scale-shift> <learn>", "梭放和平移可学习", .earned),
      ("<scale-shift> <learn>", "缩放和平疑可学习", .earned),
      // What says something of its own is left alone.
      ("<inference> <use>", "推力使用", .missed), ("<inference> <use>", "推里使用", .missed),
      ("<inference> <use>", "推礼使用", .earned), ("<layer-norm> <use>", "批归一化使用", .missed),
      ("<parameters> <use>", "惨树使用", .missed), ("not(<gradient>)", "没有剃度", .earned),
    ] as [Case])
  func homophones(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test func evidenceOfASlipIsWhatWasTyped() throws {
    let found = try assess(
      "那么，卷机核是共享的", question([criterion("c", accept: ["<kernel> <share>"])]))
    #expect(found.criteria[0].evidence.map(\.text) == ["卷机核是共享"])
  }

  @Test(
    arguments: [
      ("<gradient> <increase>", "the gradeint increases", .earned),
      ("<gradient> <increase>", "the gradiant incrases", .earned),
      ("<gradient> <increase>", "the graddient increeases", .earned),
      ("<gradient> <increase>", "the gradual increase", .missed),
      ("<parameters> <decrease>", "the perimeter decreases", .missed),
      ("<training> <use>", "straining is used", .missed),
      ("<kernel> <share>", "the colonel shares", .missed),
      ("<kernel> <share>", "the kernal shares", .earned),
      ("<learn> <kernel>", "it leans on the kernel", .missed),
      ("<convolution> <use>", "a convultion is used", .earned),
      ("<convolution> <use>", "a revolution is used", .missed),
    ] as [Case])
  func misspellings(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(arguments: ["about", "weight", "running", "seldom", "studies", "wrote", "themselves"])
  func commonWordsAreKnown(_ word: String) { #expect(CommonWords.containsEnglish(word)) }

  @Test(arguments: ["kernal", "", "a", "zzzzz", "aaaaa", "paramter"])
  func slipsAreNoCommonWords(_ word: String) { #expect(!CommonWords.containsEnglish(word)) }

  @Test func commonChineseWordsAreFoundWhereverTheyLie() {
    let text = "\(CommonWords.chinese)".unicodeScalars.filter { $0 != "\n" }.map(\.value)
    #expect(text.count > 10_000)
    for place in stride(from: 0, to: text.count - 1, by: 2) {
      #expect(CommonWords.containsChinese(text[place], text[place + 1]))
    }
    #expect(!CommonWords.containsChinese(0x6C60, 0x534E))
  }

  @Test func syllablesAreRight() {
    let sounds = Syllables.shared
    func reading(_ character: Unicode.Scalar) -> Syllables.Syllable {
      sounds.reading(of: character.value)
    }
    #expect(reading("画") == reading("化"))
    #expect(reading("机") == reading("积"))
    #expect(reading("三") != reading("山"))
    #expect(sounds.blur(reading("三")) == sounds.blur(reading("山")))
    #expect(sounds.blur(reading("音")) == sounds.blur(reading("英")))
    #expect(sounds.blur(reading("你")) != sounds.blur(reading("里")))
    #expect(reading("A") == Syllables.none)
  }
}
