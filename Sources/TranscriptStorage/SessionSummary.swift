// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A session as a list shows it.
public struct SessionSummary: Hashable, Sendable {
  public enum State: String, Hashable, Codable, Sendable {
    /// Started and not ended: it can be resumed.
    case open
    /// Ended with a scorecard.
    case finished
    /// Left unfinished for good.
    case discarded
  }

  public var id: SessionID
  public var scenario: ScenarioID
  public var options: SessionOptions
  public var startedAt: Timestamp
  /// Missing while the session is open.
  public var endedAt: Timestamp?
  public var state: State
  /// 0 … 1; there when the session is finished.
  public var score: Double?
  /// What the candidate expected, 0 … 1.
  public var estimate: Double?
  /// The questions that were put, without follow-ups.
  public var questionCount: Int
  /// Questions and follow-ups.
  public var turnCount: Int
}

/// A stored session with everything that belongs to it.
public struct StoredSession: Hashable, Sendable {
  /// How much of a session is read.
  public enum Part: Sendable {
    case all
    /// What reports need: of the questions those that were asked, and no glossary.
    case asked
  }

  public var summary: SessionSummary
  public var content: SessionContent
  /// In the order in which they happened.
  public var events: [TimedEvent]
  /// Numbers of events that should be there and are not: the log was damaged. Empty otherwise.
  public var missingEvents: [ClosedRange<Int>]
  public var turns: [StoredTurn]
  /// There when the session is finished.
  public var scorecard: Scorecard?
  public var draft: Draft?

  public var id: SessionID { summary.id }
  public var options: SessionOptions { summary.options }
}

/// A turn as it was, with the grade that counts now.
public struct StoredTurn: Hashable, Sendable {
  /// Its assessment is that of `grade`.
  public var turn: Turn
  /// A person's latest mark, else the grader's latest; missing when there was nothing to grade.
  public var grade: Grade?
}

/// What has been typed and not yet submitted.
public struct Draft: Hashable, Sendable {
  /// The turn that it belongs to.
  public var turn: Int
  public var text: String
  /// The session time at which it was saved.
  public var at: Duration

  public init(turn: Int, text: String, at: Duration) {
    self.turn = turn
    self.text = text
    self.at = at
  }
}
