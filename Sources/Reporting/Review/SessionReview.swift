// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A session as its reports need it, whatever it was read from.
public struct SessionReview: Hashable, Sendable {
  public var id: String
  /// The start, formatted for the reader.
  public var startedAt: String
  public var scenario: ScenarioID
  public var title: LocalizedText
  public var options: SessionOptions
  /// The questions as they were when they were asked.
  public var questions: [QuestionID: Question]
  /// In the order of their numbers.
  public var turns: [Turn]
  public var scorecard: Scorecard
  /// The candidate's notes, by the number of the turn.
  public var notes: [Int: String]
  /// What a person has marked in the grader's place, by the number of the turn.
  public var marks: [Int: [PersonalMark]]

  public init(
    id: String, startedAt: String, scenario: ScenarioID, title: LocalizedText,
    options: SessionOptions, questions: [QuestionID: Question], turns: [Turn],
    scorecard: Scorecard, notes: [Int: String] = [:], marks: [Int: [PersonalMark]] = [:]
  ) {
    self.id = id
    self.startedAt = startedAt
    self.scenario = scenario
    self.title = title
    self.options = options
    self.questions = questions
    self.turns = turns
    self.scorecard = scorecard
    self.notes = notes
    self.marks = marks
  }
}

/// A session in a list of sessions.
public struct SessionSummary: Hashable, Sendable {
  public var id: String
  /// The start, formatted for the reader.
  public var startedAt: String
  public var scenario: ScenarioID
  public var title: LocalizedText
  public var options: SessionOptions
  /// How many questions have been put, without follow-ups.
  public var questions: Int
  /// 0 … 1; nil while the session is unfinished.
  public var score: Double?

  public init(
    id: String, startedAt: String, scenario: ScenarioID, title: LocalizedText,
    options: SessionOptions, questions: Int, score: Double?
  ) {
    self.id = id
    self.startedAt = startedAt
    self.scenario = scenario
    self.title = title
    self.options = options
    self.questions = questions
    self.score = score
  }
}

extension String {
  /// With every run of blanks and newlines as one space, and none at the ends.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
