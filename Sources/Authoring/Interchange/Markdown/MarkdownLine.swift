// SPDX-License-Identifier: GPL-3.0-or-later

/// What one line of Markdown is, before anything is known of its place.
enum MarkdownLine: Hashable {
  case blank
  case heading(Int, String)
  case item(indent: Int, isOrdered: Bool, number: String, text: String)
  /// A line of a quotation, without its mark.
  case quote(String)
  /// Under a line of text it makes that a heading.
  case rule(level: Int)
  case fence
  case comment(String)
  /// `Q: …` or 问：…
  case question(String)
  /// `A: …` or 答：…
  case answer(String)
  case text(indent: Int, String)

  init(_ line: String) {
    let body = line.drop { $0 == " " || $0 == "\t" }
    let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let trimmed = body.trimmed
    if trimmed.isEmpty {
      self = .blank
    } else if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
      self = .fence
    } else if trimmed.hasPrefix("<!--") {
      self = .comment(trimmed)
    } else if let heading = Self.heading(trimmed) {
      self = heading
    } else if body.unicodeScalars.first == ">" {
      let rest = body.unicodeScalars.dropFirst()
      self = .quote(String(rest.first == " " ? rest.dropFirst() : rest))
    } else if let level = Self.rule(trimmed) {
      self = .rule(level: level)
    } else if let marked = Self.marked(trimmed) {
      self = marked
    } else if let item = Self.item(trimmed, indent) {
      self = item
    } else if let chapter = Self.chapter(trimmed) {
      self = chapter
    } else if let bold = Self.bold(trimmed) {
      // A numbered question in bold is an item, other words in bold are a heading.
      self = Self.item(bold, indent) ?? .heading(7, bold)
    } else {
      self = .text(indent: indent, trimmed)
    }
  }

  private static func heading(_ line: String) -> MarkdownLine? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first == " " || rest.first == "\t" else { return nil }
    var text = rest.trimmed
    if let end = text.lastIndex(where: { $0 != "#" }), text[end].isWhitespace {
      text = text[..<end].trimmed
    }
    return text.isEmpty ? nil : .heading(marks.count, text)
  }

  private static func rule(_ line: String) -> Int? {
    let marks = line.filter { $0 != " " }
    guard marks.count >= 3, let first = marks.first, "-=*_".contains(first),
      marks.allSatisfy({ $0 == first })
    else { return nil }
    return first == "=" ? 1 : 2
  }

  private static func item(_ line: String, _ indent: Int) -> MarkdownLine? {
    if let first = line.first, "-*+•·".contains(first) {
      let rest = line.dropFirst()
      guard rest.first?.isWhitespace == true else { return nil }
      return .item(indent: indent, isOrdered: false, number: "", text: rest.trimmed)
    }
    let opened = line.first == "(" || line.first == "（" ? line.dropFirst() : line[...]
    var number = opened.prefix { $0.isASCII && $0.isNumber }
    if number.isEmpty { number = opened.prefix { "一二三四五六七八九十百".contains($0) } }
    guard (1...4).contains(number.count) else { return nil }
    let rest = opened.dropFirst(number.count)
    guard let mark = rest.first else { return nil }
    let after = rest.dropFirst()
    let isClosed = opened.startIndex != line.startIndex && ")）".contains(mark)
    let isNumber = number.first?.isASCII == true
    guard isClosed || mark == "、" || isNumber && ".)．）".contains(mark) else { return nil }
    // 3.5 is a number.
    if mark == ".", let next = after.first, next.isASCII, next.isNumber { return nil }
    let text = after.trimmed
    return text.isEmpty
      ? nil : .item(indent: indent, isOrdered: true, number: String(number), text: text)
  }

  /// 第1章 …, Chapter 1: …
  private static func chapter(_ line: String) -> MarkdownLine? {
    guard line.count <= 60 else { return nil }
    if line.first == "第" {
      let number = line.dropFirst().prefix { $0.isNumber || "一二三四五六七八九十百".contains($0) }
      let rest = line.dropFirst(1 + number.count)
      guard !number.isEmpty, let kind = rest.first, "章节篇部讲课".contains(kind) else { return nil }
      return .heading(kind == "节" ? 3 : 2, line)
    }
    let words = line.split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == ":" || $0 == "." })
    guard words.count == 3, ["chapter", "part", "section", "unit"].contains(words[0].lowercased()),
      words[1].allSatisfy(\.isNumber)
    else { return nil }
    return .heading(words[0].lowercased() == "section" ? 3 : 2, line)
  }

  private static func bold(_ line: String) -> String? {
    guard line.hasPrefix("**"), line.hasSuffix("**"), line.count > 4 else { return nil }
    let inside = line.dropFirst(2).dropLast(2)
    return inside.contains("**") ? nil : inside.trimmed
  }

  private static let questionMarks = ["question", "q", "问题", "问", "题目"]
  private static let answerMarks = ["answer", "a", "参考答案", "答案", "回答", "答"]

  private static func marked(_ line: String) -> MarkdownLine? {
    let plain = line.drop { $0 == "*" }
    guard let colon = plain.prefix(16).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let word = plain[..<colon].lowercased().filter { !$0.isNumber && !$0.isWhitespace && $0 != "*" }
    var text = plain[plain.index(after: colon)...].trimmed
    // `**Q:** text` and `**Q: text**`
    if text.hasPrefix("**") {
      text = text.dropFirst(2).trimmed
    } else if text.hasSuffix("**"), plain.startIndex != line.startIndex {
      text = text.dropLast(2).trimmed
    }
    if questionMarks.contains(word), !text.isEmpty { return .question(text) }
    return answerMarks.contains(word) ? .answer(text) : nil
  }
}
