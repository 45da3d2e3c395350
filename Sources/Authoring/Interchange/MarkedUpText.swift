// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of HTML, and the other way round.
enum MarkedUpText {
  /// Plain text of HTML: tags are taken out, those that break a line become line ends.
  ///
  /// - Returns: The text, and whether there were pictures or sounds in it.
  static func plain(_ html: String) -> (text: String, hasMedia: Bool) {
    let scalars = Array(html.unicodeScalars)
    var text = String.UnicodeScalarView()
    var hasMedia = false
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "<":
        if let tag = Tag(scalars, at: index) {
          if tag.name == "br" || tag.breaksLine && text.last != "\n" && !text.isEmpty {
            text.append("\n")
          }
          if ["img", "audio", "video", "object"].contains(tag.name) { hasMedia = true }
          index = tag.end
        } else {
          text.append("<")
          index += 1
        }
      case "&":
        let (scalar, end) = entity(scalars, at: index)
        text.append(scalar)
        index = end
      default:
        text.append(scalars[index])
        index += 1
      }
    }
    return (String(text), hasMedia)
  }

  /// Text as HTML that shows exactly it.
  static func html(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n": html += "<br>"
      // Braces and brackets of Anki's own notation: cloze deletions and sounds.
      case "{": html += "&#123;"
      case "}": html += "&#125;"
      case "[": html += "&#91;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  /// The character that an entity stands for and where it ends; the `&` itself where it is none.
  static func entity(_ text: [Unicode.Scalar], at start: Int) -> (Unicode.Scalar, end: Int) {
    let none: (Unicode.Scalar, end: Int) = ("&", start + 1)
    // The longest known name has six letters, a number seven digits.
    guard let end = text[start...].prefix(12).firstIndex(of: ";") else { return none }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: text[(start + 1)..<end])
    let word = String(name)
    if let known = names[word] { return (known, end + 1) }
    guard word.hasPrefix("#") else { return none }
    let digits = word.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return none }
    return (scalar, end + 1)
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
    "mdash": "—", "ndash": "–", "times": "×", "le": "≤", "ge": "≥", "ldquo": "“",
    "rdquo": "”", "lsquo": "‘", "rsquo": "’", "middot": "·", "rarr": "→", "larr": "←",
  ]
}

/// A tag or a comment of HTML.
struct Tag {
  /// In lower case; empty for a comment.
  let name: String
  /// Behind the closing bracket.
  let end: Int

  private static let breaking: Set<String> = [
    "br", "div", "p", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
    "blockquote", "hr",
  ]

  var breaksLine: Bool { Self.breaking.contains(name) }

  /// Nil where no tag begins: a bracket before anything but a letter is a bracket.
  init?(_ text: [Unicode.Scalar], at start: Int) {
    var index = start + 1
    if text[index...].starts(with: Array("!--".unicodeScalars)) {
      var dashes = 0
      index += 3
      while index < text.count {
        if text[index] == ">", dashes >= 2 {
          name = ""
          end = index + 1
          return
        }
        dashes = text[index] == "-" ? dashes + 1 : 0
        index += 1
      }
      return nil
    }
    if index < text.count, text[index] == "/" { index += 1 }
    var word = ""
    while index < text.count, text[index].isASCII,
      text[index].properties.isAlphabetic || (!word.isEmpty && ("0"..."9").contains(text[index]))
    {
      word.unicodeScalars.append(text[index])
      index += 1
    }
    guard !word.isEmpty, index < text.count, ["/", ">", " ", "\n", "\t"].contains(text[index]),
      let close = text[index...].prefix(2000).firstIndex(where: { $0 == ">" || $0 == "<" }),
      text[close] == ">"
    else { return nil }
    name = word.lowercased()
    end = close + 1
  }
}
