// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Find every fault of a bank, and grade the examples of its questions.",
      discussion: """
        A path may be a bank, a folder of banks, or a part of one: then the whole bank is read, and \
        what is wrong with that part is told.
        """)

    @Argument(help: "Banks, or files of one.") var paths: [String]

    mutating func run() throws {
      let banks = try AuthoredBanks(at: paths)
      let check = BankCheck(banks.compilation)
      let diagnostics = banks.diagnostics(of: check)
      for diagnostic in diagnostics { try StandardOutput.line(visible(diagnostic.rendered)) }
      for scenario in banks.scenarios {
        guard let length = check.length(of: scenario.id) else { continue }
        try StandardOutput.line(visible(length.line(of: scenario.id)))
      }
      let questions = banks.questions
      let examples = questions.reduce(0) {
        $0 + (banks.compilation.examples[$1.id]?.count ?? 0)
      }
      try StandardOutput.line(
        "\(questions.count) questions, \(examples) examples, \(diagnostics.count) faults")
      if diagnostics.contains(where: { $0.severity == .error }) {
        throw ExitStatus.checkFailed.exitCode
      }
    }
  }
}
