// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Reporting

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the grader on answers that people have marked.",
    discussion: """
      Reads JSON Lines, each {"id", "question", "answer", "mark"} with a question of the bank and a \
      mark of 0 to 100, or {"id", "question_id", "question", "references": […], "answer", "score", \
      "max"} for a question without a rubric. A bad line is named on stderr and gives in the end \
      exit code 65.
      """)

  @Argument(help: "Files of marked answers; - or none is stdin.") var files: [String] = []
  @OptionGroup var source: BankSource
  @Flag(help: "As JSON.") var json = false
  @Flag(help: "The figures of each question, too.") var perQuestion = false
  @Option(help: "How many of the widest disagreements are shown; otherwise 5.") var worst: Int?
  @Flag(help: "Figures only: no word of any answer is shown.") var summaryOnly = false
  @Option(help: "The number that all chance comes from.") var seed: UInt64 = 1

  func validate() throws {
    if let worst, worst < 0 { throw ValidationError("--worst must be 0 or more.") }
    if summaryOnly, let worst, worst > 0 {
      throw ValidationError("--summary-only shows no answers; leave --worst out.")
    }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let source = source
    let examination = try Examination(
      MarkedAnswerFiles(files.isEmpty ? ["-"] : files), bank: { try source.load(surroundings) })
    for fault in examination.faults { StandardError.line("\(fault.place): \(fault.why)") }
    guard !examination.answers.isEmpty else {
      if examination.faults.isEmpty {
        throw CommandFailure(.noInput, "There are no marked answers.")
      }
      throw ExitStatus.badData.exitCode
    }
    let evaluation = Evaluation(examination.answers, seed: seed)
    let shown = summaryOnly ? 0 : worst ?? 5
    if json {
      try StandardOutput.line(JSONText.evaluation(evaluation, worst: shown).text)
    } else {
      try StandardOutput.write(
        evaluation.text(worst: shown, perQuestion: perQuestion, columns: terminalColumns()))
    }
    if !examination.faults.isEmpty { throw ExitStatus.badData.exitCode }
  }
}
