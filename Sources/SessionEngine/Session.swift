// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// An interview as a value: events in, effects out.
///
/// It never prints, grades, sleeps, reads a clock or rolls dice. The same scenario, questions,
/// options, abilities and events always give the same effects, so a stored list of events is all
/// that resuming and replaying need.
public struct Session: Equatable, Sendable {
  public let scenario: Scenario
  public let options: SessionOptions
  public internal(set) var phase = SessionPhase.ready
  /// Every prompt that is over, in order.
  public internal(set) var turns: [Turn] = []
  /// The ratings that the session began with, moved by the answers given in it.
  public internal(set) var abilities: [TopicID: Ability]

  var agenda: Agenda
  var inquiries: [Inquiry] = []
  var generator: SplitMix64
  /// The session time of the last event that changed anything.
  var clock = Duration.zero
  var pausesUsed = 0
  let questionsInTime: Int

  /// Longer than any session; later times are taken for this one.
  static let latestTime = Duration.seconds(366 * 24 * 3600)

  /// A session that waits for `SessionEvent.started`.
  ///
  /// - Parameters:
  ///   - scenario: The scenario; `options` win over its mode and time limit.
  ///   - questions: The bank's questions. Those that the scenario names and that are missing here
  ///     are not asked.
  ///   - options: Settled before the start.
  ///   - abilities: What earlier sessions told; a topic without one starts as average.
  public init(
    scenario: Scenario, questions: [Question], options: SessionOptions,
    abilities: [TopicID: Ability] = [:]
  ) {
    self.scenario = scenario
    self.options = options
    self.abilities = abilities
    agenda = Agenda(scenario: scenario, questions: questions)
    generator = SplitMix64(seed: options.seed)
    questionsInTime = agenda.greatestCount(within: options.timeLimit)
  }

  /// What to do about an event.
  ///
  /// An event that makes no sense now changes nothing: it returns no effect, or a refusal where the
  /// candidate should hear why.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - elapsed: The session time, pauses left out. Earlier than before is taken for "now".
  /// - Returns: The effects to perform, in this order.
  public mutating func handle(_ event: SessionEvent, at elapsed: Duration) -> [SessionEffect] {
    let before = clock
    clock = time(elapsed)
    switch respond(to: event) {
    case .effects(let effects):
      return effects
    case .refused(let refusal):
      clock = before
      return [.refused(refusal)]
    case .ignored:
      clock = before
      return []
    }
  }

  /// Handles stored events one after the other, as when a session is resumed.
  public mutating func replay(_ events: [TimedEvent]) -> [SessionEffect] {
    events.flatMap { handle($0.event, at: $0.at) }
  }

  /// A shell's time as session time: never before the last event, never absurd.
  func time(_ elapsed: Duration) -> Duration {
    max(clock, min(elapsed, Self.latestTime))
  }
}

extension Session {
  enum Response {
    case effects([SessionEffect])
    case refused(Refusal)
    case ignored
  }

  /// The whole state machine: every event that a phase understands.
  private mutating func respond(to event: SessionEvent) -> Response {
    switch (phase, event) {
    case (.ready, .started): .effects(askQuestion(after: nil))
    case (.ready, .quit): .effects(finish(scorecard()))

    case (.asking(let open), .submitted(let answer)): .effects(submit(answer, to: open))
    case (.asking(let open), .timedOut(let draft)): .effects(timeOut(open, draft: draft))
    case (.asking(let open), .skipped): .effects(close(open, outcome: .skipped))
    case (.asking(let open), .gaveUp): .effects(close(open, outcome: .gaveUp))
    case (.asking(let open), .askedForHint): hint(for: open)
    case (.asking(let open), .flagged): .effects(flag(open))
    case (.asking(let open), .paused): pause(open)
    case (.asking(let open), .quit(let draft)), (.paused(let open), .quit(let draft)):
      .effects(abandon(open, draft: draft))

    case (.paused(let open), .resumed): .effects(resume(open))

    case (.grading(let pending), .graded(let assessment)):
      .effects(settle(pending, as: assessment))
    case (.grading(let pending), .flagged): .effects(flag(pending))
    case (.grading(let pending), .quit):
      .effects(
        abandon(pending.open, draft: pending.answer, answeredAt: pending.answeredAt))

    case (.estimating(let card), .estimated(let estimate)): .effects(finish(card, estimate))
    case (.estimating(let card), .quit): .effects(finish(card))

    case (.grading, .paused), (.estimating, .paused): .refused(.pauseNotNow)
    default: .ignored
    }
  }
}
