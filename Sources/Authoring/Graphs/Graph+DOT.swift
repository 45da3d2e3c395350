// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting

extension Graph {
  /// Dark enough to be read on white.
  private static let inks = [
    "#1b6ca8", "#a8431b", "#2e7d32", "#6a1b9a", "#8a6d00", "#00695c", "#ad1457", "#37474f",
  ]

  /// The graph in the language of Graphviz; ends with a line end.
  public var dot: String {
    let font = "fontname=\"Noto Sans CJK SC,Helvetica,sans-serif\""
    var lines = [
      "digraph viva {", "  graph [rankdir=LR, ranksep=1.2, nodesep=0.35, newrank=true, \(font)];",
      "  node [shape=box, style=\"rounded,filled\", fillcolor=white, \(font), fontsize=11];",
      "  edge [\(font), fontsize=9, color=gray40];",
    ]
    if !title.isEmpty {
      lines.append("  label=\(DOTText.quoted([title])); labelloc=t; fontsize=16;")
    }
    let numbers = numbers
    func declare(_ node: Node, _ indent: String) {
      guard let number = numbers[node.id] else { return }
      let fill = node.heat.map { ", fillcolor=\"\(HeatColors.fills[$0.band])\"" } ?? ""
      lines.append("\(indent)n\(number) [label=\(DOTText.quoted(label(of: node)))\(fill)];")
    }
    let byID = Dictionary(nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, cluster) in clusters.enumerated() {
      lines.append("  subgraph cluster_\(index) {")
      lines.append(
        "    label=\(DOTText.quoted([cluster.title])); style=rounded; color=gray70; fontsize=13;")
      for node in cluster.members.compactMap({ byID[$0] }) { declare(node, "    ") }
      lines.append("  }")
    }
    let placed = Set(clusters.flatMap(\.members))
    for node in nodes where !placed.contains(node.id) { declare(node, "  ") }
    for edge in edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
      let width = min(4, max(0.5, edge.weight))
      let label = label(of: edge)
      let text = label.isEmpty ? "" : "label=\(DOTText.quoted([label])), "
      // Edges that leave one node, and their reasons, are told from others by their colour.
      let ink = Self.inks[from % Self.inks.count]
      lines.append(
        "  n\(from) -> n\(to) [\(text)color=\"\(ink)\", fontcolor=\"\(ink)\", penwidth=\(width.shortText)];"
      )
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }
}

/// A quoted string of Graphviz: only quotes and backslashes mean something in it.
enum DOTText {
  static func quoted(_ lines: [String]) -> String {
    // An id is one word and stays whole.
    let wrapped = lines.flatMap { line in
      line.contains(" ") ? visible(line).wrapped(to: 30) : visible(line).wrapped(to: 60)
    }
    let short = wrapped.count > 7 ? Array(wrapped.prefix(7)) + ["…"] : wrapped
    return "\"" + short.map(escaped).joined(separator: "\\n") + "\""
  }

  private static func escaped(_ line: String) -> String {
    var escaped = ""
    for scalar in line.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { escaped += "\\" }
      // Entities of HTML are read in plain strings, too.
      escaped += scalar == "&" ? "&amp;" : String(scalar)
    }
    return escaped
  }
}
