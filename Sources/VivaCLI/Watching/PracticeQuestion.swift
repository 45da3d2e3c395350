// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import LineEditing
import Reporting
import SessionEngine
import TranscriptStorage

/// One question, asked in a real interview of which nothing is kept.
struct PracticeQuestion {
  private let content: SessionContent
  private let language: Language
  private let screen: KeyScreen

  init(_ question: Question, of bank: Bank, _ language: Language, _ screen: KeyScreen) {
    var scenario = Scenario("practice", asking: [question], title: question.ask)
    scenario.timeLimit = question.timeLimit + .seconds(1800)
    content = SessionContent(
      scenario: scenario, questions: [question], topics: bank.topics, glossary: bank.glossary)
    self.language = language
    self.screen = screen
  }

  /// Asks it, shows how it went, and waits for Enter. Leaving it early is no failure.
  func hold() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try interview(keptIn: folder.appending(path: "practice.sqlite").path)
    } catch let error as StorageError {
      throw CommandFailure(error, in: language)
    } catch let departure as TerminalInterview.Departure {
      switch departure {
      case .left, .interrupted: return
      case .terminated: throw ExitCode(128 + SIGTERM)
      case .hangup: throw ExitCode(128 + SIGHUP)
      }
    }
  }

  private func interview(keptIn path: String) throws {
    let options = SessionOptions(
      language: language, mode: .practice, seed: 1, timeLimit: content.scenario.timeLimit)
    let store = try TranscriptStore.open(path: path, access: .readWrite)
    let session = Session(
      scenario: content.scenario, questions: content.questions, options: options)
    let interview = Interview(
      id: try store.createSession(options, content: content), session: session, content: content,
      store: store, clock: SessionClock())
    let voice = InterviewVoice(language: language, style: screen.style, columns: screen.columns)
    var conversation = TerminalInterview(interview, voice: voice, editor: screen.editor)
    _ = try conversation.run()
    let review = SessionReview(try store.session(interview.id.text))
    if let report = QuestionReport(number: 1, in: review, language: language) {
      try StandardOutput.write(
        "\n" + report.text(style: screen.style, columns: screen.columns) + "\n")
    }
    switch screen.editor.ask("Enter goes back to the file › ") {
    case .terminated: throw TerminalInterview.Departure.terminated
    case .hangup: throw TerminalInterview.Departure.hangup
    case .line, .endOfInput, .interrupted: return
    }
  }
}
