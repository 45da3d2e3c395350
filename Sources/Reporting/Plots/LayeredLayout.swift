// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the nodes of a directed graph stand so that edges lead from layer to layer (after Sugiyama,
/// Tagawa and Toda, 1981): layers by the longest path, long edges through places of their own, the
/// order within a layer by the means of the neighbours.
///
/// The same graph always gets the same layout.
struct LayeredLayout {
  /// A place on the way of an edge, or of a node.
  struct Place: Hashable {
    var layer: Int
    /// Of its middle, from the top; 1 is the height of a node.
    var y: Double
  }

  /// By the indices of the nodes.
  private(set) var places: [Place]
  /// The edges that are drawn, each with the places that it leads through: the first is that of the
  /// node it comes from. An edge that a longer way makes needless is left out.
  private(set) var routes: [[Place]] = []
  var layerCount: Int { (places.map(\.layer).max() ?? -1) + 1 }
  /// From the top to the bottom.
  private(set) var height = 1.0

  /// From a middle to the next, between nodes and where an edge passes.
  private static let nodeStep = 1.28
  private static let edgeStep = 0.4

  /// - Parameters:
  ///   - count: The number of nodes.
  ///   - edges: Pairs of indices; what leads back in a circle is left out.
  init(count: Int, edges: [(from: Int, to: Int)]) {
    places = Array(repeating: Place(layer: 0, y: 0), count: count)
    var edges = edges.filter {
      $0 != $1 && places.indices.contains($0) && places.indices.contains($1)
    }
    let order = Self.order(count, edges)
    var rank = [Int](repeating: 0, count: count)
    for (index, node) in order.enumerated() { rank[node] = index }
    edges = Self.needed(edges.filter { rank[$0.from] < rank[$0.to] }, order)
    let layers = Self.layers(order, edges)
    var lattice = Lattice(layers: layers, edges: edges)
    lattice.sort()
    lattice.place(nodeStep: Self.nodeStep, edgeStep: Self.edgeStep)
    for node in 0..<count { places[node] = Place(layer: layers[node], y: lattice.y[node] + 0.5) }
    routes = lattice.chains.map { chain in
      chain.map { Place(layer: lattice.layer[$0], y: lattice.y[$0] + 0.5) }
    }
    height = (places + routes.joined()).map { $0.y + 0.5 }.max() ?? 1
  }

  /// Nodes so that edges lead forward; where there is a circle, its first node breaks it.
  private static func order(_ count: Int, _ edges: [(from: Int, to: Int)]) -> [Int] {
    var open = [Int](repeating: 0, count: count)
    for edge in edges { open[edge.to] += 1 }
    let next = Dictionary(grouping: edges, by: \.from)
    var order: [Int] = []
    var isDone = [Bool](repeating: false, count: count)
    while order.count < count {
      let ready = (0..<count).first { !isDone[$0] && open[$0] <= 0 }
      guard let node = ready ?? (0..<count).first(where: { !isDone[$0] }) else { break }
      isDone[node] = true
      order.append(node)
      for edge in next[node] ?? [] { open[edge.to] -= 1 }
    }
    return order
  }

  /// Without the edges whose end is reached by a longer way, too.
  private static func needed(
    _ edges: [(from: Int, to: Int)], _ order: [Int]
  ) -> [(from: Int, to: Int)] {
    let next = Dictionary(grouping: edges, by: \.from).mapValues { $0.map(\.to) }
    var reached: [Int: Set<Int>] = [:]
    for node in order.reversed() {
      reached[node] = (next[node] ?? []).reduce(into: []) {
        $0.insert($1)
        $0.formUnion(reached[$1] ?? [])
      }
    }
    var seen: Set<[Int]> = []
    return edges.filter { edge in
      let others = (next[edge.from] ?? []).filter { $0 != edge.to }
      return !others.contains { reached[$0]?.contains(edge.to) == true }
        && seen.insert([edge.from, edge.to]).inserted
    }
  }

