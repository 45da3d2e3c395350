// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

@Suite("Plots") struct PlotTests {
  @Test func trend() throws {
    func week(_ week: Int, _ unaided: Double, _ score: Double) -> ProgressSummary.Week {
      ProgressSummary.Week(week: week, results: 4, unaided: unaided, score: score)
    }
    let weeks = [week(2900, 0.2, 0.35), week(2901, 0.4, 0.5), week(2904, 1, 1)]
    try expectGolden(
      trendPlot(weeks, title: "Trend") { "week \($0)" } + "\n", "plot-trend.svg")
    #expect(trendPlot([], title: "Trend") { "\($0)" } == "")
    #expect(trendPlot([week(2900, 0, 1)], title: "") { "\($0)" }.contains("cx=\"222\""))
  }

  @Test func confidence() throws {
    let levels = [
      ProgressData.Confidence(sessions: 2, expected: 0.1, scored: 0.4, squaredError: 0.09),
      ProgressData.Confidence(sessions: 8, expected: 0.9, scored: 0.7, squaredError: 0.04),
    ]
    try expectGolden(
      confidencePlot(levels, title: "n = 10", expected: "自估", scored: "得分") + "\n",
      "plot-confidence.svg")
  }

  @Test func rows() throws {
    let rows = [
      intervalPlot(0.62, range: 0.5...0.73, title: "62"),
      missPlot(3, of: 5, title: "in 3 of 5"),
    ]
    try expectGolden(rows.joined(separator: "\n") + "\n", "plot-rows.svg")
    #expect(!intervalPlot(.nan, range: 0...1, title: "").contains("nan"))
  }

  @Test("The map of topics", arguments: Language.allCases)
  func map(language: Language) throws {
    func topic(_ id: TopicID, _ zh: String, _ en: String, _ requires: [TopicID]) -> Topic {
      Topic(id: id, title: LocalizedText(zh: zh, en: en), requires: requires)
    }
    let topics = [
      topic("basics", "基础", "Basics", []), topic("rnn", "循环网络", "Recurrent networks", ["basics"]),
      topic("lstm", "长短期记忆", "Long short-term memory", ["rnn", "basics"]),
      topic("attention", "注意力", "Attention", ["rnn"]),
      topic("rl", "强化学习 <b>", "Reinforcement learning and \"more\" of it, <b>", []),
      topic("bert", "BERT", "BERT", ["attention", "basics", "lstm"]),
    ]
    let map = TopicMap(
      topics,
      heat: [
        "basics": .init(score: 0.95, results: 12), "rnn": .init(score: 0.41, results: 1),
        "bert": .init(score: 0, results: 3),
      ], language: language)
    try expectGolden(
      map.svg { "topics/\($0)" } + "\n", "plot-topics-\(language.rawValue).svg")
  }

  @Test func layersLeadForwardAndNothingOverlaps() {
    var random = SplitMix64(seed: 7)
    for count in [0, 1, 2, 5, 20, 60] {
      var edges: [(from: Int, to: Int)] = []
      for _ in 0..<(count * 2) {
        edges.append(
          (
            from: Int(random.next() % UInt64(max(1, count))),
            to: Int(random.next() % UInt64(max(1, count)))
          ))
      }
      let layout = LayeredLayout(count: count, edges: edges)
      #expect(layout.places.count == count)
      for route in layout.routes {
        for (from, to) in zip(route, route.dropFirst()) { #expect(to.layer == from.layer + 1) }
      }
      for (layer, places) in Dictionary(grouping: layout.places, by: \.layer) {
        let ys = places.map(\.y).sorted()
        for (upper, lower) in zip(ys, ys.dropFirst()) {
          #expect(lower - upper >= 1, "layer \(layer) of \(count)")
        }
        #expect(ys.allSatisfy { $0 >= 0.5 - 1e-9 && $0 <= layout.height - 0.5 + 1e-9 })
      }
    }
  }

  @Test func needlessEdgesAreLeftOutAndCirclesAreBroken() {
    let line = LayeredLayout(count: 3, edges: [(0, 1), (1, 2), (0, 2), (0, 1), (2, 2), (9, 0)])
    #expect(line.routes.count == 2)
    #expect(line.places.map(\.layer) == [0, 1, 2])
    let circle = LayeredLayout(count: 3, edges: [(0, 1), (1, 2), (2, 0)])
    #expect(circle.places.map(\.layer) == [0, 1, 2])
    #expect(circle.routes.count == 2)
  }
}
