// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import Foundation
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

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif, github }

    @Argument(help: "Banks, or files of one.") var paths: [String]
    @Option(help: "How to tell what was found.") var format = Format.text
    @Flag(help: "Let no warning pass either.") var strict = false
    @Flag(help: "Mend misspelt names and the like in the files first.") var fix = false

    mutating func run() throws {
      var banks = try AuthoredBanks(at: paths)
      var mended: [CheckReport.Finding] = []
      var failure: CommandFailure?
      if fix {
        let mending = Mending(banks.files) { banks.isNamed($0.path) }
        let written = MendedFiles(mending.files, instead: banks.files)
        for failure in written.failures { StandardError.line(failure.description) }
        failure = written.failures.first
        mended = mending.mended.filter { written.paths.contains($0.diagnostic.place.file) }
        banks = try AuthoredBanks(at: paths)
      }
      let check = BankCheck(banks.compilation)
      let questions = banks.questions
      let report = CheckReport(
        banks.diagnostics(of: check), in: banks.files, mended: mended,
        lengths: banks.scenarios.compactMap { scenario in
          check.length(of: scenario.id).map { (scenario.id, $0) }
        },
        questionCount: questions.count,
        exampleCount: questions.reduce(0) {
          $0 + (banks.compilation.examples[$1.id]?.count ?? 0)
        })
      try StandardOutput.write(text(of: report))
      if let failure { throw failure.status.exitCode }
      if report.fails(isStrict: strict) { throw ExitStatus.checkFailed.exitCode }
    }

    private func text(of report: CheckReport) -> String {
      switch format {
      case .text: report.text
      case .json: report.json.text + "\n"
      case .sarif:
        report.sarif(
          relativeTo: FileManager.default.currentDirectoryPath,
          version: Viva.configuration.version
        ).text + "\n"
      case .github: report.gitHub
      }
    }
  }
}
