// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// The topics of a bank, what to know first on the left, coloured by how a person did.
public struct TopicMap: Sendable {
  /// How a person did on a topic.
  public struct Heat: Hashable, Sendable {
    /// Mean score, 0 … 1.
    public var score: Double
    public var results: Int

    public init(score: Double, results: Int) {
      self.score = score
      self.results = results
    }

    /// 0 (the worst fifth) … 4, for a class of style sheets.
    public var band: Int { min(4, score.points / 20) }
  }

  private let topics: [Topic]
  private let heat: [TopicID: Heat]
  private let language: Language

  /// - Parameters:
  ///   - topics: Those of the bank.
  ///   - heat: How the person did on those that were asked.
  ///   - language: The language of titles and words.
  public init(_ topics: [Topic], heat: [TopicID: Heat], language: Language) {
    self.topics = topics
    self.heat = heat
    self.language = language
  }

  /// - Parameter link: The address of a topic's page.
  /// - Returns: A drawing as an element of HTML; nothing in it depends on colour alone.
  public func svg(link: (TopicID) -> String) -> String {
    let indices = Dictionary(
      topics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let edges = topics.enumerated().flatMap { index, topic in
      topic.requires.compactMap { indices[$0] }.map { (from: $0, to: index) }
    }
    let layout = LayeredLayout(count: topics.count, edges: edges)
    let (width, height, gap, margin) = (164.0, 50.0, 38.0, 3.0)
    func left(_ layer: Int) -> Double { margin + Double(layer) * (width + gap) }
    func middle(_ y: Double) -> Double { margin + y * height }

    var map = SVG()
    map.raw(
      "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" "
        + "markerHeight=\"7\" orient=\"auto\"><path class=\"tip\" d=\"M0 0L8 4L0 8z\"/>"
        + "</marker></defs>"
    )
    for route in layout.routes {
      guard let start = route.first else { continue }
      var commands = "M\((left(start.layer) + width).short) \(middle(start.y).short)"
      for (from, to) in zip(route, route.dropFirst()) {
        let (x1, x2) = (left(from.layer) + width, left(to.layer))
        let (y1, y2) = (middle(from.y), middle(to.y))
        let bend = (x1 + x2) / 2
        if from != start { commands += "H\(x1.short)" }
        commands +=
          "C\(bend.short) \(y1.short) \(bend.short) \(y2.short) \(x2.short) \(y2.short)"
      }
      map.path(commands, "arrow", "marker-end=\"url(#tip)\"")
    }
    for (topic, place) in zip(topics, layout.places) {
      map.link(to: link(topic.id)) { map in
        let (x, y) = (left(place.layer), middle(place.y) - height / 2)
        let band = heat[topic.id].map { " heat\($0.band)" } ?? ""
        map.rect(x, y, width, height, "topic" + band, radius: 6)
        let lines = Self.lines(of: topic.title[language])
        let isShort = lines.count == 1
        for (index, line) in lines.enumerated() {
          let down = (isShort ? 21 : 15) + Double(index) * 15
          map.text(line, x + width / 2, y + down, .middle, "name")
        }
        map.text(
          words(for: heat[topic.id]), x + width / 2, y + (isShort ? 39 : 45), .middle, "name")
      }
    }
    return map.element(
      width: left(max(1, layout.layerCount)) - gap + margin,
      height: layout.height * height + 2 * margin, "map",
      title: Phrase.page(.topicMap).text(in: language), scale: 0.8, isGroup: true)
  }

  private func words(for heat: Heat?) -> String {
    Phrase.page(heat.map { .mean($0.score, results: $0.results) } ?? .notYetAsked)
      .text(in: language)
  }

  /// At most two lines that fit a node.
  private static func lines(of title: String) -> [String] {
    let lines = visible(title).onOneLine.wrapped(to: 22)
    return lines.count <= 2
      ? lines : [lines[0], lines.dropFirst().joined(separator: " ").truncated(to: 22)]
  }
}
