// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import Reporting

struct Scenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "List the scenarios that can be rehearsed.")

  @OptionGroup var source: BankSource
  @OptionGroup var speech: SpeechOptions
  @Flag(help: "As JSON.") var json = false

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let scenarios = try source.load(surroundings).scenarios
    if json {
      try StandardOutput.line(JSONText.scenarios(scenarios).text)
    } else {
      try StandardOutput.write(
        scenarioList(
          scenarios, language: speech.language(surroundings), columns: terminalColumns()))
    }
  }
}
