// SPDX-License-Identifier: GPL-3.0-or-later

/// How many columns text takes in a terminal.
///
/// East Asian Wide and Fullwidth characters take 2, combining and other zero-width ones 0, emoji
/// with all that is joined to them 2, everything else 1 (Ambiguous included). Controls count 0:
/// make text `visible` before it is measured.
public enum DisplayWidth {
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.dropFirst().isEmpty { return of(first) }
    if isEmojiSequence(scalars, first: first) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    // The medial vowels and finals of Hangul join the consonant before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if isWide(value) { return 2 }
    return scalar.properties.isDefaultIgnorableCodePoint ? 0 : 1
  }

  private static func isEmojiSequence(
    _ scalars: Character.UnicodeScalarView, first: Unicode.Scalar
  ) -> Bool {
    if isRegionalIndicator(first) {
      return scalars.dropFirst().contains(where: isRegionalIndicator)
    }
    guard first.properties.isEmoji else { return false }
    return first.properties.isEmojiPresentation
      || scalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Binary search in the table.
  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}

extension String {
  /// Cut to at most `columns`, with `…` as the last column when something was cut.
  public func truncated(to columns: Int) -> String {
    guard DisplayWidth.of(self) > columns else { return self }
    guard columns > 0 else { return "" }
    var width = 0
    var kept = ""
    for character in self {
      width += DisplayWidth.of(character)
      if width > columns - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Filled with spaces to `columns`; longer text is left as it is.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> String {
    let filling = String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self)))
    return alignment == .leading ? self + filling : filling + self
  }

  /// Where the text of a column stands.
  public enum Alignment: Sendable { case leading, trailing }
}
