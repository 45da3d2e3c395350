// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import ScenarioCompiler

extension Author.New {
  struct Topic: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "topic", abstract: "Begin a topic: a folder for questions.")

    @Argument(help: "The id of the topic.") var id: String
    @Option(help: "The ids of topics to know before, separated by commas.") var requires: String?
    @OptionGroup var source: BankInHand

    mutating func run() throws {
      let topic: TopicID = try newIdentifier(id)
      let bank = try source.open()
      try bank.refuse(.topic(topic), named: id)
      let before = try names(requires).map { try bank.topic($0) }
      try bank.add(
        [.topic(topic, requires: before)],
        next: "Next: write its title, then viva author new question ID --topic \(id)"
          + (source.bank.map { " --bank \($0)" } ?? ""))
    }
  }
}

extension OpenedBank {
  /// A topic by a name that was typed.
  func topic(_ name: String) throws(CommandFailure) -> TopicID {
    let known = content.topics.map(\.id.name)
    if known.contains(name) { return TopicID(name) }
    throw CommandFailure(
      .usage, Fault.unknownTopic(name, near: nearestName(to: name, among: known)).message)
  }
}