  private static func layers(_ order: [Int], _ edges: [(from: Int, to: Int)]) -> [Int] {
    var layers = [Int](repeating: 0, count: order.count)
    let next = Dictionary(grouping: edges, by: \.from)
    for node in order {
      for edge in next[node] ?? [] { layers[edge.to] = max(layers[edge.to], layers[node] + 1) }
    }
    // What needs nothing stands right before what needs it.
    let ends = Set(edges.map(\.to))
    for node in order where !ends.contains(node) {
      guard let first = (next[node] ?? []).map({ layers[$0.to] }).min() else { continue }
      layers[node] = first - 1
    }
    return layers
  }
}

/// Nodes and the places where edges pass, layer by layer.
private struct Lattice {
  /// By index: the nodes first, then the places.
  private(set) var layer: [Int]
  private(set) var y: [Double]
  /// Each edge as the indices that it leads through.
  private(set) var chains: [[Int]] = []
  private let nodeCount: Int
  private var layers: [[Int]]
  private var before: [[Int]]
  private var after: [[Int]]

  init(layers: [Int], edges: [(from: Int, to: Int)]) {
    nodeCount = layers.count
    layer = layers
    for edge in edges {
      var chain = [edge.from]
      for place in (layers[edge.from] + 1)..<max(layers[edge.from] + 1, layers[edge.to]) {
        chain.append(layer.count)
        layer.append(place)
      }
      chains.append(chain + [edge.to])
    }
    y = Array(repeating: 0, count: layer.count)
    before = Array(repeating: [], count: layer.count)
    after = before
    self.layers = Array(repeating: [], count: (layer.max() ?? 0) + 1)
    for (index, layer) in layer.enumerated() { self.layers[layer].append(index) }
    for chain in chains {
      for (from, to) in zip(chain, chain.dropFirst()) {
        after[from].append(to)
        before[to].append(from)
      }
    }
  }

  /// Orders each layer by the means of the neighbours on either side, to and fro.
  mutating func sort() {
    var position = [Double](repeating: 0, count: layer.count)
    func note(_ row: [Int]) {
      for (place, index) in row.enumerated() { position[index] = Double(place) }
    }
    for row in layers { note(row) }
    for sweep in 0..<16 {
      let rows = sweep.isMultiple(of: 2) ? Array(layers.indices) : layers.indices.reversed()
      let neighbours = sweep.isMultiple(of: 2) ? before : after
      for row in rows {
        let ranked = layers[row].map { index -> (key: Double, index: Int) in
          let near = neighbours[index]
          let mean = near.reduce(0) { $0 + position[$1] } / Double(max(1, near.count))
          return (near.isEmpty ? position[index] : mean, index)
        }
        // Where means are the same, what stood before stays before.
        layers[row] = ranked.sorted {
          ($0.key, position[$0.index]) < ($1.key, position[$1.index])
        }.map(\.index)
        note(layers[row])
      }
    }
  }

  /// Draws each towards the mean of its neighbours, as far as those beside it leave room.
  mutating func place(nodeStep: Double, edgeStep: Double) {
    func step(_ upper: Int, _ lower: Int) -> Double {
      let nodes = [upper, lower].filter { $0 < nodeCount }.count
      return [edgeStep, (nodeStep + edgeStep) / 2, nodeStep][nodes]
    }
    for row in layers {
      for (upper, lower) in zip(row, row.dropFirst()) { y[lower] = y[upper] + step(upper, lower) }
    }
    let middle = layers.compactMap { $0.last.map { y[$0] } }.max() ?? 0
    for row in layers {
      let shift = (middle - (row.last.map { y[$0] } ?? 0)) / 2
      for index in row { y[index] += shift }
    }
    for sweep in 0..<24 {
      for row in sweep.isMultiple(of: 2) ? layers : layers.reversed() where !row.isEmpty {
        let wanted = row.map { index in
          let near = before[index] + after[index]
          return near.isEmpty
            ? y[index] : near.reduce(0) { $0 + y[$1] } / Double(near.count)
        }
        var (low, high) = (wanted, wanted)
        for place in row.indices.dropFirst() {
          low[place] = max(low[place], low[place - 1] + step(row[place - 1], row[place]))
        }
        for place in row.indices.dropLast().reversed() {
          high[place] = min(high[place], high[place + 1] - step(row[place], row[place + 1]))
        }
        for place in row.indices { y[row[place]] = (low[place] + high[place]) / 2 }
      }
    }
    let top = y.min() ?? 0
    for index in y.indices { y[index] -= top }
  }
}
