// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reporting

@Suite("Visible text")
struct VisibleTests {
  @Test(
    "Faults 33 and 37: what acts on a terminal or hides from the eye is shown",
    arguments: [
      ("plain 中文 γ→β", "plain 中文 γ→β"), ("a\u{1B}[31mb", "a␛[31mb"),
      ("\u{1B}]0;title", "␛]0;title"),
      ("\u{0}\u{7}\u{8}\t", "␀␇␈␉"), ("\u{7F}", "␡"), ("\u{9B}2J", "⟨U+009B⟩2J"),
      ("\u{90}q\u{9C}", "⟨U+0090⟩q⟨U+009C⟩"), ("\u{202E}gnp", "⟨U+202E⟩gnp"),
      ("\u{2066}x\u{2069}", "⟨U+2066⟩x⟨U+2069⟩"),
      ("idem\u{200B}potent", "idem⟨U+200B⟩potent"), ("\u{FEFF}x", "⟨U+FEFF⟩x"),
      ("a\u{E0041}", "a⟨U+E0041⟩"), ("a\u{AD}b", "a⟨U+00AD⟩b"), ("a\u{2028}b", "a⟨U+2028⟩b"),
      ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a␍b"), ("\u{3164}", "⟨U+3164⟩"),
      ("\u{FFFE}", "⟨U+FFFE⟩"), ("x\u{FE0F}", "x⟨U+FE0F⟩"), ("a\u{200D}b", "a⟨U+200D⟩b"),
    ])
  func shown(text: String, expected: String) {
    #expect(visible(text) == expected)
  }

  @Test(
    "Emoji and variants of ideographs stay whole",
    arguments: ["👩‍👩‍👧‍👦", "❤️", "👍🏽", "🏳️‍🌈", "葛\u{E0100}", "1️⃣", "e\u{301}"])
  func kept(text: String) {
    #expect(visible(text) == text)
  }

  @Test("No control is left in any text, and showing twice shows the same")
  func property() {
    var chance = Chance(state: 3)
    for _ in 0..<500 {
      let text = visible(chance.text(upTo: 40))
      #expect(
        !text.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
        })
      #expect(visible(text) == text)
    }
  }
}
