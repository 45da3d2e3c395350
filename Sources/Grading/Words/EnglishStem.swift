// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes the inflection off an English word: plural, third person, past and -ing.
///
/// Only inflection: *normalize* and *normalization* stay apart, the glossary says when they mean
/// the same. The stem is a key for comparison and need not be a word.
enum EnglishStem {
  /// A stem may be so many bytes longer than its word: "led" becomes "lead".
  static let greatestGrowth = 8

  /// Turns the first `count` bytes into their stem where they lie, and returns its length.
  ///
  /// `letters` has room for `greatestGrowth` bytes more.
  static func reduce(_ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    if let length = Irregular.shared.replace(letters, count) { return length }
    guard count > 3 else { return count }
    for index in 0..<count where letters[index] < 0x61 || letters[index] > 0x7A { return count }
    var word = Word(letters: letters, count: count)
    word.dropPlural()
    if word.count != count, let length = Irregular.shared.replace(letters, word.count) {
      return length
    }
    word.dropEnding()
    return word.count
  }

  private struct Word {
    let letters: UnsafeMutableBufferPointer<UInt8>
    var count: Int

    /// A letter from the end, 0 the last one.
    private func last(_ place: Int) -> UInt8 { letters[count - 1 - place] }

    private mutating func replaceLast(_ length: Int, by letter: UInt8) {
      count -= length - 1
      letters[count - 1] = letter
    }

    mutating func dropPlural() {
      guard last(0) == .s else { return }
      let before = last(1)
      if before == .e {
        switch last(2) {
        case .i where count > 4: return replaceLast(3, by: .y)
        case .x: return count -= 2
        case .s where last(3) == .s: return count -= 2
        case .h where last(3) == .c || last(3) == .s: return count -= 2
        default: break
        }
      }
      if before != .s && before != .u && before != .i { count -= 1 }
    }

    mutating func dropEnding() {
      if count > 4, last(0) == .d, last(1) == .e {
        if last(2) == .i {
          replaceLast(3, by: .y)
        } else if hasVowel(count - 2) {
          count -= 2
          undouble()
        }
      } else if count > 5, last(0) == .g, last(1) == .n, last(2) == .i, hasVowel(count - 3) {
        count -= 3
        undouble()
      }
      if count > 3, last(0) == .e { count -= 1 }
    }

    private func hasVowel(_ end: Int) -> Bool {
      for index in 0..<end where letters[index].isVowel { return true }
      return false
    }

    /// stopp → stop, but not fall → fal, pass → pas, fizz → fiz.
    private mutating func undouble() {
      guard count > 3, last(0) == last(1) else { return }
      let letter = last(0)
      if !letter.isVowel && letter != .l && letter != .s && letter != .z { count -= 1 }
    }
  }

  /// The irregular words, found by their bytes.
  private struct Irregular: Sendable {
    static let shared = Irregular()

    private var words = WordTable(capacity: EnglishStem.irregularWords.count)
    /// Packed: the first letter in the lowest byte.
    private var bases: [(letters: UInt64, count: Int)] = []

    private static let longest = 9
    /// By first letter, one bit for each length: rules out most words.
    private var lengths = [UInt16](repeating: 0, count: 256)

    init() {
      for (word, base) in EnglishStem.irregularWords {
        words.insert(word)
        if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt16(word.utf8.count) }
        let letters = base.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        bases.append((letters, base.utf8.count))
      }
    }

    func replace(_ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int? {
      guard count <= Self.longest, count > 0,
        lengths[Int(letters[0])] & 1 << UInt16(count) != 0,
        let number = words.number(of: UnsafeBufferPointer(rebasing: letters[..<count]))
      else { return nil }
      let base = bases[number]
      for index in 0..<base.count {
        letters[index] = UInt8(truncatingIfNeeded: base.letters >> UInt64(8 * index))
      }
      return base.count
    }
  }

