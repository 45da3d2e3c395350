// SPDX-License-Identifier: GPL-3.0-or-later

/// Forms as rows of symbols, in a trie that lies as close together as it can: the children of a node
/// are neighbours, in order of symbol, and so are the lexemes that end there. A bank has tens of
/// thousands of nodes, and every step that leaves the cache costs more than all else.
struct FormTrie: Sendable {
  typealias Node = Int32

  private struct NodeRecord {
    /// By which symbol this node is reached.
    var symbol: UInt32 = 0
    /// Its children end where those of the next node begin.
    var firstChild: Int32 = 0
    /// Its lexemes end where those of the next node begin.
    var firstOutput: Int32 = 0
  }

  /// In order of depth, then of parent, then of symbol; behind the last one follows a mark of the end.
  private var nodes: [NodeRecord] = []
  /// Lexemes in order of number, so that literals come last.
  private var outputs: [Lexicon.Lexeme] = []
  /// Where the root leads by a symbol below U+10000; 0: nowhere. Most tokens begin no form.
  private var firstCharacters = [Node](repeating: 0, count: 0x1_0000)
  /// The same by the symbol of a word.
  private var firstWords: [Node] = []

  /// One bit for each hash of two symbols with which some form begins: most neighbours begin none, and
  /// their nodes need not be looked at.
  private var beginnings = [UInt64](repeating: 0, count: 2048)

  static let root: Node = 0

  init(_ forms: FormRows) {
    let rows = forms.sorted()
    nodes.reserveCapacity(forms.symbols.count + 2)
    nodes.append(NodeRecord())
    // The nodes of one depth, each as the rows that lead through it.
    var level = [0..<rows.count]
    var depth: Int32 = 0
    var node = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for span in level {
        nodes[node].firstChild = Int32(nodes.count)
        nodes[node].firstOutput = Int32(outputs.count)
        var row = span.lowerBound
        while row < span.upperBound, rows[row].length == depth {
          if row == span.lowerBound || rows[row].lexeme != rows[row - 1].lexeme {
            outputs.append(rows[row].lexeme)
          }
          row += 1
        }
        while row < span.upperBound {
          let first = row
          let symbol = forms.symbols[Int(rows[row].start + depth)]
          while row < span.upperBound, forms.symbols[Int(rows[row].start + depth)] == symbol {
            row += 1
          }
          if depth == 0 { setFirst(symbol, Node(nodes.count)) }
          if depth == 1 { addBeginning(nodes[node].symbol, symbol) }
          nodes.append(NodeRecord(symbol: symbol))
          next.append(first..<row)
        }
        node += 1
      }
      level = next
      depth += 1
    }
    nodes.append(
      NodeRecord(firstChild: Int32(nodes.count), firstOutput: Int32(outputs.count)))
  }

  private mutating func addBeginning(_ first: UInt32, _ second: UInt32) {
    let hash = Self.hash(first, second)
    beginnings[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  /// 17 bits.
  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (((first &* 0x85EB_CA6B) ^ second) &* 0x9E37_79B1) >> 15)
  }

  private mutating func setFirst(_ symbol: UInt32, _ node: Node) {
    if symbol < 0x1_0000 {
      firstCharacters[Int(symbol)] = node
    } else if symbol >= Vocabulary.firstWord {
      let word = Int(symbol - Vocabulary.firstWord)
      if word >= firstWords.count {
        firstWords.append(contentsOf: repeatElement(0, count: word + 1 - firstWords.count))
      }
      firstWords[word] = node
    }
  }

  /// The node where forms that begin with a symbol go on, or nil.
  @inline(__always)
  private func first(_ symbol: UInt32) -> Node? {
    let node: Node
    if symbol < 0x1_0000 {
      node = firstCharacters[Int(symbol)]
    } else {
      let word = Int(symbol) - Int(Vocabulary.firstWord)
      if word < 0 { return child(of: Self.root, by: symbol) }
      node = word < firstWords.count ? firstWords[word] : 0
    }
    return node == 0 ? nil : node
  }

  @inline(__always)
  private func child(of node: Node, by symbol: UInt32) -> Node? {
    var low = Int(nodes[Int(node)].firstChild)
    let end = Int(nodes[Int(node) + 1].firstChild)
    var high = end
    while high - low > 4 {
      let middle = (low + high) / 2
      if nodes[middle].symbol <= symbol { low = middle } else { high = middle }
    }
    while low < high {
      if nodes[low].symbol == symbol { return Node(truncatingIfNeeded: low) }
      low += 1
    }
    return nil
  }

  /// Calls `body` with each node that the tokens from `start` on lead to within their sentence, and
  /// with the index behind the last token of each.
  @inline(__always)
  func walk(
    _ tokens: UnsafeBufferPointer<Token>, from start: Int, _ body: (Node, Int) -> Void
  ) {
    let symbol = tokens[start].symbol
    guard symbol != Vocabulary.unknown, var node = first(symbol) else { return }
    body(node, start + 1)
    guard start + 1 < tokens.count else { return }
    let hash = Self.hash(symbol, tokens[start + 1].symbol)
    if beginnings[hash >> 6] & 1 << UInt64(hash & 63) == 0 { return }
    let sentence = tokens[start].sentence
    var end = start + 1
    while true {
      if end > start + 1 { body(node, end) }
      guard end < tokens.count, tokens[end].sentence == sentence,
        tokens[end].symbol != Vocabulary.unknown, let next = child(of: node, by: tokens[end].symbol)
      else { return }
      node = next
      end += 1
    }
  }

  /// Where one form ends, or nil.
  func node(of form: ArraySlice<UInt32>) -> Node? {
    var node = Self.root
    for symbol in form {
      guard let next = child(of: node, by: symbol) else { return nil }
      node = next
    }
    return node
  }

  /// The lexemes whose form ends at a node, in order of number, are those at these places.
  @inline(__always)
  func places(at node: Node) -> Range<Int> {
    Int(nodes[Int(node)].firstOutput)..<Int(nodes[Int(node) + 1].firstOutput)
  }

  /// Whether one of the lowest lexemes is among those of a node.
  @inline(__always)
  func holds(_ lexeme: Lexicon.Lexeme, at node: Node) -> Bool {
    for place in places(at: node) where outputs[place] >= lexeme { return outputs[place] == lexeme }
    return false
  }

  @inline(__always)
  func lexeme(at place: Int) -> Lexicon.Lexeme { outputs[place] }
}
