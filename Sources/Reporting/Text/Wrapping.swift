// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The lines of this text, none wider than `columns` (a single character may be).
  ///
  /// Chinese breaks between any two characters, except before closing and after opening
  /// punctuation; other writing breaks at spaces, which then vanish. A word that is longer than a
  /// line is cut. Newlines stay, so an empty text is one empty line.
  public func wrapped(to columns: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { LineBreaker(columns: Swift.max(1, columns)).lines(of: $0) }
  }
}

/// Breaks one line greedily, in a single pass over its characters.
private struct LineBreaker {
  let columns: Int

  func lines(of text: Substring) -> [String] {
    if DisplayWidth.of(text) <= columns { return [String(text)] }
    var lines: [String] = []
    var line: [Glyph] = []
    var width = 0
    /// How many glyphs of `line` stand before the last place where it may break.
    var breakAfter: Int?
    for character in text {
      let glyph = Glyph(character)
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
    lines.append(trimmed(line[...]))
    return lines
  }

  private func trimmed(_ glyphs: ArraySlice<Glyph>) -> String {
    var glyphs = glyphs
    while glyphs.last?.isSpace == true { glyphs.removeLast() }
    return String(glyphs.map(\.character))
  }
}

private struct Glyph {
  let character: Character
  let width: Int

  init(_ character: Character) {
    self.character = character
    self.width = DisplayWidth.of(character)
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
