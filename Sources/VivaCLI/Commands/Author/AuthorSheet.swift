// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Sheet: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sheet",
      abstract: "Print a scenario on one page, for those who are to judge it.",
      discussion: """
        Questions, model answers, what earns points in words, hints, follow-ups and examples with \
        their scores, in both languages, and every fault in its place.
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case html, markdown }

    @Argument(help: "The scenario.") var scenario: String
    @OptionGroup var source: BankSource
    @Option(help: "html or markdown.") var format: Format = .html
    @OptionGroup var destination: OutputOptions

    mutating func run() throws {
      let compilation = Compilation(inParallel: try source.files(.current()))
      let chosen = try compilation.bank.scenario(named: scenario, .en)
      let sheet = ReviewSheet(chosen, in: compilation)
      try destination.write(format == .html ? sheet.html : sheet.markdown)
    }
  }
}
