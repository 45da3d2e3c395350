// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

/// Decides what in an outline is a topic, a question, an answer or a point.
struct MarkdownListReader {
  private let nodes: [MarkdownOutline.Node]
  private(set) var list = QuestionList()
  /// The one heading above all others: what the document is called.
  private var title = ""

  init(_ outline: MarkdownOutline) {
    nodes = outline.nodes
  }

  mutating func read() {
    let root = nodes[0]
    if let first = root.children.first, root.children.count == 1, isSection(first),
      nodes[first].children.contains(where: { !nodes[$0].isItem && isSection($0) })
    {
      title = plain(nodes[first].text).text
    }
    lose(root.body)
    read(childrenOf: 0, under: [])
  }

  // MARK: What a node is

  private func isMarkedQuestion(_ node: Int) -> Bool {
    let node = nodes[node]
    return node.isQuestion || node.metadata["id"] != nil || node.metadata["language"] != nil
  }

  private func asks(_ node: Int) -> Bool {
    isMarkedQuestion(node) || QuestionWords.ask(plain(nodes[node].text).text)
  }

  private func names(_ node: Int) -> Bool {
    !KnowledgePoints(plain(nodes[node].text).text).points.isEmpty
  }

  /// A node that others stand under, which are questions or topics themselves.
  private func isSection(_ index: Int) -> Bool {
    let node = nodes[index]
    if isMarkedQuestion(index) { return false }
    if !node.isItem, !asks(index) { return true }
    let children = node.children
    if children.isEmpty { return !node.isItem && !asks(index) }
    if children.contains(where: { !nodes[$0].isItem }) { return true }
    if children.contains(where: asks) { return true }
    if asks(index) { return false }
    // Points under a point that asks nothing: a question kept as a keyword, unless it goes deeper.
    return children.contains { names($0) || !nodes[$0].children.isEmpty }
      || (node.text.hasPrefix("**") && node.text.hasSuffix("**"))
  }

  /// Whether the items of a list name topics and ask nothing.
  private func areTopics(_ items: [Int]) -> Bool {
    let leaves = items.filter { !isSection($0) }
    return leaves.contains { names($0) && !asks($0) }
      && 2 * leaves.count(where: asks) < leaves.count
  }

  // MARK: Reading

  private mutating func read(childrenOf parent: Int, under headings: [Int]) {
    let items = nodes[parent].children.filter { nodes[$0].isItem }
    let areTopics = areTopics(items)
    for child in nodes[parent].children {
      if isSection(child) {
        lose(nodes[child].body)
        let isTitle = headings.isEmpty && plain(nodes[child].text).text == title
        read(childrenOf: child, under: isTitle ? headings : headings + [child])
      } else if areTopics, nodes[child].isItem {
        let found = topic(of: headings + [child])
        list.topics.append(found)
        lose(nodes[child].body)
        for point in nodes[child].children { lose(point) }
      } else {
        readQuestion(child, under: headings)
      }
    }
  }

  private mutating func readQuestion(_ index: Int, under headings: [Int]) {
    let node = nodes[index]
    if isAddress(node.text), let last = list.questions.indices.last {
      list.questions[last].links.append(node.text)
      return
    }
    let inline = plain(node.text)
    let named = KnowledgePoints(inline.text)
    var question = ListedQuestion(line: node.line, notes: named.points, links: inline.links)
    let text = (named.points.isEmpty ? inline.text : named.title).trimmed
    guard text.contains(where: { $0.isLetter || $0.isNumber }) || isMarkedQuestion(index) else {
      list.losses.append(Loss(.noWords, line: node.line, text: node.text))
      return
    }
    let language = node.metadata["language"].flatMap(Language.init)
    question.ask[language ?? Language(of: text)] = text
    if let id = node.metadata["id"] { list.takeID(id, for: &question) }
    question.difficulty = node.metadata["difficulty"].flatMap { Int($0) }
    question.minutes = node.metadata["minutes"].flatMap { Double($0) }
    if !headings.isEmpty {
      question.topic = topic(of: headings)
    } else if !title.isEmpty {
      question.topic = ListedTopic(title: Self.withoutNumber(title))
    }
    if !title.isEmpty, !headings.isEmpty {
      question.source = title + (node.number.isEmpty ? "" : " " + node.number)
    }
    let answer = answer(from: node.body, links: &question.links)
    if !answer.isEmpty { question.answer[language ?? Language(of: answer)] = answer }
    for child in node.children { addPoints(child, depth: 0, to: &question) }
    if inline.hasPictures { list.losses.append(Loss(.media, line: node.line, text: node.text)) }
    list.questions.append(question)
  }

