// SPDX-License-Identifier: GPL-3.0-or-later

/// Small Chinese words that never stand side by side: 的了, 把的, 很和. People's answers have one such
/// slip in a thousand characters, the same answers in another order one in a hundred.
struct ChineseOrder: Sendable {
  static let shared = ChineseOrder()

  /// By a small word of one or two characters, what may not follow it.
  private var followers: [UInt64: Set<UInt64>] = [:]
  /// All of these words.
  private var words: Set<UInt64> = []
  private var beginnings: Set<UInt32> = []

  private init() {
    for line in Self.table.split(separator: "\n") {
      let sides = line.split(separator: ":")
      guard sides.count == 2 else { continue }
      let last = sides[1].split(separator: " ").flatMap { group in
        // Words of two characters stand apart, characters side by side.
        sides[1].contains(" ") ? [Self.key(group)] : group.map { Self.key($0.unicodeScalars) }
      }
      for first in sides[0].split(separator: " ").map({ Self.key($0) }) {
        followers[first, default: []].formUnion(last)
        words.insert(first)
      }
      words.formUnion(last)
    }
    beginnings = Set(words.map { UInt32(truncatingIfNeeded: $0 > Self.pair ? $0 >> 32 : $0) })
  }

  private static let pair: UInt64 = 1 << 32

  private static func key(_ word: some StringProtocol) -> UInt64 { key(word.unicodeScalars) }

  private static func key(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
    scalars.reduce(0) { $0 << 32 | UInt64($1.value) }
  }

  /// How many small words are followed by one that can't stand there.
  func faults(in tokens: Slice<UnsafeBufferPointer<Token>>) -> Int {
    var faults = 0
    var before: Set<UInt64>?
    var place = tokens.startIndex
    while place < tokens.endIndex {
      let (word, length) = word(at: place, in: tokens)
      if let word, let before, before.contains(word) { faults += 1 }
      before = word.flatMap { followers[$0] }
      place += length
    }
    return faults
  }

  /// The small word at a place, unless it is part of a longer one, and how many tokens it takes.
  private func word(
    at place: Int, in tokens: Slice<UnsafeBufferPointer<Token>>
  ) -> (UInt64?, Int) {
    let first = tokens[place].symbol
    guard tokens[place].kind == .han, beginnings.contains(first) else { return (nil, 1) }
    func isWord(_ start: Int) -> Bool {
      start >= tokens.startIndex && start + 1 < tokens.endIndex
        && tokens[start].kind == .han && tokens[start + 1].kind == .han
        && CommonWords.containsChinese(tokens[start].symbol, tokens[start + 1].symbol)
    }
    if place + 1 < tokens.endIndex, tokens[place + 1].kind == .han {
      let two = UInt64(first) << 32 | UInt64(tokens[place + 1].symbol)
      if words.contains(two) { return (two, 2) }
    }
    guard words.contains(UInt64(first)), !isWord(place - 1), !isWord(place) else { return (nil, 1) }
    return (UInt64(first), 1)
  }

  private static let table = """
    的:的了把被从让使跟与会能要太给并但而
    的:所以 因为 如果 可以 而且 然后 由于 为了 虽然 但是 不会 不能 没有 通过 就会
    是:的了是着
    了:的了着
    着:了是着
    就:的了着就
    也 都 又 再 才 只:的了着
    很 太:的了着和把被就也都在
    更 最:的了着和把被就也都
    并:的着
    把:的了着是就也都又再会能太更最只才把被从让
    被:的了着是就也都又再会能要太更最只才把被
    从:的了着是就也都又会能要太更只才把被
    让:的了着是就也都又会能要太更只才让
    使:了着就也都又
    跟 与:的了着是就也都又会能要太更只才与
    由:的了着也都又会能要太更只才由
    会 能:的了着是和这那它
    要:的了着
    每:的了着是就也都又再会能要很太更最只把被从不
    但 而 所以 因为 如果 而且 然后 或者 没有 但是:的着
    但 而 所以 因为 如果 而且 然后 或者 但是:了
    和:了着和
    不:的了着是和这那它把不
    可以 就是:的着
    每个 一个:的了着把被从
    也是 都是:了着是
    不会 不能 就会:的了着和
    通过 为了 由于:的了着就也都
    """
}
