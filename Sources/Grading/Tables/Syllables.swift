// SPDX-License-Identifier: GPL-3.0-or-later

/// How simplified Chinese characters sound, without tones: what a pinyin keyboard goes by.
struct Syllables {
  typealias Syllable = UInt16

  static let shared = Syllables()
  static let none: Syllable = 0

  /// Both readings of a character, its usual one first, and what they are taken for.
  struct Sound {
    var first = none
    /// Of characters such as 行, 重 and 长; else `none`.
    var second = none
    var firstBlurred = none
    var secondBlurred = none
  }

  /// By character, from U+4E00 on.
  private var sounds = [Sound](repeating: Sound(), count: 0x9FFF - 0x4E00 + 1)
  /// For each syllable the one that stands for all that are easily taken for it.
  private var blurred: [Syllable] = [none]

  private init() {
    var numbers: [Substring: Syllable] = [:]
    func split(_ text: Substring) -> (Substring, Substring) {
      let blank = text.firstIndex(of: " ") ?? text.endIndex
      return (text[..<blank], text[blank...].dropFirst())
    }
    func number(_ syllable: Substring, _ count: inout Syllable) -> Syllable {
      if let known = numbers[syllable] { return known }
      count += 1
      numbers[syllable] = count
      return count
    }
    var count = Self.none
    for line in "\(Self.text)".split(separator: "\n") {
      let (name, characters) = split(line)
      let isSecond = name.last == "+"
      let syllable = number(isSecond ? name.dropLast() : name, &count)
      for scalar in characters.unicodeScalars where scalar.value >= 0x4E00 {
        guard scalar.value <= 0x9FFF else { continue }
        if isSecond {
          sounds[Int(scalar.value - 0x4E00)].second = syllable
        } else {
          sounds[Int(scalar.value - 0x4E00)].first = syllable
        }
      }
    }
    var blurs = [Syllable](repeating: Self.none, count: Int(count) + 1)
    for (name, syllable) in numbers {
      blurs[Int(syllable)] = numbers[Self.blur(name)[...]] ?? syllable
    }
    blurred = blurs
    for index in sounds.indices {
      sounds[index].firstBlurred = blurs[Int(sounds[index].first)]
      sounds[index].secondBlurred = blurs[Int(sounds[index].second)]
    }
  }

  /// How a character sounds; nothing but `none` for what is no character.
  @inline(__always)
  func sound(of character: UInt32) -> Sound {
    character >= 0x4E00 && character <= 0x9FFF ? sounds[Int(character - 0x4E00)] : Sound()
  }

  /// The usual reading of a character, or `none`.
  func reading(of character: UInt32) -> Syllable { sound(of: character).first }

  /// The same for syllables that many people do not tell apart: zh and z, ch and c, sh and s, -ang
  /// and -an, -eng and -en, -ing and -in.
  func blur(_ syllable: Syllable) -> Syllable { blurred[Int(syllable)] }

  private static func blur(_ syllable: Substring) -> String {
    var letters = Array(syllable)
    if letters.count > 2, letters[1] == "h", "zcs".contains(letters[0]) { letters.remove(at: 1) }
    if letters.count > 2, letters.last == "g", "aei".contains(letters[letters.count - 3]) {
      letters.removeLast()
    }
    return String(letters)
  }
}
