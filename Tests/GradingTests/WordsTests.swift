// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

/// What is fast is compared with what is plain.
@Suite struct WordsTests {
  private static let words = CommonWords.english.description.split { $0.isWhitespace }.map(
    String.init)

  @Test func aWordIsFoundUnderTheNumberThatItGot() {
    var table = WordTable()
    var numbers: [String: Int] = [:]
    for word in Self.words + ["", "a", "界", String(repeating: "x", count: 100)] {
      numbers[word] = table.insert(word)
    }
    #expect(table.count == numbers.count)
    for (word, number) in numbers {
      #expect(Array(word.utf8).withUnsafeBufferPointer { table.number(of: $0) } == number)
      let other = Array((word + "q").utf8)
      #expect(
        other.withUnsafeBufferPointer { table.number(of: $0) } == numbers[word + "q"])
    }
  }

  @Test func stemsAreThoseOfTheRulesSpelledOut() {
    for word in Self.words {
      for ending in ["", "s", "es", "ed", "ing", "ies", "ied", "d", "ly", "ss", "sses", "ches"] {
        let typed = word + ending
        #expect(stem(typed) == PlainStem.of(typed), "\(typed)")
      }
    }
  }

  @Test(arguments: [
    ("is", "be"), ("led", "lead"), ("analyses", "analysis"), ("stopped", "stop"),
    ("falling", "fall"), ("layers", "layer"), ("classes", "class"), ("boxes", "box"),
    ("studies", "study"), ("dies", "die"), ("sing", "sing"), ("a", "a"), ("", ""),
    ("naïve", "naïve"),
  ])
  func stems(_ word: String, _ expected: String) { #expect(stem(word) == expected) }

  @Test func distancesAreThoseOfTheWholeTable() {
    var dice = SplitMix64(seed: 3)
    for _ in 0..<4000 {
      let first = randomWord(&dice)
      let second = dice.index(below: 3) == 0 ? randomWord(&dice) : changed(first, &dice)
      let limit = 1 + dice.index(below: 2)
      let distance = first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { AlignmentDistance.between(first, $0, atMost: limit) }
      }
      #expect(distance == min(limit + 1, plainDistance(first, second)))
    }
  }

  @Test func theNearestStemIsTheNearestOfAll() {
    var vocabulary = Vocabulary()
    let stems = Self.words.enumerated().filter { $0.offset % 9 == 0 }.map { Array($0.element.utf8) }
    for stem in stems { _ = stem.withUnsafeBufferPointer { vocabulary.intern($0) } }
    let index = TypoIndex(vocabulary)
    var dice = SplitMix64(seed: 4)
    for _ in 0..<1500 {
      let typed = changed(stems[dice.index(below: stems.count)], &dice)
      let found = typed.withUnsafeBufferPointer { index.nearest(to: $0) }
      #expect(found == plainNearest(to: typed, among: stems))
    }
  }

  private func stem(_ word: String) -> String {
    var letters = Array(word.utf8) + Array(repeating: 0, count: EnglishStem.greatestGrowth)
    let count = letters.withUnsafeMutableBufferPointer { EnglishStem.reduce($0, word.utf8.count) }
    return String(decoding: letters[..<count], as: UTF8.self)
  }

  private func randomWord(_ dice: inout SplitMix64) -> [UInt8] {
    (0..<dice.index(below: 9)).map { _ in UInt8(0x61 + dice.index(below: 3)) }
  }

  private func changed(_ word: [UInt8], _ dice: inout SplitMix64) -> [UInt8] {
    var word = word
    for _ in 0...dice.index(below: 2) {
      let place = dice.index(below: max(1, word.count))
      switch dice.index(below: 4) {
      case 0 where place < word.count: word.remove(at: place)
      case 1 where place + 1 < word.count: word.swapAt(place, place + 1)
      case 2 where place < word.count: word[place] = UInt8(0x61 + dice.index(below: 26))
      default: word.insert(UInt8(0x61 + dice.index(below: 26)), at: place)
      }
    }
    return word
  }

  private func plainNearest(to typed: [UInt8], among stems: [[UInt8]]) -> Int? {
    let text = String(decoding: typed, as: UTF8.self)
    guard typed.count >= 5, typed.count <= 32, !CommonWords.containsEnglish(text),
      !CommonWords.containsEnglish(text + "e")
    else { return nil }
    let limit = typed.count >= 8 ? 2 : 1
    var best: (distance: Int, number: Int)?
    for (number, stem) in stems.enumerated() where stem.count >= 5 && stem[0] == typed[0] {
      let distance = plainDistance(typed, stem)
      if distance > limit || distance >= min(typed.count, stem.count) / 4 + 1 { continue }
      if distance == 2, typed[1] != stem[1] { continue }
      if distance < best?.distance ?? .max { best = (distance, number) }
    }
    return best?.number
  }

  private func plainDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

/// The stem of a word by its rules, one after the other; words with a base of their own are left to
/// `EnglishStem`.
private enum PlainStem {
  static func of(_ word: String) -> String {
    if let base = EnglishStem.irregularWords.first(where: { $0.key == word })?.value { return base }
    guard word.count > 3 else { return word }
    var stem = word
    if stem.hasSuffix("ies"), stem.count > 4 {
      stem = stem.dropLast(3) + "y"
    } else if ["sses", "xes", "ches", "shes"].contains(where: stem.hasSuffix) {
      stem.removeLast(2)
    } else if stem.hasSuffix("s"), !["ss", "us", "is"].contains(where: stem.hasSuffix) {
      stem.removeLast()
    }
    if let base = EnglishStem.irregularWords.first(where: { $0.key == stem })?.value { return base }
    if stem.hasSuffix("ied"), stem.count > 4 {
      stem = stem.dropLast(3) + "y"
    } else if stem.hasSuffix("ed"), stem.count > 4, hasVowel(stem.dropLast(2)) {
      stem = undoubled(String(stem.dropLast(2)))
    } else if stem.hasSuffix("ing"), stem.count > 5, hasVowel(stem.dropLast(3)) {
      stem = undoubled(String(stem.dropLast(3)))
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    return stem
  }

  private static func hasVowel(_ text: Substring) -> Bool {
    text.contains { "aeiouy".contains($0) }
  }

  private static func undoubled(_ stem: String) -> String {
    guard stem.count > 3, let last = stem.last, stem.dropLast().last == last,
      !"aeiouylsz".contains(last)
    else { return stem }
    return String(stem.dropLast())
  }
}
