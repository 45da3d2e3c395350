// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler

/// Answers of 955 bytes on average, half Chinese and half English, put together from sentences of
/// the bank's own examples. The same bank gives the same corpus.
struct Corpus {
  struct Answer {
    let question: QuestionID
    let text: String
  }

  private(set) var answers: [Answer] = []
  private var chinese: [Substring] = []
  private var english: [Substring] = []

  private static let answersPerQuestion = 120
  private static let meanLength = 955

  init(_ compilation: Compilation) {
    var dice = SplitMix64(seed: 955)
    for question in compilation.bank.questions {
      let sentences = (compilation.examples[question.id] ?? []).flatMap {
        Self.sentences($0.answer)
      }
      let (zh, en) = (sentences.filter(Self.isChinese), sentences.filter { !Self.isChinese($0) })
      chinese += zh
      english += en
      guard !zh.isEmpty, !en.isEmpty else { continue }
      for _ in 0..<Self.answersPerQuestion {
        // A sentence is added while it brings its half nearer to the length; of lengths between a
        // half and one and a half of the mean, the mean is what was asked for.
        let length = Self.meanLength / 2 + dice.index(below: Self.meanLength)
        let first = Self.half(of: length, from: zh, &dice)
        let second = Self.half(of: length, from: en, &dice)
        answers.append(Answer(question: question.id, text: first + " " + second))
      }
    }
  }

  var byteCount: Int { answers.reduce(0) { $0 + $1.text.utf8.count } }

  var summary: String {
    let bytes = answers.map { $0.text.utf8 }
    let inChinese = bytes.reduce(0) { $0 + $1.count { $0 >= 0x80 } }
    return String(
      format: "%d answers, %d bytes on average, %d %% of them beyond ASCII", answers.count,
      byteCount / max(1, answers.count), 100 * inChinese / max(1, byteCount))
  }

  /// Phrases of one to three English words, and of two to six Chinese characters, in equal parts,
  /// that occur in the examples.
  func patterns(_ count: Int) -> [String] {
    var dice = SplitMix64(seed: 500)
    var seen: Set<String> = []
    var result: [String] = []
    while result.count < count {
      let isChinese = result.count % 2 == 0
      guard let sentence = dice.pick(from: isChinese ? chinese : english) else { break }
      let pattern =
        isChinese ? Self.characters(of: sentence, &dice) : Self.words(of: sentence, &dice)
      if let pattern, seen.insert(pattern).inserted { result.append(pattern) }
    }
    return result
  }

  private static func characters(of sentence: Substring, _ dice: inout SplitMix64) -> String? {
    let all = Array(sentence.unicodeScalars)
    let length = 2 + dice.index(below: 5)
    let start = dice.index(below: max(1, all.count - length))
    let piece = all[start..<min(all.count, start + length)]
    guard piece.count == length, piece.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) else {
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: piece)
    return String(text)
  }

  private static func words(of sentence: Substring, _ dice: inout SplitMix64) -> String? {
    let all = sentence.split(separator: " ")
    let length = 1 + dice.index(below: 3)
    let start = dice.index(below: max(1, all.count - length))
    let piece = all[start..<min(all.count, start + length)]
    guard piece.count == length,
      piece.allSatisfy({ $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
    else { return nil }
    return piece.joined(separator: " ")
  }

  private static func half(
    of length: Int, from sentences: [Substring], _ dice: inout SplitMix64
  ) -> String {
    var text = ""
    while text.utf8.count < length / 2, let next = dice.pick(from: sentences) {
      let before = text.utf8.count
      if before + next.utf8.count / 2 > length / 2 { break }
      if !text.isEmpty, !isChinese(next) { text += " " }
      text += next
    }
    return text
  }

  private static func sentences(_ text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    for index in text.indices where "。？！.?!".contains(text[index]) {
      let next = text.index(after: index)
      let ends = text[index] != "." || next == text.endIndex || text[next] == " "
      guard ends else { continue }
      let sentence = text[start..<next]
      if sentence.utf8.count > 30 { result.append(sentence.drop { $0 == " " || $0 == "\n" }) }
      start = next
    }
    return result
  }

  private static func isChinese(_ text: Substring) -> Bool {
    3 * text.utf8.count { $0 >= 0x80 } > text.utf8.count
  }
}
