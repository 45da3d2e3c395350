// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import LineEditing
import Reporting
import ScenarioCompiler
import SessionEngine
import TranscriptStorage

/// An interview with a person at a terminal.
struct TerminalInterview {
  /// Why the interview stopped before its end; everything is saved and can be resumed.
  enum Departure: Error {
    case left
    case interrupted
    case hangup
    case terminated
  }

  private let interview: Interview
  private let voice: InterviewVoice
  private let editor: LineEditor
  /// Set while what has been typed is carried over to the next prompt line.
  private var draft = ""
  private var lastInterrupt: Duration?
  private var lastSavedText = ""
  private var lastSavedAt = Duration.zero
  private var told: Set<ClockWarning> = []
  private var hasToldOfTrouble = false

  private static let draftInterval = Duration.seconds(2)
  /// How soon a second Ctrl-C must follow to leave.
  private static let interruptWindow = Duration.seconds(2)

  init(_ interview: Interview, voice: InterviewVoice, editor: LineEditor) {
    self.interview = interview
    self.voice = voice
    self.editor = editor
  }

  /// Goes on until the session is finished.
  ///
  /// - Parameter draft: What had been typed for the current prompt of a resumed session.
  /// - Returns: The result.
  /// - Throws: A `Departure` when it stops before its end.
  mutating func run(draft: String? = nil) throws -> Scorecard {
    interview.clock.start()
    if let draft {
      self.draft = draft
      try repeatPrompt()
    } else {
      try show(interview.tell(.started))
    }
    while true {
      switch interview.session.phase {
      case .finished(let card): return card
      case .estimating: try askEstimate()
      case .paused: try waitOutPause()
      default: try answerPrompt()
      }
    }
  }

  // MARK: One prompt

  private mutating func answerPrompt() throws {
    guard let deadline = interview.session.deadline else { return }
    let number = interview.session.turns.count
    told = []
    editor.begin(status: status(), prompt: "› ", initialText: draft)
    draft = ""
    interview.prepareGrader()
    while case .asking = interview.session.phase, interview.session.turns.count == number {
      let now = interview.clock.now
      if now >= deadline {
        try show(interview.tell(.timedOut(draft: editor.takeText())))
        return
      }
      // Wake when the displayed second changes: a moment after whole seconds are left.
      let fraction = Duration.milliseconds((deadline - now).inMilliseconds % 1000 + 1)
      switch editor.next(timeout: min(deadline - now, fraction)) {
      case .idle: tick()
      case .submitted(let text): try submit(text)
      case .command(let line): try follow(line)
      case .interrupted: try interrupt()
      case .endOfInput: throw leave(.left)
      case .hangup: throw leave(.hangup)
      case .terminated: throw leave(.terminated)
      case .full: editor.printAbove(voice.say(.answering(.bufferFull(kibibytes: 64))))
      case .externalEditorFailed:
        editor.printAbove(voice.say(.trouble(.editorFailed("$EDITOR"))))
      case .newLine: saveDraft(editor.currentText)
      case .resumed, .resized: editor.updateStatus(status())
      }
    }
  }

  private mutating func submit(_ text: String) throws {
    guard text.contains(where: { !$0.isWhitespace }) else {
      try line(voice.say(.answering(.nothingWritten)))
      editor.begin(status: status(), prompt: "› ", initialText: "")
      return
    }
    let effects = interview.tell(.submitted(answer: text))
    if interview.session.options.mode == .exam { try line(voice.say(.answering(.received))) }
    try show(effects)
  }

  private mutating func tick() {
    editor.updateStatus(status())
    warn()
    let now = interview.clock.now
    let text = editor.currentText
    if text != lastSavedText, now - lastSavedAt >= Self.draftInterval { saveDraft(text) }
  }

  private mutating func saveDraft(_ text: String) {
    interview.saveDraft(text)
    lastSavedText = text
    lastSavedAt = interview.clock.now
    tellOfTrouble()
  }

  private mutating func tellOfTrouble() {
    guard let trouble = interview.trouble else {
      hasToldOfTrouble = false
      return
    }
    if hasToldOfTrouble { return }
    hasToldOfTrouble = true
    if case .diskFull(let path) = trouble {
      editor.printAbove(voice.say(.trouble(.diskFull(path: path))))
    } else {
      editor.printAbove(trouble.message[voice.language])
    }
  }

  // MARK: The clock

  private func status() -> String {
    let clocks = interview.session.remaining(at: interview.clock.now)
    return voice.say(
      .clock(
        .status(
          prompt: clocks.prompt?.remaining ?? .zero, session: clocks.session.remaining)))
  }

