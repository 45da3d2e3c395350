// SPDX-License-Identifier: GPL-3.0-or-later

/// What is drawn: nodes, in clusters or on their own, and edges with reasons.
public struct Graph: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    public var id: String
    public var text: String
    /// How the person did there; nil where nothing is known or asked.
    public var heat: Heat?
  }

  public struct Cluster: Hashable, Sendable {
    public var title: String
    /// Of nodes, in order.
    public var members: [String]
  }

  public struct Edge: Hashable, Sendable {
    public var from: String
    public var to: String
    /// Why one goes this way; empty when always.
    public var reason: String
    public var weight: Double
  }

  /// The mean of a person's scores.
  public struct Heat: Hashable, Sendable {
    /// 0 … 1.
    public var score: Double
    /// Of how many sessions.
    public var count: Int

    public init(score: Double, count: Int) {
      self.score = score
      self.count = count
    }

    /// 0 (worst) … 4.
    var band: Int { score.isFinite ? min(4, max(0, Int(score * 5))) : 0 }

    var words: String {
      let points = score.isFinite ? Int((min(1, max(0, score)) * 100).rounded()) : 0
      return "\(points) % (n = \(count))"
    }
  }

  public var title: String
  public var nodes: [Node] = []
  public var clusters: [Cluster] = []
  public var edges: [Edge] = []

  /// What a node is called: its id, how the person did, and its text.
  func label(of node: Node) -> [String] {
    [node.id, node.heat?.words ?? "", node.text].filter { !$0.isEmpty }
  }

  /// What stands at an edge; empty when there is nothing to say.
  func label(of edge: Edge) -> String {
    let weight = edge.weight == 1 ? "" : "×" + edge.weight.shortText
    return [edge.reason, weight].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
