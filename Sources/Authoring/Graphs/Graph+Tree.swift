// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting

extension Graph {
  /// The graph as a tree for a terminal of so many columns.
  ///
  /// A node that has a place in a cluster, or was drawn already, is only referred to where an edge
  /// leads to it, so that nothing is drawn twice and no circle has no end.
  ///
  /// - Parameter columns: How wide lines may be.
  /// - Returns: Lines without line ends.
  public func tree(columns: Int) -> [String] {
    var tree = Tree(self, columns: max(30, columns))
    tree.draw()
    return tree.lines
  }
}

private struct Tree {
  private(set) var lines: [String] = []
  private let graph: Graph
  private let columns: Int
  private let nodes: [String: Graph.Node]
  private var edges: [String: [Graph.Edge]] = [:]
  private let placed: Set<String>
  private var drawn: Set<String> = []

  /// Deeper than any screen shows; what is deeper is referred to and drawn further down.
  private static let greatestDepth = 12

  private enum Entry {
    case node(String)
    case edge(Graph.Edge)
  }

  /// An entry that waits to be drawn, with what stands before it.
  private struct Waiting {
    var entry: Entry
    var guides: String
    var isLast: Bool
    var depth: Int
  }

  init(_ graph: Graph, columns: Int) {
    self.graph = graph
    self.columns = columns
    nodes = Dictionary(graph.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    edges = Dictionary(grouping: graph.edges, by: \.from)
    placed = Set(graph.clusters.flatMap(\.members))
  }

  mutating func draw() {
    if !graph.title.isEmpty { lines += visible(graph.title).wrapped(to: columns) }
    for cluster in graph.clusters {
      lines += visible(cluster.title).wrapped(to: columns)
      draw(cluster.members.filter { nodes[$0] != nil })
    }
    // What no cluster has: first where no edge leads to, then whatever circles are left.
    let rest = graph.nodes.map(\.id).filter { !placed.contains($0) }
    let targets = Set(graph.edges.filter { $0.from != $0.to }.map(\.to))
    draw(rest.filter { !targets.contains($0) })
    for root in rest where !drawn.contains(root) { draw([root]) }
  }

  /// Depth first without recursion: graphs may be deeper than a stack.
  private mutating func draw(_ roots: [String]) {
    var waiting = roots.enumerated().reversed().map { index, id in
      Waiting(entry: .node(id), guides: "", isLast: index == roots.count - 1, depth: 0)
    }
    while let next = waiting.popLast() {
      switch next.entry {
      case .node(let id):
        drawn.insert(id)
        if let node = nodes[id] {
          add(graph.label(of: node), next, mark: "", hasMore: !out(id).isEmpty)
        }
        waiting += below(id, next)
      case .edge(let edge):
        let label = graph.label(of: edge)
        let isHere =
          !placed.contains(edge.to) && !drawn.contains(edge.to)
          && next.depth < Self.greatestDepth
        if isHere, let node = nodes[edge.to] {
          drawn.insert(edge.to)
          add(
            graph.label(of: node) + (label.isEmpty ? [] : ["(\(label))"]), next, mark: "→ ",
            hasMore: !out(edge.to).isEmpty)
          waiting += below(edge.to, next)
        } else {
          let arrow = drawn.contains(edge.to) ? "↑" : "↓"
          add(
            ["\(edge.to) \(arrow)"] + (label.isEmpty ? [] : [label]), next, mark: "→ ",
            hasMore: false)
        }
      }
    }
  }

  private func out(_ id: String) -> [Graph.Edge] { edges[id] ?? [] }

  private func below(_ id: String, _ parent: Waiting) -> [Waiting] {
    let edges = out(id)
    let guides = parent.guides + (parent.isLast ? "   " : "│  ")
    return edges.enumerated().reversed().map { index, edge in
      Waiting(
        entry: .edge(edge), guides: guides, isLast: index == edges.count - 1,
        depth: parent.depth + 1)
    }
  }

  private mutating func add(
    _ label: [String], _ place: Waiting, mark: String, hasMore: Bool
  ) {
    let first = place.guides + (place.isLast ? "└─ " : "├─ ") + mark
    let further =
      place.guides + (place.isLast ? "   " : "│  ") + (hasMore ? "│  " : "   ")
    let width = max(10, columns - max(DisplayWidth.of(first), DisplayWidth.of(further)))
    let text = visible(label.joined(separator: " · ")).split(separator: "\n").joined(separator: " ")
    for (index, line) in text.wrapped(to: width).enumerated() {
      lines.append((index == 0 ? first : further) + line)
    }
  }
}
