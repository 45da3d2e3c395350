// SPDX-License-Identifier: GPL-3.0-or-later

/// A session as an author composes it from the bank.
public struct Scenario: Hashable, Codable, Sendable {
  /// A stretch of the interview with its own pool of questions.
  public struct Phase: Hashable, Codable, Sendable {
    public var id: PhaseID
    public var title: LocalizedText
    /// Said when the phase begins.
    public var bridge: LocalizedText
    /// How many questions of the pool are asked at most.
    public var count: Int
    public var questions: [QuestionID]

    public init(
      id: PhaseID, title: LocalizedText, bridge: LocalizedText, count: Int,
      questions: [QuestionID]
    ) {
      self.id = id
      self.title = title
      self.bridge = bridge
      self.count = count
      self.questions = questions
    }
  }

  /// How many follow-ups one question may draw, and how long each may take.
  public struct FollowUpBudget: Hashable, Codable, Sendable {
    public var perQuestion: Int
    @Milliseconds public var timeLimit: Duration

    public init(perQuestion: Int, timeLimit: Duration) {
      self.perQuestion = perQuestion
      self.timeLimit = timeLimit
    }
  }

  public var id: ScenarioID
  public var title: LocalizedText
  public var about: LocalizedText
  @Milliseconds public var timeLimit: Duration
  public var mode: SessionMode
  public var followUps: FollowUpBudget
  public var phases: [Phase]
  /// Questions that a session asks before any other of their phase.
  public var cover: [QuestionID]

  /// How many questions its phases ask at most, follow-ups left out.
  public var greatestCount: Int { phases.reduce(0) { $0 + $1.count } }

  /// The questions that it may ask.
  public var pool: Set<QuestionID> { Set(phases.flatMap(\.questions)) }

  public init(
    id: ScenarioID, title: LocalizedText, about: LocalizedText, timeLimit: Duration,
    mode: SessionMode, followUps: FollowUpBudget, phases: [Phase], cover: [QuestionID] = []
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.timeLimit = timeLimit
    self.mode = mode
    self.followUps = followUps
    self.phases = phases
    self.cover = cover
  }
}

/// Practice shows feedback at once and gives hints; exam is silent until the end.
public enum SessionMode: String, Codable, CaseIterable, Sendable {
  case practice, exam
}
