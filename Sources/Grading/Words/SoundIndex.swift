// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the Chinese term that a pinyin keyboard was meant to give: 池华 for 池化, 卷机核 for 卷积核.
///
/// A run of characters stands for a term that sounds the same without tones. In terms of two
/// characters one must be right; longer ones may differ in about half of theirs, and one syllable may
/// be a neighbour such as s for sh. A common word is what it says.
struct SoundIndex: Sendable {
  private struct Form {
    /// Where its characters begin, in `characters`.
    let start: Int32
    let length: Int32
    /// The next form under the same key.
    var next: Int32 = -1
  }

  private var forms: [Form] = []
  private var characters: [UInt32] = []
  /// The forms whose first two characters sound alike.
  private struct Chain {
    var key: UInt32 = 0
    var first: Int32 = -1
    var last: Int32 = -1
    /// Characters of its longest form.
    var greatestLength: Int32 = 0
  }

  /// An open table of a power of two of them, half of them empty at least; those without a form are
  /// empty.
  private var chains = [Chain](repeating: Chain(), count: 256)
  private var chainCount = 0
  /// One bit for each hash of a key: most pairs of characters begin no form.
  private var keyBits = [UInt64](repeating: 0, count: 4096)
  /// Characters that begin a form, from U+4E00 on: before a slip the form must be right.
  private var begins = [Bool](repeating: false, count: 0x9FFF - 0x4E00 + 1)

  /// One bit for each hash of two characters that begin a form: two before a slip must be right.
  private var pairBits = [UInt64](repeating: 0, count: 1024)

  /// Characters of the longest terms that are found so.
  static let longest = 10

  var isEmpty: Bool { forms.isEmpty }

  mutating func add(_ symbols: [UInt32]) {
    guard (2...Self.longest).contains(symbols.count), symbols.allSatisfy(Self.isHan) else { return }
    let sounds = Syllables.shared
    let keys = Keys(sounds.sound(of: symbols[0]), sounds.sound(of: symbols[1]))
    let start = Int32(characters.count)
    characters += symbols
    begins[Int(symbols[0] - 0x4E00)] = true
    let pair = Self.hash(symbols[0], symbols[1])
    pairBits[pair >> 6] |= 1 << UInt64(pair & 63)
    for index in 0..<keys.count {
      let key = keys[index]
      keyBits[Self.hash(key) >> 6] |= 1 << UInt64(Self.hash(key) & 63)
      let added = Int32(forms.count)
      forms.append(Form(start: start, length: Int32(symbols.count)))
      if (chainCount + 1) * 2 > chains.count { grow() }
      let place = place(of: key)
      if chains[place].first < 0 {
        chains[place] = Chain(key: key, first: added, last: added)
        chainCount += 1
      } else {
        forms[Int(chains[place].last)].next = added
        chains[place].last = added
      }
      chains[place].greatestLength = max(chains[place].greatestLength, Int32(symbols.count))
    }
  }

  private mutating func grow() {
    let old = chains
    chains = Array(repeating: Chain(), count: old.count * 2)
    for chain in old where chain.first >= 0 { chains[place(of: chain.key)] = chain }
  }

