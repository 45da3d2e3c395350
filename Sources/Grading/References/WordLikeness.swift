// SPDX-License-Identifier: GPL-3.0-or-later

/// Which English words of a reference an answer's words resemble: by the share of three-letter
/// pieces that two words have in common, so that *evaporates* and *evaporation* meet, and so does a
/// word that is spelt by ear.
struct WordLikeness: Sendable {
  private var ids: [String: Int] = [:]
  private var pieceCounts: [Int] = []
  private var holders: [UInt64: [Int]] = [:]

  /// Shorter words have too few pieces to be told apart.
  private static let leastLength = 4
  /// Two words are alike from this share on.
  private static let least = 0.4

  /// Makes a word of the reference known; nil for a word that is too short.
  mutating func add(_ word: String) -> Int? {
    if let known = ids[word] { return known }
    guard word.utf8.count >= Self.leastLength else { return nil }
    let id = pieceCounts.count
    let pieces = Self.pieces(of: word)
    ids[word] = id
    pieceCounts.append(pieces.count)
    for piece in pieces { holders[piece, default: []].append(id) }
    return id
  }

  /// The words of the reference that `word` resembles, each with the likeness, 0.4 … 1.
  func alike(to word: String) -> [(id: Int, likeness: Double)] {
    guard word.utf8.count >= Self.leastLength else { return [] }
    let pieces = Self.pieces(of: word)
    var shared: [Int: Int] = [:]
    for piece in pieces {
      for id in holders[piece] ?? [] { shared[id, default: 0] += 1 }
    }
    return shared.compactMap { id, count in
      let likeness = 2 * Double(count) / Double(pieces.count + pieceCounts[id])
      return likeness >= Self.least ? (id, likeness) : nil
    }
  }

  /// Three letters each, the edges of the word counted as letters.
  private static func pieces(of word: String) -> Set<UInt64> {
    var pieces = Set<UInt64>()
    var window: UInt64 = 1
    var length = 1
    for byte in Array(word.utf8.prefix(64)) + [1] {
      window = (window << 8 | UInt64(byte)) & 0xFF_FFFF
      length += 1
      if length >= 3 { pieces.insert(window) }
    }
    return pieces
  }
}
