// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorGraphTests {
  @Test func aScenarioIsDrawnWithItsPhasesAndReasons() throws {
    let candidate = try Candidate()
    let tree = try candidate.viva(
      "author", "graph", "cnn-to-resnet", "--bank", realBank, "--language", "en")
    #expect(tree.status == 0)
    #expect(tree.lines.contains { $0.hasPrefix("From convolution to ResNet") })
    #expect(tree.lines.contains { $0.hasPrefix("├─ convolution-vs-fully-connected") })
    #expect(tree.output.contains("→ "))
    let unknown = try candidate.viva("author", "graph", "cnn-to-resne", "--bank", realBank)
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("cnn-to-resnet"))
  }

  @Test func topicsAreDrawnByWhatTheyRequire() throws {
    let candidate = try Candidate()
    let mermaid = try candidate.viva("author", "graph", "--topics", "--format", "mermaid")
    #expect(mermaid.output.hasPrefix("flowchart LR\n"))
    #expect(mermaid.output.contains("pooling"))
    #expect(try candidate.viva("author", "graph", "--topics", "four-questions").status == 64)
  }

  @Test func graphvizDrawsThePicture() throws {
    let candidate = try Candidate()
    _ = try tool("dot")
    let drawn = try candidate.viva(
      "author", "graph", "cnn-to-resnet", "--bank", realBank, "--format", "svg", "-o", "graph.svg")
    #expect(drawn.status == 0, "\(drawn.messages)")
    let svg = try String(contentsOfFile: candidate.path("graph.svg"), encoding: .utf8)
    #expect(svg.contains("<svg"))
    #expect(svg.replacing("&#45;", with: "-").contains("batch-normalization"))
    candidate.environment["PATH"] = candidate.home.path
    let without = try candidate.viva("author", "graph", "--format", "svg")
    #expect(without.status == 69)
    #expect(without.messages.contains("Graphviz"))
  }

  @Test func ownResultsAreMarked() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("author", "graph", "--heat").status == 66)
    _ = try candidate.viva(
      "rehearse", "--language", "en", "--seed", "1",
      input: "The same weights are used everywhere.\n.\n:quit\n")
    let tree = try candidate.viva("author", "graph", "--heat")
    #expect(tree.output.contains(/weight-sharing · [0-9]+ % \(n = 1\)/), "\(tree.output)")
  }
}
