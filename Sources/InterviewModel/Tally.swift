// SPDX-License-Identifier: GPL-3.0-or-later

/// How often a question was answered in a week of finished sessions, and how: sums from which means,
/// trends and correlations follow without looking at the answers again.
public struct WeekTally: Hashable, Sendable {
  public var question: QuestionID
  public var topic: TopicID
  /// Weeks begin on Monday 00:00 UTC; the one that holds 1970-01-01 is 0.
  public var week: Int
  /// How many results the sums are over.
  public var results = 0
  /// Sum of the first answers' scores, each 0 … 1.
  public var unaided = 0.0
  /// Sum of the scores with follow-ups, each 0 … 1.
  public var score = 0.0
  public var scoreSquares = 0.0
  /// Sum of the time used for the first answer as a share of its limit.
  public var timeShare = 0.0
  /// How many first answers used at least 80 % of their time, or all of it.
  public var hurried = 0
  /// Sum of the scores of those.
  public var hurriedUnaided = 0.0
  /// The results whose session had other questions, and the sums that item analysis needs of them:
  /// `rest` is the mean score of the session's other questions.
  public var compared = 0
  public var comparedScore = 0.0
  public var comparedSquares = 0.0
  public var rest = 0.0
  public var restSquares = 0.0
  public var scoreByRest = 0.0

  public init(question: QuestionID, topic: TopicID, week: Int) {
    self.question = question
    self.topic = topic
    self.week = week
  }

  /// The sums over both; question, topic and week stay those of the first.
  public static func + (lhs: Self, rhs: Self) -> Self {
    var sum = lhs
    sum.results += rhs.results
    sum.unaided += rhs.unaided
    sum.score += rhs.score
    sum.scoreSquares += rhs.scoreSquares
    sum.timeShare += rhs.timeShare
    sum.hurried += rhs.hurried
    sum.hurriedUnaided += rhs.hurriedUnaided
    sum.compared += rhs.compared
    sum.comparedScore += rhs.comparedScore
    sum.comparedSquares += rhs.comparedSquares
    sum.rest += rhs.rest
    sum.restSquares += rhs.restSquares
    sum.scoreByRest += rhs.scoreByRest
    return sum
  }
}

/// How one criterion fared in all first answers of finished sessions.
public struct CriterionTally: Hashable, Sendable {
  public var question: QuestionID
  public var criterion: CriterionID
  public var topic: TopicID
  /// How many answers were graded on it.
  public var asked: Int
  public var earned: Int
  public var partly: Int
  public var contradicted: Int
  /// What the latest answers got, newest first, twenty at most.
  public var recent: [CriterionAssessment.Verdict]

  public init(
    question: QuestionID, criterion: CriterionID, topic: TopicID, asked: Int, earned: Int,
    partly: Int, contradicted: Int, recent: [CriterionAssessment.Verdict]
  ) {
    self.question = question
    self.criterion = criterion
    self.topic = topic
    self.asked = asked
    self.earned = earned
    self.partly = partly
    self.contradicted = contradicted
    self.recent = recent
  }
}
