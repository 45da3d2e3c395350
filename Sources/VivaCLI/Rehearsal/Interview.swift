// SPDX-License-Identifier: GPL-3.0-or-later

import Grading
import InterviewModel
import SessionEngine
import TranscriptStorage

/// A running session: the engine, the grader and the transcript, kept in step.
///
/// Every event is in the transcript before anything is done about it.
final class Interview {
  let id: SessionID
  let questions: [Question]
  private(set) var session: Session
  var clock: SessionClock
  private let glossary: Glossary
  private let store: TranscriptStore
  private lazy var grader = Grader(questions: questions, glossary: glossary)
  /// What could not be written yet, in order; the interview goes on meanwhile.
  private var unsaved: [Entry] = []
  /// Why the last write failed; nil when all is saved.
  private(set) var trouble: StorageError?

  /// An event with what it brought about, stored together.
  private struct Entry {
    var event: TimedEvent
    var turn: Turn?
    var flagged: Int?
    var scorecard: Scorecard?

    init(_ event: TimedEvent, _ effects: [SessionEffect]) {
      self.event = event
      for effect in effects {
        switch effect {
        case .turnCompleted(let turn): self.turn = turn
        case .flagged(let number): flagged = number
        case .finish(let card): scorecard = card
        default: break
        }
      }
    }
  }

  /// Without a grader that was prepared, the rubrics are compiled when the first one is needed.
  init(
    id: SessionID, session: Session, content: SessionContent, store: TranscriptStore,
    clock: SessionClock, grader: Grader? = nil
  ) {
    self.id = id
    self.session = session
    questions = content.questions
    glossary = content.glossary
    self.store = store
    self.clock = clock
    if let grader { self.grader = grader }
  }

  var language: Language { session.options.language }
  var isAllSaved: Bool { unsaved.isEmpty }

  func question(_ id: QuestionID) -> Question? { questions.first { $0.id == id } }

  /// Compiles the rubrics ahead of the first answer.
  func prepareGrader() { _ = grader }

  /// Tells the engine what happened, now, and returns what is left to show: answers are graded and
  /// events stored on the way.
  func tell(_ event: SessionEvent) -> [SessionEffect] {
    var next = session
    let at = clock.now
    let effects = next.handle(event, at: at)
    if next != session {
      unsaved.append(Entry(TimedEvent(at: at, event: event), effects))
      flush()
      session = next
    }
    return effects.flatMap { effect -> [SessionEffect] in
      guard case .grade(let answer, let question, _) = effect else { return [effect] }
      let assessment =
        grader.assess(answer, to: question) ?? Assessment(score: 0, criteria: [])
      return tell(.graded(assessment))
    }
  }

  /// Grades an answer whose grading a crash cut off.
  func gradeWhatWaits() {
    guard case .grading(let pending) = session.phase else { return }
    let assessment =
      grader.assess(pending.answer, to: pending.open.prompt.question)
      ?? Assessment(score: 0, criteria: [])
    _ = tell(.graded(assessment))
  }

  /// Saves what is typed and not submitted; silently tried again by the next one.
  func saveDraft(_ text: String) {
    guard isAllSaved else {
      flush()
      return
    }
    let draft = Draft(turn: session.turns.count + 1, text: text, at: clock.now)
    do throws(StorageError) {
      try store.saveDraft(draft, of: id)
      trouble = nil
    } catch {
      trouble = error
    }
  }

  /// Writes what could not be written before.
  func flush() {
    do throws(StorageError) {
      while let first = unsaved.first {
        try store.append(
          first.event, to: id, turn: first.turn, grader: Grader.version, flagged: first.flagged,
          scorecard: first.scorecard)
        unsaved.removeFirst()
      }
      trouble = nil
    } catch {
      trouble = error
    }
  }
}
