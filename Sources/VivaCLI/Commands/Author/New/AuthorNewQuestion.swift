// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import ScenarioCompiler

extension Author.New {
  struct Question: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "question", abstract: "Begin a question, with room for a rubric and examples.")

    @Argument(help: "The id of the question.") var id: String
    @Option(help: "The id of its topic; otherwise that of the current folder.") var topic: String?
    @OptionGroup var source: BankInHand

    mutating func run() throws {
      let question: QuestionID = try newIdentifier(id)
      let bank = try source.open()
      try bank.refuse(.question(question), named: id)
      let file = NewFile.question(question, of: try topic(in: bank))
      let path = bank.path(file.path)
      try bank.add(
        [file],
        next: "Next: write what is marked TODO (viva author check \(path) lists it; "
          + "viva author watch \(path) follows along)")
    }

    private func topic(in bank: OpenedBank) throws(CommandFailure) -> TopicID {
      if let topic { return try bank.topic(topic) }
      let here = BankFiles.canonical(".")
      let around = bank.content.topics.map(\.id).first {
        BankFiles.canonical(bank.path($0.name)) == here
      }
      if let around { return around }
      if bank.content.topics.count == 1, let only = bank.content.topics.first { return only.id }
      let known = bank.content.topics.map(\.id.name).joined(separator: ", ")
      throw CommandFailure(
        .usage,
        known.isEmpty
          ? "the bank has no topic; begin one with “viva author new topic ID”"
          : "which topic? --topic names one of \(known)")
    }
  }
}
