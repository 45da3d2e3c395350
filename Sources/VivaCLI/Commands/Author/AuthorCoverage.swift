// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import ScenarioCompiler

extension Author {
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: "Show which questions cover each point of the topics, and where they come from.",
      discussion: "The report is Markdown.")

    @OptionGroup var source: BankSource
    @OptionGroup var destination: OutputOptions

    func validate() throws { try destination.refuseForceAlone() }

    mutating func run() throws {
      let bank = try source.unfinished(.current()).bank
      try destination.write(Authoring.Coverage(bank).markdown)
    }
  }
}
