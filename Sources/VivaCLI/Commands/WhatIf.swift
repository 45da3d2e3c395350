// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import Reporting
import SessionEngine
import TranscriptStorage

struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "See how a session would have gone with another answer.",
    discussion: """
      The other answer is read from stdin. Told is what it would have scored, and what the \
      interviewer would have asked from there on; what you said then is said again wherever the \
      same prompt comes up. Nothing is stored.
      """)

  @Argument(help: "The session's id or its beginning.") var session: String
  @Argument(help: "The number of the turn whose answer is changed.") var turn: Int
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let store = try transcripts.open(.readOnly, surroundings, in: speech.language(surroundings))
    let stored = try store.session(named: session, in: speech.language(surroundings))
    let language = speech.language ?? stored.options.language
    // A shell's line end is no part of what was said.
    let answer = try InputText.read("-").trimmingCharacters(in: .newlines)
    let content = stored.content
    let replay = SessionReplay(stored)
    let other = Counterfactual(
      of: Session(
        scenario: content.scenario, questions: content.questions, options: stored.options),
      stored.events, recorded: replay.turns, turn: turn, answer: answer
    ) { answer, question in
      replay.grader.assess(answer, to: question) ?? Assessment(score: 0, criteria: [])
    }
    guard let other else {
      throw CommandFailure(.noSuchTurn(stored.id, number: turn), in: language)
    }
    let report = CounterfactualReport(
      recorded: replay.turns, turns: other.turns, openPrompt: other.openPrompt,
      scores: other.scorecard.map { (before: stored.scorecard?.score, after: $0.score) },
      changed: turn,
      questions: SessionReview(stored).questions,
      language: language)
    let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
    try StandardOutput.write(report.text(style: style, columns: terminalColumns()))
  }
}
