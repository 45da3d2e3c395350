// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A session as it would have gone with another answer to one prompt.
///
/// Up to that answer it is the session that was. From there on the interviewer decides anew, and
/// what was said then is said again wherever the same prompt comes up; at a prompt that never was
/// asked it stops, for nobody knows the answer.
public struct Counterfactual: Sendable {
  /// The turns that can be told, the changed one included.
  public let turns: [Turn]
  /// The prompt at which it stops; nil when it went to the end.
  public let openPrompt: Prompt?
  /// The result, when it went to the end.
  public let scorecard: Scorecard?

  /// Nil when the session has no such turn.
  ///
  /// - Parameters:
  ///   - session: The session at its start.
  ///   - events: What happened.
  ///   - recorded: The turns that came of it.
  ///   - number: The turn whose answer is changed.
  ///   - answer: What is said instead.
  ///   - grade: Grades an answer to a question.
  public init?(
    of session: Session, _ events: [TimedEvent], recorded: [Turn], turn number: Int,
    answer: String, grade: @escaping (String, QuestionID) -> Assessment
  ) {
    guard recorded.contains(where: { $0.number == number }) else { return nil }
    var run = Run(session: session, grade: grade)
    for entry in events {
      if case .asking = run.session.phase, run.session.turns.count + 1 == number,
        entry.event.endsTurn
      {
        break
      }
      run.tell(entry.event, at: entry.at)
    }
    guard case .asking = run.session.phase else { return nil }
    run.tell(.submitted(answer: answer), at: run.now)
    while case .asking(let open) = run.session.phase {
      guard let same = recorded.first(where: { $0.prompt.isSame(as: open.prompt) }) else { break }
      run.now += same.timeUsed
      run.tell(same.endingEvent, at: run.now)
    }
    turns = run.session.turns
    switch run.session.phase {
    case .asking(let open): (openPrompt, scorecard) = (open.prompt, nil)
    case .estimating(let card), .finished(let card): (openPrompt, scorecard) = (nil, card)
    case .ready, .paused, .grading: (openPrompt, scorecard) = (nil, nil)
    }
  }

  private struct Run {
    var session: Session
    var now = Duration.zero
    let grade: (String, QuestionID) -> Assessment

    init(session: Session, grade: @escaping (String, QuestionID) -> Assessment) {
      self.session = session
      self.grade = grade
    }

    /// Recorded grades are passed over: every answer is graded here.
    mutating func tell(_ event: SessionEvent, at time: Duration) {
      if case .graded = event { return }
      now = time
      _ = session.handle(event, at: time)
      if case .grading(let pending) = session.phase {
        let assessment = grade(pending.answer, pending.open.prompt.question)
        _ = session.handle(.graded(assessment), at: time)
      }
    }
  }
}

extension SessionEvent {
  /// Whether it ends the turn that is open.
  fileprivate var endsTurn: Bool {
    switch self {
    case .submitted, .timedOut, .skipped, .gaveUp, .quit: true
    case .started, .graded, .askedForHint, .flagged, .paused, .resumed, .estimated: false
    }
  }
}

extension Prompt {
  /// Whether it asks for the same, for whatever reason it is asked.
  fileprivate func isSame(as other: Prompt) -> Bool {
    question == other.question && kind == other.kind
  }
}

extension Turn {
  /// What the candidate did about the prompt.
  fileprivate var endingEvent: SessionEvent {
    switch outcome {
    case .answered: .submitted(answer: answer)
    case .timedOut: .timedOut(draft: answer)
    case .skipped: .skipped
    case .gaveUp: .gaveUp
    case .unfinished: .quit(draft: answer)
    }
  }
}
