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
    @Option(name: .shortAndLong, help: "The file to write; otherwise stdout.") var output: String?
    @Flag(help: "Overwrite the file.") var force = false

    mutating func run() throws {
      let compilation = Compilation(inParallel: try source.files(.current()))
      guard let chosen = compilation.bank.scenario(ScenarioID(scenario)) else {
        let near = nearestName(to: scenario, among: compilation.bank.scenarios.map(\.id.name))
        let phrase = Phrase.trouble(.unknownScenario(scenario, nearest: near))
        throw CommandFailure(.usage, phrase.text(in: .en))
      }
      let sheet = ReviewSheet(chosen, in: compilation)
      let text = format == .html ? sheet.html : sheet.markdown
      guard let output else { return try StandardOutput.write(text) }
      try OutputFile.write(text, to: output, force: force)
    }
  }
}
