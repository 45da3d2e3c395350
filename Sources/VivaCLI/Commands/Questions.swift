// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import Reporting

struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "List the questions of the bank.")

  @OptionGroup var source: BankSource
  @OptionGroup var speech: SpeechOptions
  @Flag(help: "As JSON.") var json = false

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let questions = try source.load(surroundings).questions
    if json {
      try StandardOutput.line(JSONText.questions(questions).text)
    } else {
      try StandardOutput.write(
        questionList(
          questions, language: speech.language(surroundings), columns: terminalColumns()))
    }
  }
}
