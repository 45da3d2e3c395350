// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

struct Grade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade answers from stdin.",
    discussion: """
      With --question, stdin is one answer. With --stream it is JSON Lines, each \
      {"id", "question", "answer"} or {"id", "prompt", "references": […], "answer"}, which may have \
      "marked": [{"answer", "score"}] to learn from; each line is \
      answered by one line. A bad line gives {"id", "error"} and in the end exit code 65.
      """)

  @OptionGroup var source: BankSource
  @OptionGroup var speech: SpeechOptions
  @Option(help: "The id of the question that is answered.") var question: String?
  @Flag(help: "Grade JSON Lines.") var stream = false
  @Flag(help: "As JSON.") var json = false

  func validate() throws {
    if stream == (question != nil) {
      throw ValidationError("Give either --question ID or --stream.")
    }
  }

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let bank = try source.load(surroundings)
    if stream {
      var stream = GradeStream(bank: bank)
      try stream.run()
    } else if let question {
      try gradeOne(question, bank, speech.language(surroundings))
    }
  }

  private func gradeOne(_ name: String, _ bank: Bank, _ language: Language) throws {
    let question = try bank.question(named: name, language)
    let answer = String(
      decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    let grader = Grader(questions: [question], glossary: bank.glossary)
    guard let assessment = grader.assess(answer, to: question.id) else { return }
    if json {
      try StandardOutput.line(JSONText.grade(of: question, assessment).text)
    } else {
      let report = AssessmentReport(assessment, question: question, language: language)
      try StandardOutput.write(report.text(columns: terminalColumns()))
    }
  }
}
