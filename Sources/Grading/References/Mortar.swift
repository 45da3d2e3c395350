// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a text is prose or a heap of keywords: prose has mortar between its bricks, the articles,
/// prepositions and auxiliaries.
enum Mortar {
  /// Fewer English words than this are no heap.
  private static let leastWords = 10
  /// Of a heap fewer words than this share are mortar; prose has four times as much.
  private static let heap = 0.06
  private static let prose = 0.25

  /// A heap is made of the reference's words: at least this share is known.
  private static let known = 0.7

  /// Whether a text is so many words of the reference with next to nothing between them.
  static func isHeap(_ reading: Reading, stopWords: Set<UInt32>) -> Bool {
    guard let share = share(in: reading, stopWords), share < heap else { return false }
    let words = reading.tokens.filter { $0.kind == .word }
    let known = words.count { $0.symbol != Vocabulary.unknown }
    return Double(known) >= Self.known * Double(words.count)
  }

  /// Whether an English text has what a heap lacks.
  static func isProse(_ reading: Reading, stopWords: Set<UInt32>) -> Bool {
    share(in: reading, stopWords).map { $0 >= prose } ?? false
  }

  /// Nil for a text that is too short, or not English for the greater part.
  private static func share(in reading: Reading, _ stopWords: Set<UInt32>) -> Double? {
    var words = 0
    var mortar = 0
    for token in reading.tokens where token.kind == .word {
      words += 1
      if stopWords.contains(token.symbol) { mortar += 1 }
    }
    guard words >= leastWords, 2 * words > reading.tokens.count else { return nil }
    return Double(mortar) / Double(words)
  }
}