  /// 18 bits: no two pairs of the first 512 syllables share one.
  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (key >> 7 & ~0x1FF | key & 0x1FF) & 0x3FFFF)
  }

  /// 16 bits.
  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (((first &* 0x85EB_CA6B) ^ second) &* 0x9E37_79B1) >> 16)
  }

  @inline(__always)
  private func place(of key: UInt32) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 12) & (chains.count - 1)
    while chains[place].first >= 0, chains[place].key != key {
      place = (place + 1) & (chains.count - 1)
    }
    return place
  }

  /// Takes back the slips that stand in a common word: it is what it says. Returns whether any is left.
  func dropCommonWords(in tokens: [Token], from maySlip: inout [Bool]) -> Bool {
    // 推力 is not 推理, nor does the 全 of 安全 begin 权重.
    var endsWord = false
    var isLeft = false
    tokens.withUnsafeBufferPointer { tokens in
      maySlip.withUnsafeMutableBufferPointer { maySlip in
        for index in tokens.indices {
          let next = index + 1
          let isPair =
            next < tokens.count && (maySlip[index] || maySlip[next])
            && tokens[index].end == tokens[next].start
          let beginsWord =
            isPair && CommonWords.containsChinese(tokens[index].symbol, tokens[next].symbol)
          if endsWord || beginsWord { maySlip[index] = false }
          endsWord = beginsWord
          isLeft = isLeft || maySlip[index]
        }
      }
    }
    return isLeft
  }

  /// The form that sounds like as many tokens from `start` on, the longest and then the nearest one.
  /// `slip` is the first possible slip there.
  func find(
    in tokens: [Token], at start: Int, maySlip: [Bool], slip: Int
  ) -> ArraySlice<UInt32>? {
    guard start + 1 < tokens.count, tokens[start].kind == .han, tokens[start + 1].kind == .han
    else {
      return nil
    }
    let first = tokens[start].symbol
    if start < slip, !Self.isHan(first) || !begins[Int(first - 0x4E00)] { return nil }
    if start + 1 < slip {
      let pair = Self.hash(first, tokens[start + 1].symbol)
      if pairBits[pair >> 6] & 1 << UInt64(pair & 63) == 0 { return nil }
    }
    let sounds = Syllables.shared
    var best: (form: Form, changes: Int)?
    let keys = Keys(
      sounds.sound(of: tokens[start].symbol), sounds.sound(of: tokens[start + 1].symbol))
    for index in 0..<keys.count {
      let hash = Self.hash(keys[index])
      if keyBits[hash >> 6] & 1 << UInt64(hash & 63) == 0 { continue }
      let chain = chains[place(of: keys[index])]
      if chain.first < 0 || Int(chain.greatestLength) <= slip - start { continue }
      var place = Int(chain.first)
      while place >= 0 {
        let form = forms[place]
        let length = Int(form.length)
        let bestLength = Int(best?.form.length ?? 0)
        if length >= bestLength, length > slip - start, start + length <= tokens.count,
          tokens[start + length - 1].clause == tokens[start].clause,
          let changes = changes(from: form, in: tokens, at: start, maySlip),
          length > bestLength || changes < best?.changes ?? 0
        {
          best = (form, changes)
        }
        place = Int(form.next)
      }
    }
    return best.map { characters[Int($0.form.start)..<Int($0.form.start + $0.form.length)] }
  }

  /// How many characters differ; nil when the run is no slip of the form, or the form itself.
  private func changes(
    from form: Form, in tokens: [Token], at start: Int, _ maySlip: [Bool]
  ) -> Int? {
    let length = Int(form.length)
    let limit = length == 2 ? 1 : length < 5 ? 2 : 3
    var changes = 0
    var blurs = 0
    for offset in 0..<length {
      let index = start + offset
      let typed = tokens[index].symbol
      let wanted = characters[Int(form.start) + offset]
      if typed == wanted { continue }
      guard maySlip[index] else { return nil }
      switch Self.likeness(typed, wanted) {
      case .same: break
      case .near: blurs += 1
      case .other: return nil
      }
      changes += 1
      if changes > limit || blurs > (length == 2 ? 0 : 1) { return nil }
    }
    return changes > 0 ? changes : nil
  }

  private enum Likeness { case same, near, other }

  private static func likeness(_ a: UInt32, _ b: UInt32) -> Likeness {
    let left = Syllables.shared.sound(of: a)
    let right = Syllables.shared.sound(of: b)
    func agree(
      _ a: Syllables.Syllable, _ b: Syllables.Syllable, _ c: Syllables.Syllable,
      _ d: Syllables.Syllable
    ) -> Bool {
      (a != Syllables.none && (a == c || a == d)) || (b != Syllables.none && (b == c || b == d))
    }
    if agree(left.first, left.second, right.first, right.second) { return .same }
    return agree(left.firstBlurred, left.secondBlurred, right.firstBlurred, right.secondBlurred)
      ? .near : .other
  }

  /// The keys of two characters, four when both have two readings, each once.
  private struct Keys {
    private(set) var count = 0
    private var keys: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

    init(_ left: Syllables.Sound, _ right: Syllables.Sound) {
      add(left.firstBlurred, right.firstBlurred)
      add(left.firstBlurred, right.secondBlurred)
      add(left.secondBlurred, right.firstBlurred)
      add(left.secondBlurred, right.secondBlurred)
    }

    subscript(index: Int) -> UInt32 {
      switch index {
      case 0: keys.0
      case 1: keys.1
      case 2: keys.2
      default: keys.3
      }
    }

    private mutating func add(_ left: Syllables.Syllable, _ right: Syllables.Syllable) {
      guard left != Syllables.none, right != Syllables.none else { return }
      let key = UInt32(left) << 16 | UInt32(right)
      for index in 0..<count where self[index] == key { return }
      switch count {
      case 0: keys.0 = key
      case 1: keys.1 = key
      case 2: keys.2 = key
      default: keys.3 = key
      }
      count += 1
    }
  }

  private static func isHan(_ symbol: UInt32) -> Bool { (0x4E00...0x9FFF).contains(symbol) }

  /// Characters that hold sentences together: they are typed on purpose.
  @inline(__always)
  func isSmall(_ symbol: UInt32) -> Bool { small.contains(symbol) }

  private let small = SymbolSet(
    "的了是不有在和就都也要会到对为与及中上下这那一二三个我你他它把被让从以而但或很更最没无非可能时后前里着过去来得地所只并再每"
      .unicodeScalars.map(\.value))
}
