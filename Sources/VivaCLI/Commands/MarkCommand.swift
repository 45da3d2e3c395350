// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct MarkAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Say that the grader is wrong about a point of an answer.",
    discussion: """
      Your mark counts before the grader's and survives every regrade. The answer becomes a test of \
      the rubric in a bank of your own, which viva author check runs. At a terminal, viva review has \
      a key for it.
      """)

  @Argument(help: "The session's id or its beginning.") var session: String
  @Argument(help: "The number of the turn.") var turn: Int
  @Argument(help: "The criterion or misconception.") var part: String
  @Option(help: "What it is worth, 0 to 1; for a misconception 1 says that it was said.")
  var credit: Double
  @Option(help: "Why.") var reason = ""
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard credit >= 0, credit <= 1 else {
      throw ValidationError(Phrase.marking(.badCredit).text(in: speech.language(.current())))
    }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readWrite, surroundings, in: language)
    let stored = try store.session(named: session, .asked, in: language)
    let desk = MarkingDesk(store: store, surroundings: surroundings, language: language)
    let marked = try desk.mark(part, credit: credit, reason: reason, onTurn: turn, of: stored)
    try StandardOutput.line(
      Phrase.marking(.marked(score: marked.score, path: marked.path)).text(in: language))
  }
}
