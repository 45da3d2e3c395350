// SPDX-License-Identifier: GPL-3.0-or-later

/// One interview question with everything that asking, grading and following up needs.
public struct Question: Hashable, Codable, Sendable {
  public var id: QuestionID
  public var topic: TopicID
  /// Where the question comes from, for example "QuestionsDL 7"; empty when it is original.
  public var source: String
  /// 1 (warm-up) … 5 (expert).
  public var difficulty: Int
  @Milliseconds public var timeLimit: Duration
  public var ask: LocalizedText
  /// The model answer.
  public var answer: LocalizedText
  public var rubric: Rubric
  public var followUps: [FollowUp]
  /// Questions so alike that one session never asks both; the relation is symmetric.
  @OrDefault public var twins: [QuestionID]
  /// What a candidate who can answer it knows, of this topic or others.
  @OrDefault public var covers: [PointID]

  public init(
    id: QuestionID, topic: TopicID, source: String = "", difficulty: Int, timeLimit: Duration,
    ask: LocalizedText, answer: LocalizedText, rubric: Rubric, followUps: [FollowUp] = [],
    twins: [QuestionID] = [], covers: [PointID] = []
  ) {
    self.id = id
    self.topic = topic
    self.source = source
    self.difficulty = difficulty
    self.timeLimit = timeLimit
    self.ask = ask
    self.answer = answer
    self.rubric = rubric
    self.followUps = followUps
    self.twins = twins
    self.covers = covers
  }
}

/// An edge of the question graph: where an interviewer goes from here, and when.
public struct FollowUp: Hashable, Codable, Sendable {
  public var to: QuestionID
  public var when: Guard
  /// Relative preference among the edges whose guards hold; the heaviest wins.
  public var weight: Double
  /// What the interviewer says on the way.
  public var bridge: LocalizedText

  public init(to: QuestionID, when: Guard, weight: Double = 1, bridge: LocalizedText) {
    self.to = to
    self.when = when
    self.weight = weight
    self.bridge = bridge
  }
}
