// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Testing

@testable import LineEditing

@Suite struct TextLayoutTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func layout(_ text: String, point: Int? = nil, columns: Int) -> TextLayout {
    TextLayout(text, point: point ?? text.utf8.count, prompt: "> ", columns: columns)
  }

  private func shown(_ layout: TextLayout) -> [String] { layout.rows.indices.map(layout.shown) }

  @Test func chineseTakesTwoColumns() {
    let layout = layout("批归一化", point: 6, columns: 20)
    #expect(shown(layout) == ["> 批归一化"])
    #expect(layout.cursor == (0, 6))
  }

  @Test func aWideCharacterNeverStraddlesTheEdge() {
    let layout = layout("abc批归", columns: 10)
    #expect(shown(layout) == ["> abc批归"])
    let narrow = self.layout("abcd批归化", columns: 11)
    #expect(shown(narrow) == ["> abcd批归", "  化"])
  }

  @Test func theCursorAfterAFullRowStandsOnTheNext() {
    let full = layout("abcdefgh", columns: 10)
    #expect(full.cursor == (1, 2))
    #expect(full.rows.count == 2)
    let beforeNewline = layout("abcdefgh\nx", point: 8, columns: 10)
    #expect(beforeNewline.cursor == (1, 2))
    #expect(shown(beforeNewline) == ["> abcdefgh", "  ", "  x"])
  }

  @Test func everyOffsetIsFoundAgainAtItsPlace() {
    let text = "一a\n\n梯度 vanishing 消失\t. e\u{301}"
    for columns in [10, 13, 40] {
      var offset = 0
      for scalar in text.unicodeScalars {
        let layout = layout(text, point: offset, columns: columns)
        if !scalar.properties.isGraphemeExtend {
          #expect(layout.offset(row: layout.cursor.row, column: layout.cursor.column) == offset)
        }
        #expect(layout.rows.allSatisfy { $0.width <= columns })
        offset += UTF8.width(scalar)
      }
    }
  }

  @Test func nothingTypedReachesTheTerminalAsAControlSequence() {
    let layout = layout("\u{1B}]0;title\u{7}\u{9B}31m\u{202E}abc", columns: 60)
    #expect(shown(layout) == ["> ^[]0;title^G<9B>31m<202E>abc"])
  }

  @Test func aTerminalOfOneColumnHoldsOneCharacterARow() {
    let layout = layout("中a", columns: 1)
    #expect(layout.rows.count >= 2)
    #expect(layout.cursor.column < 1)
  }

  @Test func coloursTakeNoRoomAndAreClosed() {
    let fitted = fitted("\u{1B}[33m剩余 1:00\u{1B}[0m", columns: 6)
    #expect(fitted.text == "\u{1B}[33m剩余 1\u{1B}[0m")
    #expect(fitted.width == 6)
  }
}
