// SPDX-License-Identifier: GPL-3.0-or-later

/// Gathers forms, as rows of symbols, in a trie that can grow; `FormTrie` is made of it.
struct FormTrieBuilder: Sendable {
  typealias Node = Int32

  struct Edge {
    /// -1: empty.
    var from: Node = -1
    var symbol: UInt32 = 0
    var to: Node = -1
  }

  /// By node, the lexemes whose form ends there.
  private(set) var outputs: [[Lexicon.Lexeme]] = [[]]
  /// A power of two of them, half of them empty at least.
  private var edges = [Edge](repeating: Edge(), count: 256)
  private var edgeCount = 0

  static let root: Node = 0

  /// All edges, in no order.
  var allEdges: [Edge] { edges.filter { $0.from >= 0 } }

  /// Adds a form of a lexeme; one that is there already changes nothing.
  mutating func insert(_ symbols: [UInt32], as lexeme: Lexicon.Lexeme) {
    guard !symbols.isEmpty else { return }
    var node = Self.root
    for symbol in symbols { node = child(of: node, by: symbol) ?? addEdge(from: node, by: symbol) }
    if !outputs[Int(node)].contains(lexeme) { outputs[Int(node)].append(lexeme) }
  }

  private mutating func addEdge(from node: Node, by symbol: UInt32) -> Node {
    if (edgeCount + 1) * 2 > edges.count { grow() }
    let new = Node(outputs.count)
    outputs.append([])
    edges[place(of: node, symbol)] = Edge(from: node, symbol: symbol, to: new)
    edgeCount += 1
    return new
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.from >= 0 { edges[place(of: edge.from, edge.symbol)] = edge }
  }

  private func child(of node: Node, by symbol: UInt32) -> Node? {
    let edge = edges[place(of: node, symbol)]
    return edge.from < 0 ? nil : edge.to
  }

  /// The place of an edge, or the empty one where it belongs.
  private func place(of node: Node, _ symbol: UInt32) -> Int {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol)
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 32) & (edges.count - 1)
    while edges[place].from >= 0, edges[place].from != node || edges[place].symbol != symbol {
      place = (place + 1) & (edges.count - 1)
    }
    return place
  }
}
