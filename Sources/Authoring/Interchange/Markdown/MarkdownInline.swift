// SPDX-License-Identifier: GPL-3.0-or-later

/// The plain text of one stretch of Markdown, and where its links lead.
struct MarkdownInline {
  private(set) var text = ""
  private(set) var links: [String] = []
  private(set) var hasPictures = false

  init(_ source: some StringProtocol) {
    var scalars = String.UnicodeScalarView()
    let input = Array(source.unicodeScalars)
    read(input[...], into: &scalars, depth: 0)
    text = String(scalars)
  }

  /// Links within links, at most.
  private static let greatestDepth = 4

  private mutating func read(
    _ input: ArraySlice<Unicode.Scalar>, into text: inout String.UnicodeScalarView, depth: Int
  ) {
    let whole = Array(input)
    var index = 0
    var closers: [Int: Int] = [:]
    while index < whole.count {
      let scalar = whole[index]
      if let length = closers[index] {
        index += length
        continue
      }
      switch scalar {
      case "\\":
        if index + 1 < whole.count, Self.isPunctuation(whole[index + 1]) {
          text.append(whole[index + 1])
          index += 2
          continue
        }
      case "`":
        let end = Self.endOfCode(whole, at: index)
        text.append(contentsOf: whole[index..<end])
        index = end
        continue
      case "[":
        let isPicture = index > 0 && whole[index - 1] == "!" && text.last == "!"
        if depth < Self.greatestDepth, let link = Link(whole, at: index) {
          if isPicture {
            text.removeLast()
            hasPictures = true
          }
          if !link.target.isEmpty { links.append(link.target) }
          read(whole[link.label], into: &text, depth: depth + 1)
          index = link.end
          continue
        }
      case "<":
        if let (target, end) = Self.autolink(whole, at: index) {
          links.append(target)
          index = end
          continue
        }
        if let tag = Tag(whole, at: index) {
          if tag.name == "br" { text.append("\n") }
          if tag.name == "img" { hasPictures = true }
          index = tag.end
          continue
        }
      case "&":
        let (found, end) = MarkedUpText.entity(whole, at: index)
        text.append(found)
        index = end
        continue
      case "*", "_":
        if let (length, close) = Self.emphasis(whole, at: index) {
          closers[close] = length
          index += length
          continue
        }
      default: break
      }
      text.append(scalar)
      index += 1
    }
  }

  // MARK: What begins here

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Behind the code that begins here, its marks included: they stay, since code is read as code.
  private static func endOfCode(_ text: [Unicode.Scalar], at start: Int) -> Int {
    var behind = start
    while behind < text.count, text[behind] == "`" { behind += 1 }
    let length = behind - start
    var index = behind
    while index < text.count {
      guard text[index] == "`" else {
        index += 1
        continue
      }
      let first = index
      while index < text.count, text[index] == "`" { index += 1 }
      if index - first == length { return index }
    }
    return behind
  }

  private static func autolink(
    _ text: [Unicode.Scalar], at start: Int
  ) -> (String, end: Int)? {
    let inside = text[(start + 1)...].prefix(2000)
    guard let end = inside.firstIndex(of: ">") else { return nil }
    var target = ""
    target.unicodeScalars.append(contentsOf: inside[..<end])
    return isAddress(target) ? (target, end + 1) : nil
  }

  /// A mark of emphasis that is closed later on, so that both can go. A star between letters or
  /// digits (3*3) is no mark.
  private static func emphasis(
    _ text: [Unicode.Scalar], at start: Int
  ) -> (length: Int, close: Int)? {
    let mark = text[start]
    var behind = start
    while behind < text.count, text[behind] == mark { behind += 1 }
    let length = behind - start
    guard length <= 3, behind < text.count, !text[behind].properties.isWhitespace else {
      return nil
    }
    if length == 1 || mark == "_", start > 0, isWord(text[start - 1]) { return nil }
    var index = behind
    // As far as a paragraph may reach; a mark that is never closed must not cost a look at all.
    let limit = min(text.count, behind + 500)
    while index < limit {
      if text[index] == "\\" {
        index += 2
        continue
      }
      guard text[index] == mark else {
        index += 1
        continue
      }
      let first = index
      while index < text.count, text[index] == mark { index += 1 }
      guard index - first == length, !text[first - 1].properties.isWhitespace else { continue }
      if length == 1 || mark == "_", index < text.count, isWord(text[index]) { continue }
      return (length, first)
    }
    return nil
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

/// Whether a text is nothing but an address.
func isAddress(_ text: some StringProtocol) -> Bool {
  (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
}

/// `[label](target "title")`.
private struct Link {
  var label: Range<Int>
  var target: String
  var end: Int

  init?(_ text: [Unicode.Scalar], at start: Int) {
    guard let close = Self.closing("[", "]", text, from: start), close + 1 < text.count,
      text[close + 1] == "(", let end = Self.closing("(", ")", text, from: close + 1)
    else { return nil }
    label = (start + 1)..<close
    var inside = ""
    inside.unicodeScalars.append(contentsOf: text[(close + 2)..<end])
    target = inside.trimmed.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    self.end = end + 1
  }

  /// Brackets and parentheses within are counted; a link is no longer than a page of text.
  private static func closing(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ text: [Unicode.Scalar], from start: Int
  ) -> Int? {
    var depth = 0
    var index = start
    let limit = min(text.count, start + 2000)
    while index < limit {
      if text[index] == "\\" {
        index += 2
        continue
      }
      if text[index] == open { depth += 1 }
      if text[index] == close {
        depth -= 1
        if depth == 0 { return index }
      }
      index += 1
    }
    return nil
  }
}
