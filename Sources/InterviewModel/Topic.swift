// SPDX-License-Identifier: GPL-3.0-or-later

/// A subject area: a folder of questions and its place in the topic graph.
public struct Topic: Hashable, Codable, Sendable {
  public var id: TopicID
  public var title: LocalizedText
  /// Topics that a candidate should know first.
  public var requires: [TopicID]
  /// What there is to know of it; its questions cover these.
  @OrDefault public var points: [KnowledgePoint]

  public init(
    id: TopicID, title: LocalizedText, requires: [TopicID] = [], points: [KnowledgePoint] = []
  ) {
    self.id = id
    self.title = title
    self.requires = requires
    self.points = points
  }
}

/// One thing that a topic is made of, such as "momentum" among optimizers.
public struct KnowledgePoint: Hashable, Codable, Sendable {
  /// Unique in the bank.
  public var id: PointID
  public var title: LocalizedText

  public init(id: PointID, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}
