// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of all finished sessions together; reports on progress are made of it.
public struct ProgressData: Hashable, Sendable {
  /// The sessions whose candidate expected about the same.
  public struct Confidence: Hashable, Sendable {
    /// How many sessions.
    public var sessions: Int
    /// Means of what was expected and of what was scored, 0 … 1.
    public var expected: Double
    public var scored: Double
    /// Mean square of the difference.
    public var squaredError: Double

    public init(sessions: Int, expected: Double, scored: Double, squaredError: Double) {
      self.sessions = sessions
      self.expected = expected
      self.scored = scored
      self.squaredError = squaredError
    }
  }

  /// A session that went worse than its candidate had expected.
  public struct Surprise: Hashable, Sendable {
    public var session: String
    public var scenario: ScenarioID
    /// Milliseconds since 1970 UTC.
    public var startedAt: Int64
    public var expected: Double
    public var scored: Double

    public init(
      session: String, scenario: ScenarioID, startedAt: Int64, expected: Double, scored: Double
    ) {
      self.session = session
      self.scenario = scenario
      self.startedAt = startedAt
      self.expected = expected
      self.scored = scored
    }
  }

  /// How grader and person agree, over the marks of one week.
  public struct Agreement: Hashable, Sendable {
    /// As in `WeekTally`.
    public var week: Int
    public var marks: Int
    /// Marks that gave what the grader had given, within 0.05.
    public var agreeing: Int

    public init(week: Int, marks: Int, agreeing: Int) {
      self.week = week
      self.marks = marks
      self.agreeing = agreeing
    }
  }

  public var questions: [WeekTally]
  public var criteria: [CriterionTally]
  /// By what was expected, in fifths, the lowest first.
  public var confidence: [Confidence]
  /// The worst first, ten at most; those only that were 0.15 or more below.
  public var surprises: [Surprise]
  public var agreement: [Agreement]
  /// The days on which sessions began, in days since 1970-01-01 of the person's calendar, the newest
  /// first, 400 at most.
  public var days: [Int]

  public init(
    questions: [WeekTally], criteria: [CriterionTally], confidence: [Confidence],
    surprises: [Surprise], agreement: [Agreement], days: [Int]
  ) {
    self.questions = questions
    self.criteria = criteria
    self.confidence = confidence
    self.surprises = surprises
    self.agreement = agreement
    self.days = days
  }
}