  /// A base that the rules would shorten stands for itself too: "make", "have".
  static let irregularWords: KeyValuePairs<String, String> = [
    "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "am": "be",
    "has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do",
    "uses": "use", "used": "use", "using": "use", "grew": "grow", "grown": "grow",
    "made": "make", "makes": "make", "making": "make", "took": "take", "taken": "take",
    "takes": "take", "taking": "take", "lost": "lose", "losing": "lose", "loses": "lose",
    "kept": "keep", "learnt": "learn", "led": "lead", "brought": "bring", "saw": "see",
    "seen": "see", "sees": "see", "fed": "feed", "gave": "give", "given": "give",
    "gives": "give", "giving": "give", "chose": "choose", "chosen": "choose", "went": "go",
    "gone": "go", "goes": "go", "going": "go", "added": "add", "adding": "add", "adds": "add",
    "matrices": "matrix", "weights": "weight", "indices": "index", "biases": "bias",
    "better": "better", "note": "note", "notes": "note", "noted": "note", "tied": "tie",
    "tying": "tie", "ties": "tie", "during": "during",
    "string": "string", "thing": "thing", "things": "thing", "need": "need", "needs": "need",
    "needed": "need", "feed": "feed", "speed": "speed", "exceed": "exceed", "falling": "fall",
    "fell": "fall", "fallen": "fall", "less": "less", "this": "this", "bias": "bias",
    "axes": "axis", "bases": "basis", "analyses": "analysis", "means": "mean", "meant": "mean",
    "ran": "run", "running": "run", "runs": "run", "cutting": "cut", "cuts": "cut",
    "make": "make", "take": "take", "lose": "lose", "give": "give", "choose": "choose",
    "have": "have", "drew": "draw", "drawn": "draw", "held": "hold", "built": "build",
    "sent": "send", "spent": "spend", "thought": "think", "knew": "know", "known": "know",
    "come": "come", "comes": "come", "came": "come", "coming": "come", "became": "become",
    "become": "become", "becomes": "become", "becoming": "become", "began": "begin",
    "begun": "begin", "broke": "break", "broken": "break", "threw": "throw", "thrown": "throw",
    "write": "write", "writes": "write", "wrote": "write", "written": "write",
    "writing": "write", "got": "get", "gotten": "get", "said": "say", "shown": "show",
    "told": "tell", "taught": "teach", "stuck": "stick", "forgot": "forget",
    "forgotten": "forget", "hide": "hide", "hides": "hide", "hid": "hide", "hidden": "hidden",
    "drive": "drive", "drives": "drive", "drove": "drive", "driven": "drive", "rise": "rise",
    "rises": "rise", "rose": "rise", "risen": "rise", "rising": "rise", "shrank": "shrink",
    "shrunk": "shrink", "caught": "catch", "dealt": "deal", "found": "find",
    "splitting": "split", "splits": "split", "summed": "sum", "summing": "sum", "sums": "sum",
  ]
}

extension UInt8 {
  fileprivate static let c = UInt8(ascii: "c")
  fileprivate static let d = UInt8(ascii: "d")
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let g = UInt8(ascii: "g")
  fileprivate static let h = UInt8(ascii: "h")
  fileprivate static let i = UInt8(ascii: "i")
  fileprivate static let l = UInt8(ascii: "l")
  fileprivate static let n = UInt8(ascii: "n")
  fileprivate static let s = UInt8(ascii: "s")
  fileprivate static let u = UInt8(ascii: "u")
  fileprivate static let x = UInt8(ascii: "x")
  fileprivate static let y = UInt8(ascii: "y")
  fileprivate static let z = UInt8(ascii: "z")

  /// y included.
  fileprivate var isVowel: Bool {
    switch self {
    case .a, .e, .i, .o, .u, .y: true
    default: false
    }
  }

  private static let a = UInt8(ascii: "a")
  private static let o = UInt8(ascii: "o")
}
