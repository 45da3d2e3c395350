// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting

extension Graph {
  /// The graph in Mermaid's language, as a flowchart; ends with a line end.
  public var mermaid: String {
    var lines = ["flowchart LR"]
    let numbers = numbers
    func name(_ id: String) -> String? { numbers[id].map { "n\($0)" } }
    func declare(_ node: Node, _ indent: String) {
      guard let name = name(node.id) else { return }
      lines.append("\(indent)\(name)[\"\(MermaidText.escaped(label(of: node)))\"]")
    }
    let byID = Dictionary(nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, cluster) in clusters.enumerated() {
      lines.append("  subgraph c\(index)[\"\(MermaidText.escaped([cluster.title]))\"]")
      for node in cluster.members.compactMap({ byID[$0] }) { declare(node, "    ") }
      lines.append("  end")
    }
    let placed = Set(clusters.flatMap(\.members))
    for node in nodes where !placed.contains(node.id) { declare(node, "  ") }
    for edge in edges {
      guard let from = name(edge.from), let to = name(edge.to) else { continue }
      let label = label(of: edge)
      let arrow = edge.weight > 1 ? "==>" : "-->"
      lines.append(
        label.isEmpty
          ? "  \(from) \(arrow) \(to)"
          : "  \(from) \(arrow)|\"\(MermaidText.escaped([label]))\"| \(to)")
    }
    for band in HeatColors.fills.indices {
      let members = nodes.filter { $0.heat?.band == band }.compactMap { name($0.id) }
      if members.isEmpty { continue }
      lines.append("  classDef heat\(band) fill:\(HeatColors.fills[band]),color:#000")
      lines.append("  class \(members.joined(separator: ",")) heat\(band)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The place of each node, by which the languages of graphs call it.
  var numbers: [String: Int] {
    Dictionary(
      nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }
}

/// Colours from worst to best; they can be told apart by the colour-blind, and black can be read on
/// all of them.
enum HeatColors {
  static let fills = ["#f4a582", "#fddbc7", "#f7f7f7", "#d1e5f0", "#92c5de"]
}

/// Text within quotes in Mermaid, where everything that means something to it or to HTML is spelt
/// by its number.
enum MermaidText {
  static func escaped(_ lines: [String]) -> String {
    lines.flatMap { visible($0).wrapped(to: 32) }.prefix(8).map(escaped).joined(separator: "<br/>")
  }

  private static func escaped(_ line: String) -> String {
    var escaped = ""
    for scalar in line.unicodeScalars {
      if "\"#&<>`\\[]{}()|%;=~@:*_-".unicodeScalars.contains(scalar),
        scalar != "-" || escaped.hasSuffix("-")
      {
        escaped += "#\(scalar.value);"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
