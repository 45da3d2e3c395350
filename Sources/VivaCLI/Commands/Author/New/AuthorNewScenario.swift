// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import ScenarioCompiler

extension Author.New {
  struct Scenario: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scenario", abstract: "Begin a scenario that asks questions of the bank.")

    @Argument(help: "The id of the scenario.") var id: String
    @Option(help: "The ids of its questions, separated by commas; otherwise all.")
    var questions: String?
    @Option(help: "Its length; otherwise the time of its questions and half as much.") var minutes:
      Double?
    @OptionGroup var source: BankInHand

    func validate() throws {
      if let minutes, !(1...480).contains(minutes) {
        throw ValidationError("--minutes must lie between 1 and 480.")
      }
    }

    mutating func run() throws {
      let scenario: ScenarioID = try newIdentifier(id)
      let bank = try source.open()
      try bank.refuse(.scenario(scenario), named: id)
      let asked = try chosen(in: bank)
      let sum = asked.reduce(Duration.zero) { $0 + $1.timeLimit * 3 / 2 }
      // With half as much for follow-ups, in whole minutes, within what a scenario may last.
      let whole = Double(min(480, max(1, (sum.components.seconds + 59) / 60)))
      let file = NewFile.scenario(
        scenario, minutes: minutes ?? whole, asking: asked, of: bank.content)
      try bank.add(
        [file],
        next: "Next: write what is marked TODO, then viva rehearse \(id) --bank \(bank.folder)")
    }

    private func chosen(in bank: OpenedBank) throws(CommandFailure) -> [InterviewModel.Question] {
      let names = names(questions)
      if names.isEmpty {
        let all = bank.content.questions.sorted { ($0.topic, $0.id) < ($1.topic, $1.id) }
        if !all.isEmpty { return all }
        throw CommandFailure(
          .usage, "the bank has no question; begin one with “viva author new question ID”")
      }
      var chosen: [InterviewModel.Question] = []
      for name in names {
        guard let question = bank.content.question(QuestionID(name)) else {
          let near = nearestName(to: name, among: bank.content.questions.map(\.id.name))
          throw CommandFailure(.usage, Fault.unknownQuestion(name, near: near).message)
        }
        if !chosen.contains(where: { $0.id == question.id }) { chosen.append(question) }
      }
      return chosen
    }
  }
}
