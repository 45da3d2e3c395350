// SPDX-License-Identifier: GPL-3.0-or-later

/// How common a word is in ordinary text, to tell what carries an answer's content: rare words say
/// more than common ones.
///
/// Frequencies are steps of half a power of ten: step 14 is a word that stands ten million times or
/// more in a thousand million, step 9 one that stands thirty thousand times.
struct WordFrequency: Sendable {
  /// Read from the tables when it is first asked for.
  static let shared = WordFrequency()

  private var words: [String: Int] = [:]
  private var characters: [UInt64: Int] = [:]

  /// The step of what the tables don't hold.
  private static let unlisted = 7

  private init() {
    Self.read(Self.english) { step, word in
      let stem = EnglishStem.of(String(word))
      words[stem] = max(words[stem] ?? 0, step)
    }
    Self.read(Self.characters) { step, run in
      for scalar in run.unicodeScalars { characters[UInt64(scalar.value)] = step }
    }
    Self.read(Self.pairs) { step, run in
      let scalars = Array(run.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        characters[Self.key(scalars[index].value, scalars[index + 1].value)] = step
      }
    }
  }

  /// How much an English word, given by its stem, tells: 0.5 (everyone says it) … 4.
  func information(ofStem stem: String) -> Double { Self.information(words[stem]) }

  /// The same for two Chinese characters in a row.
  func information(of first: UInt32, _ second: UInt32) -> Double {
    Self.information(characters[Self.key(first, second)])
  }

  /// The same for one Chinese character.
  func information(of character: UInt32) -> Double {
    Self.information(characters[UInt64(character)])
  }

  /// Powers of ten between the frequency and that of the commonest words.
  private static func information(_ step: Int?) -> Double {
    max(0.5, 7.5 - Double(step ?? unlisted) / 2)
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(second) << 32 | UInt64(first)
  }

  /// Calls `body` with each word and its step; a line begins with its step.
  private static func read(_ table: StaticString, _ body: (Int, Substring) -> Void) {
    let text = String(
      decoding: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount),
      as: UTF8.self)
    for line in text.split(separator: "\n") {
      var step = 0
      for (index, word) in line.split(separator: " ").enumerated() {
        if index == 0 { step = Int(word) ?? 0 } else { body(step, word) }
      }
    }
  }
}
