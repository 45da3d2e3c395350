// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the Chinese term that a pinyin keyboard was meant to give: 池华 for 池化, 卷机核 for 卷积核.
///
/// A run of characters stands for a term that sounds the same without tones. In terms of two
/// characters one must be right; longer ones may differ in about half of theirs, and one syllable may
/// be a neighbour such as s for sh. A common word is what it says.
struct SoundIndex {
  struct Form {
    let characters: [UInt32]
    let lexeme: Lexicon.Lexeme
  }

  private var forms: [UInt32: [Form]] = [:]

  private static let longest = 10

  mutating func add(_ symbols: [UInt32], as lexeme: Lexicon.Lexeme) {
    guard (2...Self.longest).contains(symbols.count), symbols.allSatisfy(Self.isHan) else { return }
    for key in Self.keys(symbols[0], symbols[1]) {
      forms[key, default: []].append(Form(characters: symbols, lexeme: lexeme))
    }
  }

  /// The term that sounds like the tokens from `start` on, the longest and then the nearest one.
  /// `isKnown` tells which tokens are part of a known word.
  func find(in tokens: [Token], at start: Int, isKnown: [Bool]) -> (form: Form, length: Int)? {
    guard start + 1 < tokens.count, tokens[start].kind == .han, tokens[start + 1].kind == .han
    else {
      return nil
    }
    var best: (form: Form, changes: Int)?
    for key in Self.keys(tokens[start].symbol, tokens[start + 1].symbol) {
      for form in forms[key] ?? [] {
        let length = form.characters.count
        guard length >= best?.form.characters.count ?? 0, start + length <= tokens.count,
          tokens[start + length - 1].clause == tokens[start].clause,
          let changes = changes(from: form, in: tokens, at: start, isKnown)
        else { continue }
        if let best, best.form.characters.count == length, best.changes <= changes { continue }
        best = (form, changes)
      }
    }
    return best.map { ($0.form, $0.form.characters.count) }
  }

  /// How many characters differ; nil when the run is no slip of the form, or the form itself.
  private func changes(
    from form: Form, in tokens: [Token], at start: Int, _ isKnown: [Bool]
  ) -> Int? {
    let length = form.characters.count
    var changes = 0
    var blurs = 0
    for (offset, wanted) in form.characters.enumerated() {
      let index = start + offset
      let typed = tokens[index].symbol
      if typed == wanted { continue }
      guard tokens[index].kind == .han, !isKnown[index], !Self.small.contains(typed) else {
        return nil
      }
      // 推力 is not 推理, nor does the 全 of 安全 begin 权重.
      for before in [index - 1, index] where before >= 0 && before + 1 < tokens.count {
        guard tokens[before].end == tokens[before + 1].start else { continue }
        if CommonWords.containsChinese(tokens[before].symbol, tokens[before + 1].symbol) {
          return nil
        }
      }
      switch Self.likeness(typed, wanted) {
      case .same: break
      case .near: blurs += 1
      case .other: return nil
      }
      changes += 1
    }
    let limit = length == 2 ? 1 : length < 5 ? 2 : 3
    guard changes > 0, changes <= limit, blurs <= (length == 2 ? 0 : 1) else { return nil }
    return changes
  }

  private enum Likeness { case same, near, other }

  private static func likeness(_ a: UInt32, _ b: UInt32) -> Likeness {
    let sounds = Syllables.shared
    let left = readings(a)
    let right = readings(b)
    if left.contains(where: right.contains) { return .same }
    let blurred = right.map(sounds.blur)
    return left.contains { blurred.contains(sounds.blur($0)) } ? .near : .other
  }

  private static func readings(_ character: UInt32) -> [Syllables.Syllable] {
    let sounds = Syllables.shared
    return [sounds.reading(of: character), sounds.secondReading(of: character)]
      .filter { $0 != Syllables.none }
  }

  private static func keys(_ first: UInt32, _ second: UInt32) -> [UInt32] {
    let sounds = Syllables.shared
    var keys: [UInt32] = []
    for left in readings(first) {
      for right in readings(second) {
        let key = UInt32(sounds.blur(left)) << 16 | UInt32(sounds.blur(right))
        if !keys.contains(key) { keys.append(key) }
      }
    }
    return keys
  }

  private static func isHan(_ symbol: UInt32) -> Bool { (0x4E00...0x9FFF).contains(symbol) }

  /// Characters that hold sentences together: they are typed on purpose.
  private static let small = Set(
    "的了是不有在和就都也要会到对为与及中上下这那一二三个我你他它把被让从以而但或很更最没无非可能时后前里着过去来得地所只并再每"
      .unicodeScalars.map(\.value))
}
