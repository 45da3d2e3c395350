// SPDX-License-Identifier: GPL-3.0-or-later

/// The circles of a directed graph whose nodes are numbered from 0.
struct FollowUpGraph: Sendable {
  /// Where each node leads.
  let edges: [[Int]]

  /// The sets of nodes that can all be reached from each other, those of one node left out: each in
  /// order, and ordered by their first. Tarjan's algorithm, with its recursion on a list.
  var circles: [[Int]] {
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
            if circle.count > 1 { circles.append(circle.sorted()) }
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
}
