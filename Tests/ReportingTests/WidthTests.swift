// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reporting

@Suite("Display width")
struct WidthTests {
  @Test(
    "Fault 36: wide, combining and joined characters take the columns of a terminal",
    arguments: [
      ("", 0), ("abc", 3), ("批归一化", 8), ("，", 2), ("ｱ", 1), ("Ａ", 2), ("é", 1), ("e\u{301}", 1),
      ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇨🇳", 2), ("❤️", 2), ("❤", 1),
      ("1️⃣", 2), ("か\u{3099}", 2), ("✓◐✗⚠", 4), ("…·→“”", 5), ("█░", 2), ("γ×²", 3), ("が", 2),
      ("\n", 0),
      ("𠮷", 2), ("~", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("Fault 35: ten thousand marks on one letter are one column")
  func manyMarks() {
    let text = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(DisplayWidth.of(text) == 1)
    #expect(text.wrapped(to: 1) == [text])
    #expect(("b" + text).truncated(to: 2) == "b" + text)
  }

  @Test("Text is cut on whole characters and padded to columns")
  func cutAndPadded() {
    #expect("批归一化".truncated(to: 8) == "批归一化")
    #expect("批归一化".truncated(to: 7) == "批归一…")
    #expect("批归一化".truncated(to: 6) == "批归…")
    #expect("批".truncated(to: 1) == "…")
    #expect("批".truncated(to: 0) == "")
    #expect("批a".padded(to: 5) == "批a  ")
    #expect("批a".padded(to: 5, alignment: .trailing) == "  批a")
    #expect("批归".padded(to: 3) == "批归")
  }

  @Test("Cut text never exceeds its columns")
  func cutProperty() {
    var chance = Chance(state: 7)
    for _ in 0..<500 {
      let text = visible(chance.text(upTo: 30)).onOneLine
      let columns = Int.random(in: 1...40, using: &chance)
      #expect(DisplayWidth.of(text.truncated(to: columns)) <= columns)
      #expect(DisplayWidth.of(text.padded(to: columns)) >= columns)
    }
  }
}

@Suite("Wrapping")
struct WrappingTests {
  @Test("Chinese breaks anywhere, but not before closing or after opening punctuation")
  func chinese() {
    #expect("批归一化".wrapped(to: 4) == ["批归", "一化"])
    #expect("批归，一化".wrapped(to: 4) == ["批", "归，", "一化"])
    #expect("他说（对）了".wrapped(to: 6) == ["他说", "（对）", "了"])
    #expect("提高50%了".wrapped(to: 6) == ["提高", "50%了"])
    #expect("说「对」。好".wrapped(to: 8) == ["说", "「对」。", "好"])
  }

  @Test("English breaks at spaces, which vanish; long words are cut")
  func english() {
    #expect("the mean and".wrapped(to: 8) == ["the mean", "and"])
    #expect("the mean  and".wrapped(to: 9) == ["the mean", "and"])
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
    #expect("a bcdefgh".wrapped(to: 3) == ["a", "bcd", "efg", "h"])
    #expect("  indented code".wrapped(to: 12) == ["  indented", "code"])
  }

  @Test("Both languages in one sentence")
  func mixed() {
    #expect("用 batch 的均值".wrapped(to: 8) == ["用 batch", "的均值"])
    #expect("训练mini-batch时".wrapped(to: 10) == ["训练", "mini-batch", "时"])
  }

  @Test("Line ends stay")
  func newlines() {
    #expect("a\n\nb\n".wrapped(to: 9) == ["a", "", "b", ""])
    #expect("".wrapped(to: 9) == [""])
  }

  @Test("No width is too small")
  func tiny() {
    #expect("批a".wrapped(to: 1) == ["批", "a"])
    #expect("ab".wrapped(to: -5) == ["a", "b"])
  }

  @Test("Nothing is wider than its line, and nothing but blanks is lost")
  func property() {
    var chance = Chance(state: 11)
    for _ in 0..<500 {
      let text = visible(chance.text(upTo: 60))
      let columns = Int.random(in: 2...30, using: &chance)
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns }, "\(text)")
      let blanks: Set<Character> = [" ", "\n"]
      #expect(
        lines.joined().filter { !blanks.contains($0) } == text.filter { !blanks.contains($0) })
    }
  }

  @Test("Fault 32: a long paste is wrapped in one pass")
  func longPaste() {
    let word = String(repeating: "x", count: 300_000)
    #expect(word.wrapped(to: 80).count == 3750)
    let blanks = String(repeating: " ", count: 300_000) + "end"
    #expect(blanks.wrapped(to: 80).last == "d" || blanks.wrapped(to: 80).last == "end")
  }
}
