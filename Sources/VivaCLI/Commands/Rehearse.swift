// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import LineEditing
import Reporting
import SessionEngine
import TranscriptStorage

struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Be interviewed, against the clock.",
    discussion: """
      At a terminal you are interviewed in person. When stdin is no terminal it is a script: answers \
      end with a line that holds only ".", and lines that begin with ":" between answers are \
      commands. Everything said is kept in the transcripts.
      """)

  @Argument(help: "The scenario; otherwise the bank's shortest.") var scenario: String?
  @OptionGroup var choice: RehearsalChoice
  @Option(help: "Minutes for the whole session; otherwise the scenario's.") var minutes: Double?
  @OptionGroup var speech: SpeechOptions
  @Option(help: "The number that all chance comes from.") var seed: UInt64?
  @Option(help: "practice or exam; otherwise the scenario's.") var mode: SessionMode?
  @OptionGroup var source: BankSource
  @OptionGroup var transcripts: TranscriptSource

  func validate() throws {
    if let minutes, !(minutes > 0 && minutes <= 600) {
      throw ValidationError(
        Phrase.trouble(.badMinutes).text(in: speech.language(.current())))
    }
    if scenario != nil, choice.due || !choice.question.isEmpty {
      throw ValidationError(RehearsalChoice.eitherOr(in: .current()))
    }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let time = minutes.map { Duration.milliseconds(Int64($0 * 60_000)) }
    let content =
      try choice.content(source, transcripts, minutes: time, surroundings, in: language)
      .map(ScenarioContent.init) ?? source.content(ofScenario: scenario, surroundings, in: language)
    let scenario = content.scenario
    let options = SessionOptions(
      language: language, mode: mode ?? scenario.mode,
      seed: seed ?? UInt64.random(in: 0...999_999),
      timeLimit: time ?? scenario.timeLimit)
    let store = try transcripts.open(.readWrite, surroundings, in: language)
    if isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 {
      try TerminalRehearsal(store: store, surroundings: surroundings, language: language)
        .run(options, content)
    } else {
      try runScript(options, content.whole(), store)
    }
  }

  private func runScript(
    _ options: SessionOptions, _ content: SessionContent, _ store: TranscriptStore
  ) throws {
    let voice = InterviewVoice(language: options.language, style: .plain, columns: 80)
    let id: SessionID
    do throws(StorageError) {
      id = try store.createSession(options, content: content)
    } catch {
      throw CommandFailure(error, in: options.language)
    }
    let interview = Interview(
      id: id,
      session: Session(
        scenario: content.scenario, questions: content.questions, options: options),
      content: content, store: store, clock: SessionClock())
    var script = ScriptedInterview(interview, voice: voice) { readLine() }
    let card = try script.run()
    let review = SessionReview(
      id: id.text, startedAt: "", scenario: content.scenario.id, title: content.scenario.title,
      options: options,
      questions: Dictionary(
        content.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      turns: interview.session.turns, scorecard: card)
    try StandardOutput.write("\n" + ScorecardScreen(review, language: options.language).text)
    if let trouble = interview.trouble { throw CommandFailure(trouble, in: options.language) }
  }
}
