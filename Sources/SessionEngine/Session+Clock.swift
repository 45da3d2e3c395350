// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// The moments at which a clock makes itself noticed, in the order in which they come.
public enum ClockWarning: String, Hashable, Sendable, CaseIterable {
  case half
  /// A fifth of the time is left.
  case fifth
  case tenSeconds
}

/// A countdown at one moment.
public struct Countdown: Hashable, Sendable {
  public let limit: Duration
  /// 0 … `limit`.
  public let remaining: Duration

  /// Those that have been passed.
  public var warnings: [ClockWarning] {
    ClockWarning.allCases.filter { warning in
      switch warning {
      case .half: remaining <= limit / 2
      case .fifth: remaining <= limit / 5
      case .tenSeconds: remaining <= .seconds(10)
      }
    }
  }

  init(limit: Duration, end: Duration, now: Duration) {
    self.limit = max(.zero, limit)
    remaining = max(.zero, min(self.limit, end - now))
  }
}

/// The clocks of a session: that of the open prompt, where there is one, and the session's own.
public struct Clocks: Hashable, Sendable {
  public let prompt: Countdown?
  public let session: Countdown
}

/// The warnings that the clocks of a session have passed.
public struct ClockWarnings: Hashable, Sendable {
  public let prompt: [ClockWarning]
  public let session: [ClockWarning]
}

extension Session {
  /// The prompt that is being answered, or that waits while the session is paused.
  public var currentPrompt: Prompt? { openPrompt?.prompt }

  /// The session time at which the current prompt runs out.
  public var deadline: Duration? { openPrompt?.deadline }

  /// How many questions have been asked, follow-ups not counted: the number of the current one.
  public var questionNumber: Int { agenda.asked.count }

  /// How many questions there will be at most: what the phases' counts allow and what fits when
  /// each takes all of its time. Quick answers may make room for more; it then grows.
  public var plannedCount: Int { max(questionsInTime, questionNumber) }

  /// The time left at a session time. Before the start and after the last prompt no time passes.
  public func remaining(at elapsed: Duration) -> Clocks {
    let now = isRunning ? time(elapsed) : clock
    return Clocks(
      prompt: openPrompt.map {
        Countdown(limit: $0.deadline - $0.askedAt, end: $0.deadline, now: now)
      },
      session: Countdown(limit: options.timeLimit, end: options.timeLimit, now: now))
  }

  /// Which thresholds have been passed at a session time; the shell tells those that are new.
  public func clockWarnings(at elapsed: Duration) -> ClockWarnings {
    let clocks = remaining(at: elapsed)
    return ClockWarnings(
      prompt: clocks.prompt?.warnings ?? [], session: clocks.session.warnings)
  }

  /// The session time left at the last event.
  var timeLeft: Duration { max(.zero, options.timeLimit - clock) }
  var isOver: Bool { timeLeft == .zero }

  private var isRunning: Bool {
    switch phase {
    case .asking, .paused, .grading: true
    case .ready, .estimating, .finished: false
    }
  }

  private var openPrompt: OpenPrompt? {
    switch phase {
    case .asking(let open), .paused(let open): open
    case .ready, .grading, .estimating, .finished: nil
    }
  }
}
