// SPDX-License-Identifier: GPL-3.0-or-later

/// Three tokens in a row, the unit in which an echo is measured.
struct TokenRun: Hashable {
  let first: UInt32
  let second: UInt32
  let third: UInt32

  /// Each run within a sentence, marks left out, with its sentence, in order.
  static func forEach(in tokens: [Token], _ body: (Int32, TokenRun) -> Void) {
    var before: (first: Int, second: Int) = (-1, -1)
    for index in tokens.indices where tokens[index].kind != .mark {
      if before.first >= 0, tokens[before.first].sentence == tokens[index].sentence {
        body(
          tokens[index].sentence,
          TokenRun(
            first: tokens[before.first].symbol, second: tokens[before.second].symbol,
            third: tokens[index].symbol))
      }
      before = (before.second, index)
    }
  }
}

/// The runs of a question; most runs of an answer are ruled out by one bit.
struct TokenRunSet: Sendable {
  private var runs: Set<TokenRun> = []
  private var filter = [UInt64](repeating: 0, count: 64)

  mutating func insert(_ run: TokenRun) {
    runs.insert(run)
    let hash = Self.hash(run)
    filter[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  func contains(_ run: TokenRun) -> Bool {
    let hash = Self.hash(run)
    return filter[hash >> 6] & 1 << UInt64(hash & 63) != 0 && runs.contains(run)
  }

  /// 12 bits.
  private static func hash(_ run: TokenRun) -> Int {
    let mixed = (run.first &* 31 &+ run.second) &* 31 &+ run.third
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B1) >> 20)
  }
}
