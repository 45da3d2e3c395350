// SPDX-License-Identifier: GPL-3.0-or-later

/// A text with gaps, as Anki writes it: `{{c1::answer::hint}}`.
struct Cloze {
  /// With `____`, or the hint in brackets, for each gap.
  private(set) var gapped = ""
  private(set) var filled = ""
  private(set) var hasGaps = false

  init(_ text: String) {
    var rest = text[...]
    while let open = Self.range(of: "{{c", in: rest) {
      let inside = rest[open.upperBound...]
      let digits = inside.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, inside.dropFirst(digits.count).hasPrefix("::"),
        let close = Self.range(of: "}}", in: inside)
      else {
        append(rest[..<open.upperBound])
        rest = inside
        continue
      }
      append(rest[..<open.lowerBound])
      let body = inside[..<close.lowerBound].dropFirst(digits.count + 2)
      let mark = Self.range(of: "::", in: body)
      let answer = mark.map { body[..<$0.lowerBound] } ?? body
      let hint = mark.map { body[$0.upperBound...] } ?? ""
      gapped += hint.isEmpty ? "____" : "[\(hint)]"
      filled += answer
      hasGaps = true
      rest = rest[close.upperBound...]
    }
    append(rest)
  }

  private mutating func append(_ text: Substring) {
    gapped += text
    filled += text
  }

  private static func range(of mark: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      let rest = text[start...]
      if rest.hasPrefix(mark) {
        return
          start..<(text.index(start, offsetBy: mark.count, limitedBy: text.endIndex)
          ?? text.endIndex)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
