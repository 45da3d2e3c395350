// SPDX-License-Identifier: GPL-3.0-or-later

/// Forms as rows of symbols, in a trie whose edges lie in one open table: a step costs one look at
/// memory, and mostly none, since a node knows which edges it can't have.
struct FormTrie: Sendable {
  typealias Node = Int32

  private struct NodeRecord {
    /// One bit for each symbol that leads on, of 64 that they share.
    var edges: UInt64 = 0
    /// The first of the lexemes whose form ends here, in `outputs`; -1: none.
    var firstOutput: Int32 = -1
    /// Whether some form that ends here is more than the literal of a claim.
    var hasMeaning = false
  }

  private struct Edge {
    /// -1: empty.
    var from: Node = -1
    var symbol: UInt32 = 0
    var to: Node = -1
  }

  private struct Output {
    let lexeme: Lexicon.Lexeme
    var next: Int32 = -1
  }

  private var nodes = [NodeRecord()]
  private var outputs: [Output] = []
  /// A power of two of them, half of them empty at least.
  private var edges = [Edge](repeating: Edge(), count: 256)
  private var edgeCount = 0
  /// Where the root leads by a symbol below U+10000; 0: nowhere. Most tokens begin no form.
  private var firstCharacters = [Node](repeating: 0, count: 0x1_0000)
  /// The same by the symbol of a word.
  private var firstWords: [Node] = []

  static let root: Node = 0

  /// The node where forms that begin with a symbol go on, or nil.
  @inline(__always)
  func first(_ symbol: UInt32) -> Node? {
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
  func child(of node: Node, by symbol: UInt32) -> Node? {
    if nodes[Int(node)].edges & Self.bit(symbol) == 0 { return nil }
    let edge = edges[place(of: node, symbol)]
    return edge.from < 0 ? nil : edge.to
  }

  /// Calls `body` with each node that the tokens from `start` on lead to within their sentence, and
  /// with the index behind the last token of each.
  @inline(__always)
  func walk(
    _ tokens: UnsafeBufferPointer<Token>, from start: Int, _ body: (Node, Int) -> Void
  ) {
    let symbol = tokens[start].symbol
    guard symbol != Vocabulary.unknown, var node = first(symbol) else { return }
    let sentence = tokens[start].sentence
    var end = start + 1
    while true {
      body(node, end)
      guard end < tokens.count, tokens[end].sentence == sentence,
        tokens[end].symbol != Vocabulary.unknown, let next = child(of: node, by: tokens[end].symbol)
      else { return }
      node = next
      end += 1
    }
  }

  @inline(__always)
  func hasMeaning(_ node: Node) -> Bool { nodes[Int(node)].hasMeaning }

  /// Calls `body` with each lexeme whose form ends at a node, in the order in which they came.
  @inline(__always)
  func forEachLexeme(at node: Node, _ body: (Lexicon.Lexeme) -> Void) {
    var index = nodes[Int(node)].firstOutput
    while index >= 0 {
      body(outputs[Int(index)].lexeme)
      index = outputs[Int(index)].next
    }
  }

  /// Adds a form of a lexeme; one that is there already changes nothing.
  mutating func insert(_ symbols: [UInt32], as lexeme: Lexicon.Lexeme, isLiteral: Bool) {
    guard !symbols.isEmpty else { return }
    var node = Self.root
    for symbol in symbols { node = child(of: node, by: symbol) ?? addEdge(from: node, by: symbol) }
    if !isLiteral { nodes[Int(node)].hasMeaning = true }
    var last: Int32 = -1
    var index = nodes[Int(node)].firstOutput
    while index >= 0 {
      if outputs[Int(index)].lexeme == lexeme { return }
      last = index
      index = outputs[Int(index)].next
    }
    let added = Int32(outputs.count)
    outputs.append(Output(lexeme: lexeme))
    if last < 0 {
      nodes[Int(node)].firstOutput = added
    } else {
      outputs[Int(last)].next = added
    }
  }

  private mutating func addEdge(from node: Node, by symbol: UInt32) -> Node {
    if (edgeCount + 1) * 2 > edges.count { grow() }
    let new = Node(nodes.count)
    nodes.append(NodeRecord())
    nodes[Int(node)].edges |= Self.bit(symbol)
    edges[place(of: node, symbol)] = Edge(from: node, symbol: symbol, to: new)
    edgeCount += 1
    if node == Self.root { setFirst(symbol, new) }
    return new
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

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.from >= 0 { edges[place(of: edge.from, edge.symbol)] = edge }
  }

  /// The place of an edge, or the empty one where it belongs.
  @inline(__always)
  private func place(of node: Node, _ symbol: UInt32) -> Int {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol)
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 32) & (edges.count - 1)
    while edges[place].from >= 0, edges[place].from != node || edges[place].symbol != symbol {
      place = (place + 1) & (edges.count - 1)
    }
    return place
  }

  @inline(__always)
  private static func bit(_ symbol: UInt32) -> UInt64 {
    1 << UInt64((symbol &* 0x9E37_79B1) >> 26)
  }
}
