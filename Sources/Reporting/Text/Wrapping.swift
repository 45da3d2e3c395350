// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The lines of this text, none wider than `columns` (a single character may be).
  ///
  /// Chinese breaks between any two characters, except before closing and after opening
  /// punctuation; other writing breaks at spaces, which then vanish. A word that is longer than a
  /// line is cut. Newlines stay, so an empty text is one empty line.
  public func wrapped(to columns: Int) -> [String] {
    wrap([Span(self)], to: columns).map { $0.map(\.text).joined() }
  }
}

/// The lines of a text that is made of spans, broken as `String.wrapped(to:)` does.
func wrap(_ spans: [Span], to columns: Int) -> [[Span]] {
  let breaker = LineBreaker(columns: max(1, columns))
  var lines: [[Span]] = []
  var line: [Glyph] = []
  for span in spans {
    for character in span.text {
      if character == "\n" {
        lines += breaker.lines(of: line).map(joined)
        line = []
      } else {
        line.append(Glyph(character, tone: span.tone))
      }
    }
  }
  return lines + breaker.lines(of: line).map(joined)
}

/// Breaks one line greedily, in a single pass over its characters.
private struct LineBreaker {
  let columns: Int

  func lines(of text: [Glyph]) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    var width = 0
    /// How many glyphs of `line` stand before the last place where it may break.
    var breakAfter: Int?
    for glyph in text {
      if let last = line.last, last.mayBreak(before: glyph) { breakAfter = line.count }
      line.append(glyph)
      width += glyph.width
      // Spaces may hang over the end: they vanish there.
      while width > columns, !glyph.isSpace, line.count > 1 {
        var kept = breakAfter ?? line.count - 1
        if line[..<kept].allSatisfy(\.isSpace) { kept = line.count - 1 }
        lines.append(trimmed(line[..<kept]))
        line.removeFirst(kept)
        width = line.reduce(0) { $0 + $1.width }
        breakAfter = nil
      }
    }
    lines.append(width > columns ? trimmed(line[...]) : line)
    return lines
  }

  private func trimmed(_ glyphs: ArraySlice<Glyph>) -> [Glyph] {
    var glyphs = glyphs
    while glyphs.last?.isSpace == true { glyphs.removeLast() }
    return Array(glyphs)
  }
}

/// Puts neighbours of one tone together again.
private func joined(_ glyphs: [Glyph]) -> [Span] {
  var spans: [Span] = []
  for glyph in glyphs {
    if let last = spans.indices.last, spans[last].tone == glyph.tone {
      spans[last].text.append(glyph.character)
    } else {
      spans.append(Span(String(glyph.character), glyph.tone))
    }
  }
  return spans
}

private struct Glyph {
  let character: Character
  let width: Int
  let tone: Tone

  init(_ character: Character, tone: Tone) {
    self.character = character
    self.width = DisplayWidth.of(character)
    self.tone = tone
  }

  var isSpace: Bool { character == " " }

  func mayBreak(before next: Glyph) -> Bool {
    if next.isSpace { return false }
    if isSpace { return true }
    if closing.contains(next.character) || opening.contains(character) { return false }
    return isIdeographic || next.isIdeographic
  }

  /// Written without spaces; emoji count as such.
  private var isIdeographic: Bool { width == 2 }
}

/// Never the first of a line.
private let closing: Set<Character> = [
  "，", "。", "！", "？", "、", "；", "：", "）", "」", "』", "》", "〉", "】", "〕", "｝", "］", "”", "’", "…",
  "—", "～", "％", "%", "℃", "°", ",", ".", "!", "?", ";", ":", ")", "]", "}",
]

/// Never the last of a line.
private let opening: Set<Character> = [
  "（", "「", "『", "《", "〈", "【", "〔", "｛", "［", "“", "‘", "￥", "(", "[", "{", "$",
]