  /// Says each warning once: in the status line where there is one, else as a line of its own.
  private mutating func warn() {
    let clocks = interview.session.remaining(at: interview.clock.now)
    guard let prompt = clocks.prompt else { return }
    for warning in prompt.warnings where told.insert(warning).inserted {
      // A threshold that had passed before the prompt was shown is nothing new.
      if prompt.remaining == prompt.limit { continue }
      let phrase: Phrase.Clock =
        switch warning {
        case .half: .halfLeft(prompt.remaining)
        case .fifth: .fifthLeft(prompt.remaining)
        case .tenSeconds: .secondsLeft(Int(prompt.remaining.inSeconds.rounded(.up)))
        }
      editor.printAbove(voice.say(.clock(phrase)))
    }
  }

  // MARK: Commands

  private mutating func follow(_ line: String) throws {
    let name = line.split(separator: " ").first.map(String.init) ?? line
    let command = SessionCommand(rawValue: name)
    switch command {
    case .skip:
      try self.line(voice.say(.answering(.skipped)))
      try show(interview.tell(.skipped))
    case .dontKnow:
      try self.line(voice.say(.answering(.gaveUp)))
      try show(interview.tell(.gaveUp))
    case .hint: try show(interview.tell(.askedForHint))
    case .flag: try show(interview.tell(.flagged))
    case .pause:
      interview.clock.stop()
      try show(interview.tell(.paused))
      guard case .paused = interview.session.phase else {
        interview.clock.start()
        break
      }
    case .quit: try quit()
    case .again: try repeatPrompt()
    case .time:
      let clocks = interview.session.remaining(at: interview.clock.now)
      try self.line(
        voice.say(
          .clock(
            .left(
              prompt: clocks.prompt?.remaining ?? .zero, session: clocks.session.remaining))))
    case .help: try self.line(voice.say(.command(.help(interview.session.options.mode))))
    case nil:
      let near = nearestName(to: name, among: SessionCommand.allCases.map(\.rawValue))
      try self.line(voice.say(.command(.unknown(name, nearest: near))))
    }
    if case .asking = interview.session.phase, !SessionCommand.endsPrompt.contains(command) {
      editor.begin(status: status(), prompt: "› ", initialText: "")
    }
  }

  private mutating func quit() throws {
    let reply = try ask(voice.say(.command(.quitConfirm)) + " ")
    if reply.lowercased().hasPrefix("y") || reply == "是" {
      try show(interview.tell(.quit(draft: "")))
    } else {
      try line(voice.say(.command(.quitDeclined)))
    }
  }

  private mutating func interrupt() throws {
    let now = interview.clock.now
    if let last = lastInterrupt, now - last <= Self.interruptWindow { throw leave(.interrupted) }
    lastInterrupt = now
    saveDraft(editor.currentText)
    editor.printAbove(voice.say(.answering(.interrupted)))
  }

  /// Saves what is typed and gives the terminal back.
  private mutating func leave(_ departure: Departure) -> Departure {
    interview.saveDraft(editor.takeText())
    interview.clock.stop()
    return departure
  }

  // MARK: Between prompts

  private mutating func waitOutPause() throws {
    _ = try ask("")
    interview.clock.start()
    try show(interview.tell(.resumed))
    try repeatPrompt()
  }

  private mutating func askEstimate() throws {
    interview.clock.stop()
    try tellCounts()
    while true {
      let reply = try ask(voice.say(.answering(.estimate)) + " ")
      if reply.allSatisfy(\.isWhitespace) {
        try show(interview.tell(.estimated(nil)))
        return
      }
      if let estimate = points(reply) {
        try show(interview.tell(.estimated(estimate)))
        return
      }
      try line(voice.say(.answering(.estimateUnclear)))
    }
  }

  private func tellCounts() throws {
    let turns = interview.session.turns
    try line()
    try line(
      voice.say(
        .answering(
          .finished(
            questions: turns.count { !$0.prompt.kind.isFollowUp },
            followUps: turns.count { $0.prompt.kind.isFollowUp },
            timeouts: turns.count { $0.outcome == .timedOut }))))
  }

  private func repeatPrompt() throws {
    guard case .asking(let open) = interview.session.phase else { return }
    for line in voice.lines(repeating: open) { try self.line(line) }
  }

  private func show(_ effects: [SessionEffect]) throws {
    for line in voice.lines(for: effects, of: interview) { try self.line(line) }
  }

  private func line(_ text: String = "") throws { try StandardOutput.line(text) }

  /// One line typed in answer to a short question.
  private mutating func ask(_ question: String) throws -> String {
    switch editor.ask(question) {
    case .line(let text): return text
    case .endOfInput: throw leave(.left)
    case .interrupted: throw leave(.interrupted)
    case .hangup: throw leave(.hangup)
    case .terminated: throw leave(.terminated)
    }
  }
}

extension SessionCommand {
  /// Commands after which the prompt is over or asked again by the interview itself.
  static let endsPrompt: Set<SessionCommand?> = [.skip, .dontKnow]
}
