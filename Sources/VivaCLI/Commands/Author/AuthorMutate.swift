// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Mutate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mutate",
      abstract: "Test the rubrics: spoil their complete examples, and say them otherwise.",
      discussion: """
        Each sentence of each complete example is spoilt in turn, which must cost something, and each \
        example is said otherwise, which must cost nothing. Exit code 1 when a question notices less \
        than 90 % of what was spoilt, or marks down more than 2 % of what only sounds different.
        """)

    @Argument(help: "Banks, or files of one.") var paths: [String]
    @Option(help: "Only this question.") var question: String?
    @Option(help: "The number that all chance comes from.") var seed: UInt64 = 1
    @Flag(help: "Show what got through, and what was marked down.") var show = false
    @Option(help: "text or json.") var format = ReportFormat.text

    mutating func run() throws {
      let banks = try AuthoredBanks(at: paths)
      try banks.compilation.refuseErrors()
      let questions = banks.questions.filter { question ?? $0.id.name == $0.id.name }
      let test = MutationTest(banks.compilation, seed: seed)
      let report = MutationReport(
        questions.mapInParallel { test.result(of: $0) }, places: banks.compilation.places)
      switch format {
      case .text:
        for line in report.lines(showing: show) { try StandardOutput.line(visible(line)) }
      case .json: try StandardOutput.line(report.json.text)
      }
      if !report.passes { throw ExitStatus.checkFailed.exitCode }
    }
  }
}
