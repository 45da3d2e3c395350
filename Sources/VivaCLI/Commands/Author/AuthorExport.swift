// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write questions in a form that other programs read.",
      discussion: """
        Names are questions, topics or scenarios; without any, all questions are written. What the \
        form can't hold is counted on stderr.
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case csv, gift, anki, markdown, json
    }

    @OptionGroup var source: BankSource
    @Option(help: "csv, gift, anki, markdown or json.") var format: Format
    @OptionGroup var destination: OutputOptions
    @Flag(help: "In csv, leave cells as they are that a spreadsheet would take for formulas.")
    var raw = false
    @Argument(help: "Questions, topics or scenarios.") var names: [String] = []

    func validate() throws {
      if raw, format != .csv { throw ValidationError("--raw is for --format csv.") }
      try destination.refuseForceAlone()
    }

    mutating func run() throws {
      let compilation = try source.unfinished(.current())
      let export: QuestionExport
      do throws(QuestionExport.UnknownName) {
        export = try QuestionExport(of: names, in: compilation)
      } catch {
        let near = error.nearest.map { "; did you mean “\($0)”?" } ?? ""
        throw CommandFailure(
          .usage, "no question, topic or scenario is called “\(error.name)”\(near)")
      }
      let text: String
      if let form = ExchangeFormat(rawValue: format.rawValue) {
        text = form.written(export.list, isRaw: raw)
        let losses = export.losses(in: form).map { "\($0.count) \($0.what)" }
        if !losses.isEmpty {
          StandardError.line("\(format.rawValue) does not hold: " + losses.joined(separator: ", "))
        }
      } else {
        text = export.json().text + "\n"
      }
      try destination.write(text)
    }
  }
}
