// SPDX-License-Identifier: GPL-3.0-or-later

/// The result of a session.
public struct Scorecard: Hashable, Codable, Sendable {
  /// How a question went over its first answer and its follow-ups together.
  public struct Result: Hashable, Codable, Sendable {
    public var question: QuestionID
    public var topic: TopicID
    /// The score of the first answer, 0 … 1.
    public var unaided: Double
    /// With what follow-ups brought to light, 0 … 1; never below `unaided` for a point recovered.
    public var score: Double
    /// Numbers of the turns: the question first, then its follow-ups.
    public var turns: [Int]
    @Milliseconds public var timeUsed: Duration

    public init(
      question: QuestionID, topic: TopicID, unaided: Double, score: Double, turns: [Int],
      timeUsed: Duration
    ) {
      self.question = question
      self.topic = topic
      self.unaided = unaided
      self.score = score
      self.turns = turns
      self.timeUsed = timeUsed
    }
  }

  /// The mean of the questions' scores, 0 … 1; 0 when none was asked.
  public var score: Double
  public var results: [Result]
  /// What the candidate expected, 0 … 1, said before the results were shown.
  public var estimate: Double?
  @Milliseconds public var timeUsed: Duration

  public init(score: Double, results: [Result], estimate: Double? = nil, timeUsed: Duration) {
    self.score = score
    self.results = results
    self.estimate = estimate
    self.timeUsed = timeUsed
  }
}
