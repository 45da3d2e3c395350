// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Attacks: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attack",
      abstract: "Try to cheat the rubrics, with attacks made of their own complete examples.",
      discussion: """
        Each complete example of each question is turned into what a dishonest candidate would type, \
        which must not score, and into what says the same otherwise, which must score the same. \
        Exit code 1 when more than 2 % of the attacks score 0.5 or more.
        """)

    @Argument(help: "The bank.") var path: String
    @Option(help: "Only this question.") var question: String?
    @Option(help: "The number that all chance comes from.") var seed: UInt64 = 1
    @Flag(help: "Show the attacks that got through.") var show = false

    mutating func run() throws {
      let compilation = Compilation(inParallel: try BankFiles.read(at: path))
      try compilation.refuseErrors()
      let questions = compilation.bank.questions.filter { question ?? $0.id.name == $0.id.name }
      let test = AttackTest(compilation, seed: seed)
      let report = AttackReport(questions.mapInParallel { test.result(of: $0) })
      for line in report.lines(showing: show) { try StandardOutput.line(visible(line)) }
      if !report.passes { throw ExitStatus.checkFailed.exitCode }
    }
  }
}
