// SPDX-License-Identifier: GPL-3.0-or-later

/// A subject area: a folder of questions and its place in the topic graph.
public struct Topic: Hashable, Codable, Sendable {
  public var id: TopicID
  public var title: LocalizedText
  /// Topics that a candidate should know first.
  public var requires: [TopicID]

  public init(id: TopicID, title: LocalizedText, requires: [TopicID] = []) {
    self.id = id
    self.title = title
    self.requires = requires
  }
}
