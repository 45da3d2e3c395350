// SPDX-License-Identifier: GPL-3.0-or-later

/// How often a question was answered in a week of finished sessions, and how: sums from which means,
/// trends and correlations follow without looking at the answers again.
public struct WeekTally: Hashable, Sendable {
  public var question: QuestionID
  public var topic: TopicID
  /// Weeks begin on Monday 00:00 UTC; the one that holds 1970-01-01 is 0.
  public var week: Int
  /// How many results the sums are over.
  public var results: Int
  /// Sum of the first answers' scores, each 0 … 1.
  public var unaided: Double
  /// Sum of the scores with follow-ups, each 0 … 1.
  public var score: Double
  public var scoreSquares: Double
  /// Sum of the time used for the first answer as a share of its limit.
  public var timeShare: Double
  /// How many first answers used at least 80 % of their time, or all of it.
  public var hurried: Int
  /// Sum of the scores of those.
  public var hurriedUnaided: Double
  /// The results whose session had other questions, and the sums that item analysis needs of them:
  /// `rest` is the mean score of the session's other questions.
  public var compared: Int
  public var comparedScore: Double
  public var comparedSquares: Double
  public var rest: Double
  public var restSquares: Double
  public var scoreByRest: Double

  public init(question: QuestionID, topic: TopicID, week: Int) {
    self.question = question
    self.topic = topic
    self.week = week
    results = 0
    unaided = 0
    score = 0
    scoreSquares = 0
    timeShare = 0
    hurried = 0
    hurriedUnaided = 0
    compared = 0
    comparedScore = 0
    comparedSquares = 0
    rest = 0
    restSquares = 0
    scoreByRest = 0
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
