// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import Scheduling

struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "What to rehearse today: what you are about to forget.",
    discussion: """
      Days are worked out with FSRS-6 from your results, anew each time; docs/scheduling.md tells \
      how. viva rehearse --due asks the questions.
      """)

  @Flag(help: "As JSON.") var json = false
  @Option(help: "The time you have; what is due comes first, new questions fill the rest.")
  var minutes: Double?
  @Option(help: "How many questions at most.") var limit: Int?
  @OptionGroup var source: BankSource
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    let language = speech.language(.current())
    _ = try duration(ofMinutes: minutes, orElse: .trouble(.badMinutes), in: language)
    if let limit, limit < 1 {
      throw ValidationError(Phrase.schedule(.badLimit).text(in: language))
    }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let bank = try source.load(surroundings)
    let schedules = try Schedules(transcripts, surroundings, in: language)
    let budget = try duration(ofMinutes: minutes, orElse: .trouble(.badMinutes), in: language)
    let list = schedules.due(bank, within: budget, limit: limit ?? .max)
    if json { return try StandardOutput.line(JSONText.due(list).text) }
    let asked = Dictionary(
      bank.questions.map { ($0.id, $0.ask) }, uniquingKeysWith: { first, _ in first })
    let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
    try StandardOutput.write(
      DueReport(list, questions: asked, language: language)
        .text(style: style, columns: terminalColumns()))
  }
}
