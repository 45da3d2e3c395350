// SPDX-License-Identifier: GPL-3.0-or-later

/// A Markdown document as the tree of its headings and lists, with the text under each.
struct MarkdownOutline {
  /// A line under a heading or an item.
  struct BodyLine {
    /// Code stays as it is; what is quoted is an answer, whatever it looks like.
    enum Kind { case text, quoted, code }

    var line: Int
    var text: String
    var kind: Kind
  }

  struct Node {
    enum Kind: Hashable {
      case root
      case heading(Int)
      case item(indent: Int, isOrdered: Bool)
    }

    var kind: Kind
    var line: Int
    /// As it is written; of an item without its mark.
    var text: String
    var number = ""
    var body: [BodyLine] = []
    var children: [Int] = []
    /// From a comment `<!-- id: …; language: … -->`.
    var metadata: [String: String] = [:]
    /// Marked as a question by `Q:`.
    var isQuestion = false

    var isItem: Bool { if case .item = kind { true } else { false } }
  }

  /// The first is the root.
  private(set) var nodes = [Node(kind: .root, line: 0, text: "")]
  private var open = [0]
  private var afterBlank = true
  private var isFenced = false
  /// The line before was the first of its item or heading, so that this one may go on with it.
  private var mayGoOn = false

  /// Deeper than any list that people keep; what is deeper lies beside.
  private static let greatestDepth = 30

  init(_ lines: [String]) {
    for (index, line) in lines.enumerated() { add(line, number: index + 1) }
  }

  private mutating func add(_ line: String, number: Int) {
    let kind = MarkdownLine(line)
    if isFenced {
      if kind == .fence { isFenced = false }
      put(line, number, .code)
      return
    }
    var goesOn = false
    switch kind {
    case .blank:
      if let last = nodes[top].body.last, !last.text.isEmpty, nodes[top].kind != .root {
        put("", number, .code)
      }
      afterBlank = true
      mayGoOn = false
      return
    case .fence:
      isFenced = true
      put(line.trimmed, number, .code)
    case .comment(let text): read(comment: text)
    case .heading(let level, let text): push(.heading(level), text, number)
    case .item(let indent, let isOrdered, let mark, let text):
      closeItems(before: indent, isOrdered)
      push(.item(indent: indent, isOrdered: isOrdered), text, number)
      nodes[top].number = mark
      goesOn = true
    case .question(let text):
      closeItems(before: 0, true)
      push(.item(indent: 0, isOrdered: true), text, number)
      nodes[top].isQuestion = true
      goesOn = true
    case .answer(let text): put(text, number, .text)
    case .quote(let text): put(text, number, .quoted)
    case .rule(let level): underline(level)
    case .text(let indent, let text): goesOn = add(text: text, indent, number)
    }
    afterBlank = false
    mayGoOn = goesOn
  }

  private var top: Int { open.last ?? 0 }

  private mutating func put(_ text: String, _ line: Int, _ kind: BodyLine.Kind) {
    nodes[top].body.append(BodyLine(line: line, text: text, kind: kind))
  }

  private mutating func push(_ kind: Node.Kind, _ text: String, _ line: Int) {
    if case .heading(let level) = kind {
      while open.count > 1 {
        if case .heading(let other) = nodes[top].kind, other < level { break }
        open.removeLast()
      }
    }
    while open.count > Self.greatestDepth { open.removeLast() }
    nodes[top].children.append(nodes.count)
    open.append(nodes.count)
    nodes.append(Node(kind: kind, line: line, text: text))
  }

  /// Closes the items that one with this indent is not a part of. Points under a number may stand
  /// as far out as the number.
  private mutating func closeItems(before indent: Int, _ isOrdered: Bool) {
    while case .item(let other, let wasOrdered) = nodes[top].kind,
      other > indent || other == indent && !(wasOrdered && !isOrdered)
    { open.removeLast() }
  }

  /// - Returns: Whether the next line may go on with the text of the item, too.
  private mutating func add(text: String, _ indent: Int, _ number: Int) -> Bool {
    if afterBlank {
      while case .item(let other, _) = nodes[top].kind,
        other > indent || other == indent && indent > 0
      { open.removeLast() }
    } else if mayGoOn, case .item(let other, _) = nodes[top].kind, indent > other,
      !isAddress(text), let last = nodes[top].text.last, !"?？。.！!:：".contains(last)
    {
      let next = text.first
      let isSpaced = last.isASCII || next?.isASCII == true
      nodes[top].text += (isSpaced ? " " : "") + text
      return true
    }
    put(text, number, .text)
    return false
  }

  /// A line of text, underlined, is a heading.
  private mutating func underline(_ level: Int) {
    guard !afterBlank, let last = nodes[top].body.last, last.kind == .text, !nodes[top].isItem
    else { return }
    nodes[top].body.removeLast()
    push(.heading(level), last.text, last.line)
  }

  private mutating func read(comment: String) {
    let inside = comment.dropFirst(4)
    let text = inside.hasSuffix("-->") ? inside.dropLast(3) : inside
    for part in text.split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1)
      if pair.count == 2 { nodes[top].metadata[pair[0].trimmed] = pair[1].trimmed }
    }
  }
}