  /// The points under a question, those under them included.
  private mutating func addPoints(_ index: Int, depth: Int, to question: inout ListedQuestion) {
    let node = nodes[index]
    let inline = plain(node.text)
    let body = answer(from: node.body, links: &question.links)
    question.links += inline.links
    if isAddress(inline.text) {
      question.links.append(inline.text)
    } else {
      let text = [inline.text.trimmed, body].filter { !$0.isEmpty }.joined(separator: "\n")
      if !text.isEmpty { question.notes.append(text) }
    }
    for child in node.children { addPoints(child, depth: depth + 1, to: &question) }
  }

  /// The text under a question, without addresses, which are its links.
  private mutating func answer(
    from body: [MarkdownOutline.BodyLine], links: inout [String]
  ) -> String {
    var pieces: [String] = []
    var paragraph: [String] = []
    func close() -> String? {
      paragraph.isEmpty ? nil : paragraph.joined(separator: "\n")
    }
    for entry in body {
      if entry.kind == .code {
        if let text = close() { pieces.append(inlined(text, &links)) }
        paragraph = []
        pieces.append(entry.text)
      } else if entry.kind == .quoted {
        paragraph.append(entry.text)
      } else if isAddress(entry.text) {
        links.append(entry.text)
      } else if !entry.text.isEmpty,
        !entry.text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol })
      {
        list.losses.append(Loss(.noWords, line: entry.line, text: entry.text))
      } else {
        paragraph.append(entry.text)
      }
    }
    if let text = close() { pieces.append(inlined(text, &links)) }
    return pieces.joined(separator: "\n").trimmed
  }

  private func inlined(_ text: String, _ links: inout [String]) -> String {
    let inline = MarkdownInline(text)
    links += inline.links
    return inline.text
  }

  // MARK: Topics

  private func topic(of headings: [Int]) -> ListedTopic {
    let titles = headings.map { plain(nodes[$0].text).text }
    let named = KnowledgePoints(titles.last ?? "")
    let id = headings.last.flatMap { nodes[$0].metadata["topic"] }
    return ListedTopic(
      id: id.flatMap { isIdentifier($0) ? TopicID($0) : nil },
      title: Self.withoutNumber(named.title), within: titles.dropLast().map(Self.withoutNumber),
      points: named.points)
  }

  /// 第1章 卷积 → 卷积; Chapter 2: Pooling → Pooling; 3.1 Padding → Padding.
  private static func withoutNumber(_ title: String) -> String {
    var rest = title[...]
    if rest.first == "第", let end = rest.prefix(8).firstIndex(where: { "章节篇部讲课".contains($0) }) {
      rest = rest[rest.index(after: end)...]
    } else {
      let words = rest.split(separator: " ", maxSplits: 1)
      let first = words.first?.lowercased() ?? ""
      if ["chapter", "part", "section", "unit"].contains(first), words.count == 2 {
        rest = words[1]
      }
      let number = rest.prefix { $0.isNumber || $0 == "." }
      if !number.isEmpty, number.count < rest.count,
        let next = rest.dropFirst(number.count).first, !next.isLetter
      {
        rest = rest.dropFirst(number.count)
      }
    }
    let text = rest.drop { $0.isWhitespace || "、.:：-)）".contains($0) }.trimmed
    return text.isEmpty ? title : text
  }

  // MARK: What is left over

  private mutating func lose(_ body: [MarkdownOutline.BodyLine]) {
    for entry in body where !entry.text.isEmpty {
      list.losses.append(Loss(.outsideOfQuestions, line: entry.line, text: entry.text))
    }
  }

  private mutating func lose(_ index: Int) {
    let node = nodes[index]
    list.losses.append(Loss(.outsideOfQuestions, line: node.line, text: node.text))
    lose(node.body)
    for child in node.children { lose(child) }
  }

  private func plain(_ text: String) -> MarkdownInline { MarkdownInline(text) }
}
