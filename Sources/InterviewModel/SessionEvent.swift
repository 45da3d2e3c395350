// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything that can happen to a session. The list of these, in order and with their times,
/// is the whole truth about it: the same events give the same session.
public enum SessionEvent: Hashable, Codable, Sendable {
  /// The candidate pressed Enter on the start screen.
  case started
  case submitted(answer: String)
  /// The time of the prompt ran out with this much typed.
  case timedOut(draft: String)
  /// The grader's word on the answer just given.
  case graded(Assessment)
  case skipped
  case gaveUp
  case askedForHint
  case flagged
  case paused
  case resumed
  /// The candidate ended the session, or its input did, with this much typed.
  case quit(draft: String)
  /// What the candidate expects to score, 0 … 1; nil when they would not say.
  case estimated(Double?)
}

/// An event and the session time at which it happened: the time since the start, pauses left out.
public struct TimedEvent: Hashable, Codable, Sendable {
  @Milliseconds public var at: Duration
  public var event: SessionEvent

  public init(at: Duration, event: SessionEvent) {
    self.at = at
    self.event = event
  }
}
