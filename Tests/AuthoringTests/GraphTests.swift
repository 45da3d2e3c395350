// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Authoring

@Suite struct GraphTests {
  /// Text that would mean something to Mermaid, to Graphviz, to a page or to a terminal.
  private static let hostile = [
    "\"] --> x[\"", "a\"b", "end", "%% c", "%%{init: {}}%%", "<script>alert(1)</script>", "a\\",
    "\\\"",
    "a\nb", "`md`", "**b**", "]) --- |x|", "#quot;", "&lt;b&gt;", "\u{1B}[31m", "click n0 href",
    "$$x$$",
    "卷积“网络”", "---\ntitle: x\n---", "{{a}}", ";", "n0 -->|a| n1",
  ]

  @Test(arguments: hostile)
  func mermaidStaysWhatItIs(hostile: String) throws {
    var graph = graph(hostile)
    graph.clusters = [.init(title: hostile, members: ["b"])]
    let lines = graph.mermaid.split(separator: "\n", omittingEmptySubsequences: false)
    // Outside of quotes there is nothing but what was meant; inside, nothing that ends them.
    let label = #"\["T"\]"#, reason = #"\|"T"\|"#
    let text = #"[^"<>`\\\[\]{}|&%]*(?:<br/>[^"<>`\\\[\]{}|&%]*)*"#
    let forms = [
      "flowchart LR", " *n[0-9]+" + label, " *subgraph c[0-9]+" + label, " *end", "",
      " *n[0-9]+ (?:-->|==>) n[0-9]+", " *n[0-9]+ (?:-->|==>)" + reason + " n[0-9]+",
    ].map { $0.replacing("T", with: text) }
    let line = try Regex("(?:" + forms.joined(separator: ")|(?:") + ")")
    for found in lines { #expect(found.wholeMatch(of: line) != nil, "\(found)") }
    #expect(lines.count == 8)
  }

  @Test(arguments: hostile)
  func quotesOfGraphvizAreClosedWhereTheyWereOpened(text: String) {
    for line in graph(text).dot.split(separator: "\n") {
      var isOpen = false
      var isEscaped = false
      var outside = ""
      for scalar in line.unicodeScalars {
        if isEscaped {
          isEscaped = false
        } else if isOpen, scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isOpen.toggle()
        } else if !isOpen {
          outside.unicodeScalars.append(scalar)
        }
      }
      #expect(!isOpen, "\(line)")
      #expect(
        outside.wholeMatch(of: /[A-Za-z0-9_ =,.;\[\]{}>-]*/) != nil, "\(outside)")
    }
  }

  @Test(arguments: hostile)
  func aTreeIsInert(text: String) {
    for line in graph(text).tree(columns: 40) {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }

  @Test func circlesEndAndNothingIsDrawnTwice() {
    var graph = Graph(title: "")
    graph.nodes = ["a", "b", "c", "d"].map { Graph.Node(id: $0, text: "", heat: nil) }
    graph.edges = [("a", "b"), ("b", "c"), ("c", "b"), ("a", "c"), ("d", "d")].map {
      Graph.Edge(from: $0.0, to: $0.1, reason: "", weight: 1)
    }
    #expect(
      graph.tree(columns: 80) == [
        "├─ a", "│  ├─ → b", "│  │  └─ → c", "│  │     └─ → b ↑", "│  └─ → c ↑", "└─ d",
        "   └─ → d ↑",
      ])
  }

  @Test func linesFitTheTerminalInChineseToo() {
    var graph = graph(String(repeating: "卷积神经网络", count: 20))
    graph.clusters = [.init(title: "一", members: ["a", "b"])]
    for columns in [40, 80] {
      let lines = graph.tree(columns: columns)
      #expect(lines.allSatisfy { $0.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } <= 2 * columns })
      #expect(lines.count > 6)
    }
  }

  @Test func aDeepGraphIsDrawn() {
    var graph = Graph(title: "")
    graph.nodes = (0..<5000).map { Graph.Node(id: "\($0)", text: "", heat: nil) }
    graph.edges = (1..<5000).map {
      Graph.Edge(from: "\($0 - 1)", to: "\($0)", reason: "", weight: 1)
    }
    let lines = graph.tree(columns: 80)
    #expect(lines.count >= 5000)
  }

  @Test func howOneDidIsMarked() {
    var graph = graph("x")
    graph.nodes[0].heat = Graph.Heat(score: 0.1, count: 3)
    #expect(graph.tree(columns: 80).joined().contains("10 % (n = 3)"))
    #expect(graph.mermaid.contains("class n0 heat0"))
    #expect(graph.dot.contains("fillcolor=\"\(HeatColors.fills[0])\""))
  }

  private func graph(_ text: String) -> Graph {
    var graph = Graph(title: text)
    graph.nodes = [
      .init(id: "a", text: text, heat: nil), .init(id: "b", text: text, heat: nil),
    ]
    graph.edges = [
      .init(from: "a", to: "b", reason: text, weight: 1),
      .init(from: "b", to: "a", reason: "", weight: 2),
    ]
    return graph
  }
}
