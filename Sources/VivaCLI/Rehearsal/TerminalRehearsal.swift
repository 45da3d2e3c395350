// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import LineEditing
import Reporting
import SessionEngine
import TranscriptStorage

/// A rehearsal at a terminal, from the start screen to the last page of the results.
struct TerminalRehearsal {
  private let store: TranscriptStore
  private let language: Language
  private let editor: LineEditor
  private let voice: InterviewVoice

  /// `editor` is the terminal's, when somebody has it already.
  init(
    store: TranscriptStore, surroundings: Surroundings, language: Language,
    editor: LineEditor? = nil
  ) throws {
    self.store = store
    self.language = language
    do throws(LineEditorError) {
      if let editor {
        self.editor = editor
      } else {
        self.editor = try LineEditor(commands: SessionCommand.allCases.map(\.rawValue))
      }
    } catch {
      throw CommandFailure(.unavailable, "the terminal cannot be used for editing: \(error)")
    }
    voice = InterviewVoice(
      language: language,
      style: surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain,
      columns: terminalColumns())
  }

  func run(_ options: SessionOptions, _ content: ScenarioContent) throws {
    defer { editor.end() }
    do {
      if let unfinished = try store.unfinishedSession(), try resume(unfinished) { return }
      try start(options, content)
    } catch let error as StorageError {
      throw CommandFailure(error, in: language)
    } catch let departure as TerminalInterview.Departure {
      try leave(departure)
    }
  }

  /// Holds a session at once, whatever else is unfinished, and leaves the terminal to the caller.
  func hold(_ options: SessionOptions, _ content: ScenarioContent) throws {
    do {
      try start(options, content)
    } catch let error as StorageError {
      throw CommandFailure(error, in: language)
    } catch let departure as TerminalInterview.Departure {
      switch departure {
      case .left, .interrupted: return
      case .terminated: throw ExitCode(128 + SIGTERM)
      case .hangup: throw ExitCode(128 + SIGHUP)
      }
    } catch let code as ExitCode where code == .success {
      return
    }
  }

  // MARK: A new session

  private func start(_ options: SessionOptions, _ content: ScenarioContent) throws {
    let earlier = try store.lastResult(of: content.scenario.id)
    let session = Session(
      scenario: content.scenario, questions: content.questions, options: options)
    let screen = StartScreen(
      content.scenario, questions: content.questions, options: options,
      count: session.plannedCount, path: store.path,
      lastTime: earlier.map { .init(score: $0.score, startedAt: $0.startedAt.localText) })
    if voice.columns < 40 { try say(.trouble(.terminalTooNarrow(columns: voice.columns))) }
    try StandardOutput.write(screen.text(style: voice.style, columns: voice.columns))
    // While the screen is read: neither the first question nor the first answer must wait for it.
    let content = try content.whole()
    // The grader first: to be made it takes the most memory.
    let grader = Grader(questions: content.questions, glossary: content.glossary)
    let encoded = try EncodedContent(content)
    guard try reply("") != "q" else { return }
    let id = try store.createSession(options, content: encoded)
    try hold(
      Interview(
        id: id, session: session, content: content, store: store, clock: SessionClock(),
        grader: grader))
  }

  // MARK: An unfinished one

  /// Offers to go on with it; false when the person wants a new session instead.
  private func resume(_ stored: StoredSession) throws -> Bool {
    var session = Session(
      scenario: stored.content.scenario, questions: stored.content.questions,
      options: stored.options)
    _ = session.replay(stored.events)
    let elapsed = max(stored.events.last?.at ?? .zero, stored.draft?.at ?? .zero)
    let left = session.remaining(at: elapsed).session.remaining
    try say(
      .start(
        .unfinished(
          startedAt: stored.summary.startedAt.localText, question: session.questionNumber,
          left: left)))
    while true {
      try say(.start(.unfinishedChoice))
      switch try reply("› ").lowercased() {
      case "r", "":
        try store.takeLease(of: stored.id)
        try goOn(with: stored, session, at: elapsed)
        return true
      case "d":
        try store.discard(stored.id)
        try say(.start(.discarded))
        return false
      case "l":
        let report = SessionReport(SessionReview(stored), language: language)
        try StandardOutput.write(report.text(style: voice.style, columns: voice.columns))
      default: continue
      }
    }
  }

  private func goOn(with stored: StoredSession, _ session: Session, at elapsed: Duration) throws {
    let draft = stored.draft?.text ?? ""
    try say(.start(.resumed(question: session.questionNumber, hasDraft: !draft.isEmpty)))
    let interview = Interview(
      id: stored.id, session: session, content: stored.content, store: store,
      clock: SessionClock(at: elapsed))
    interview.gradeWhatWaits()
    try hold(interview, draft: draft)
  }

  // MARK: The interview and its results

  private func hold(_ interview: Interview, draft: String? = nil) throws {
    let voice = InterviewVoice(
      language: interview.language, style: voice.style, columns: voice.columns)
    var conversation = TerminalInterview(interview, voice: voice, editor: editor)
    _ = try conversation.run(draft: draft)
    try showResults(of: interview)
    if !interview.isAllSaved, let trouble = interview.trouble {
      throw CommandFailure(trouble, in: language)
    }
  }

  private func showResults(of interview: Interview) throws {
    let review = SessionReview(try store.session(interview.id.text))
    _ = try reply(voice.say(.answering(.seeResults)))
    let card = ScorecardScreen(
      review, language: interview.language, style: voice.style, columns: voice.columns)
    try StandardOutput.write(card.text)
    for number in review.scorecard.results.indices {
      guard
        let report = QuestionReport(number: number + 1, in: review, language: interview.language)
      else { break }
      if try reply("› ").lowercased() == "q" { break }
      try StandardOutput.write(report.text(style: voice.style, columns: voice.columns))
    }
    try say(.answering(.howToReview(session: review.id)))
  }

  private func leave(_ departure: TerminalInterview.Departure) throws {
    editor.end()
    switch departure {
    case .left: try say(.answering(.leftForLater))
    case .interrupted:
      try say(.answering(.leftForLater))
      throw ExitCode(128 + SIGINT)
    case .terminated: throw ExitCode(128 + SIGTERM)
    case .hangup: throw ExitCode(128 + SIGHUP)
    }
  }

  private func say(_ phrase: Phrase) throws { try StandardOutput.line(voice.say(phrase)) }

  private func reply(_ question: String) throws -> String {
    switch editor.ask(question) {
    case .line(let text): return text
    // Nothing has begun yet, or all is over: there is nothing to pick up.
    case .endOfInput: throw ExitCode.success
    case .interrupted: throw ExitCode(128 + SIGINT)
    case .hangup: throw TerminalInterview.Departure.hangup
    case .terminated: throw TerminalInterview.Departure.terminated
    }
  }
}
