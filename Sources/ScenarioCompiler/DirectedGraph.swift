// SPDX-License-Identifier: GPL-3.0-or-later

/// Edges between nodes that are numbered from 0. Nothing here recurses, and everything takes time in
/// proportion to nodes and edges.
package struct DirectedGraph {
  /// Where the edges of each node lead.
  package let edges: [[Int]]

  package init(edges: [[Int]]) { self.edges = edges }

  /// The sets of nodes that can all be reached from each other, those of one node left out unless it
  /// leads to itself: each in order, and ordered by their first. Tarjan's algorithm.
  package var circles: [[Int]] {
    var order = [Int](repeating: -1, count: edges.count)
    var low = order
    var isOpen = [Bool](repeating: false, count: edges.count)
    var open: [Int] = []
    var circles: [[Int]] = []
    var visited = 0
    for start in edges.indices where order[start] < 0 {
      var path: [(node: Int, next: Int)] = [(start, 0)]
      while let (node, next) = path.last {
        if next == 0 {
          order[node] = visited
          low[node] = visited
          visited += 1
          open.append(node)
          isOpen[node] = true
        }
        guard next < edges[node].count else {
          path.removeLast()
          if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
          if low[node] == order[node] {
            var circle: [Int] = []
            while let member = open.popLast() {
              isOpen[member] = false
              circle.append(member)
              if member == node { break }
            }
            if circle.count > 1 || edges[node].contains(node) { circles.append(circle.sorted()) }
          }
          continue
        }
        path[path.count - 1].next += 1
        let target = edges[node][next]
        if order[target] < 0 {
          path.append((target, 0))
        } else if isOpen[target] {
          low[node] = min(low[node], order[target])
        }
      }
    }
    return circles.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// The shortest way from a node back to it among some nodes, which it begins and ends; nil where
  /// there is none.
  package func shortestCircle(through start: Int, within members: Set<Int>) -> [Int]? {
    var before: [Int: Int] = [:]
    var reached = [start]
    var next = 0
    while next < reached.count {
      let node = reached[next]
      next += 1
      for target in edges[node] {
        if target == start {
          var way = [start, node]
          while let last = way.last, last != start, let previous = before[last] {
            way.append(previous)
          }
          return node == start ? [start, start] : way.reversed()
        }
        if before[target] == nil, members.contains(target) {
          before[target] = node
          reached.append(target)
        }
      }
    }
    return nil
  }
}
