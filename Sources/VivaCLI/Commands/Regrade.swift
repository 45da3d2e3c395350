// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

struct Regrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade",
    abstract: "Grade every stored answer once more, under today's rubrics.",
    discussion: """
      First it tells what would change: which criterion, by which claim, from what to what, and what \
      that does to the trend. At a terminal it then asks; otherwise it changes nothing without \
      --apply. Earlier grades are kept, your own marks count before the grader's as ever, and \
      answers whose rubric differs in wording only are skipped.
      """)

  @Flag(name: .customLong("dry-run"), help: "Only tell what would change.") var dryRun = false
  @Flag(help: "Give the new grades without asking.") var apply = false
  @Option(help: "How many kinds of change are listed.") var limit = 20
  @Flag(help: "As JSON; without --apply nothing is changed.") var json = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var source: BankSource
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if dryRun && apply { throw ValidationError("Give either --dry-run or --apply.") }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let bank = try source.load(surroundings)
    let mayWrite = apply || !(dryRun || json)
    let store = try transcripts.open(
      mayWrite ? .readWrite : .readOnly, surroundings, in: language)
    func regrade(apply: Bool) throws -> RegradeSummary {
      let progress = Progress(of: bank.questions.count)
      defer { progress.finish() }
      return try orFail(in: language) { () throws(StorageError) in
        try Regrading(store: store, bank: bank).run(apply: apply) { _ in progress.advance() }
      }
    }
    let summary = try regrade(apply: apply)
    if json {
      try StandardOutput.line(JSONText.regrade(summary).text)
      return
    }
    let style: Style = surroundings.allowsColor(on: STDOUT_FILENO) ? .ansi : .plain
    try StandardOutput.write(
      RegradeReport(summary, language: language, limit: max(1, limit))
        .text(style: style, columns: terminalColumns()))
    func say(_ phrase: Phrase.Regrade) throws {
      try StandardOutput.line(Phrase.regrade(phrase).text(in: language))
    }
    if summary.changed == 0 { return try say(.nothingChanged) }
    if apply { return try say(.applied(summary.changed)) }
    if dryRun { return try say(.howToApply) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try say(.howToApply) }
    try StandardOutput.write(Phrase.regrade(.apply).text(in: language) + " ")
    guard readLine()?.lowercased().hasPrefix("y") == true else { return try say(.notApplied) }
    _ = try regrade(apply: true)
    try say(.applied(summary.changed))
  }
}
