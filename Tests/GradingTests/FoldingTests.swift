// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import Grading

@Suite struct FoldingTests {
  private func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch Folding.fold(scalar.value) {
      case .nothing: break
      case .one(let value): folded.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      case .several(let values):
        folded.append(contentsOf: values.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
      }
    }
    return String(folded)
  }

  @Test(arguments: [
    ("ＡＢｃ１２", "abc12"), ("ﬁlter ﬂow", "filter flow"), ("Straße", "strasse"), ("İ", "i"),
    ("①⑳", "120"), ("Ⅳⅻ", "ivxii"), ("x²y³", "x^2y^3"), ("x₂", "x2"), ("ⁿ", "^n"),
    ("𝑥𝐖𝛾𝜎", "xwγσ"), ("½", "1/2"), ("㎡", "m2"), ("ϕΓς", "φγσ"), ("Café", "cafe"),
    ("ｶﾞﾌﾟ", "ガプ".decomposedStringWithCanonicalMapping.filter { $0 != "\u{3099}" }),
    ("卷積神經網絡的權重", "卷积神经网络的权重"), ("梯度會消失，訓練後", "梯度会消失,训练后"),
    ("減少參數與計算量", "减少参数与计算量"), ("歸一化層", "归一化层"), ("\u{2F00}", "一"), ("金", "金"),
    ("a\u{200B}b\u{FEFF}c\u{202E}d", "abcd"), ("n−1 – 2", "n-1 - 2"), ("3∗3·2⋅1", "3×3×2×1"),
  ])
  func sameText(_ typed: String, _ plain: String) {
    #expect(fold(typed).unicodeScalars.elementsEqual(fold(plain).unicodeScalars))
    #expect(
      fold(typed).unicodeScalars.elementsEqual(
        plain.unicodeScalars.filter { $0.value != 0x3099 && $0.value != 0x309A }))
  }

  @Test func whatMeansAnotherThingStaysApart() {
    #expect(fold("≠") != fold("="))
    #expect(fold("№") != fold("no"))
    #expect(fold("≤") != fold("<"))
  }

  @Test func composedAndDecomposedTextFoldToTheSame() {
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping
      if decomposed.unicodeScalars.count == 1, decomposed.unicodeScalars.first == scalar {
        continue
      }
      #expect(
        fold(String(scalar)).unicodeScalars.elementsEqual(fold(decomposed).unicodeScalars),
        "U+\(String(value, radix: 16))")
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = fold(String(scalar))
      #expect(
        fold(once).unicodeScalars.elementsEqual(once.unicodeScalars),
        "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("<decrease> & <parameters>", "它減少參數"), ("<decrease> & <parameters>", "它减少参数"),
    ("<batch-norm> <use>", "ＢＮ　ｕｓｅｓ"), ("<increase> <receptive-field>", "擴大感受野"),
    ("<scale-shift> <learn>", "𝛾 is learnable"), ("<kernel> <share>", "ﬁlter is shared"),
    ("<kernel> <share>", "the f\u{131}lter is shared"),
  ])
  func claimsAreFoundHoweverTyped(_ claim: String, _ answer: String) throws {
    #expect(try verdict(of: claim, on: answer) == .earned)
  }

  @Test(arguments: [
    "ｄｏｎ’ｔ ｕｓｅ the kernel: ｉｔ ｉｓｎ'ｔ shared", "e\u{301}té: the ker\u{301}nel is shared",
    "ﬁlter’s share",
    "共享卷積核 ½ ㎡ kernel’ share", "KERNE\u{300}L share",
  ])
  func evidenceBeginsAndEndsBetweenCharacters(_ answer: String) throws {
    let found = try assess(
      answer, question([criterion("c", accept: ["<kernel> & <share>", "<use>", "not(<share>)"])]))
    let bytes = Array(answer.utf8)
    for evidence in found.criteria.flatMap(\.evidence) {
      #expect(
        String(validating: bytes[evidence.start..<evidence.end], as: UTF8.self) == evidence.text)
    }
    #expect(!found.criteria[0].evidence.isEmpty || found.criteria[0].nearestMiss != nil)
  }
}
