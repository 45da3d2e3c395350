// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler
import TranscriptStorage

extension Author {
  struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "graph",
      abstract: "Draw the questions of a scenario or a bank with their follow-ups, or the topics.",
      discussion: "Without a scenario, all questions of the bank are drawn, in their topics.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case tree, mermaid, dot, svg }

    @OptionGroup var source: BankSource
    @OptionGroup var transcripts: TranscriptSource
    @OptionGroup var speech: SpeechOptions
    @Flag(help: "Draw the topics, and what has to be known before what.") var topics = false
    @Option(help: "tree, mermaid, dot or svg.") var format = Format.tree
    @Flag(help: "Show how you did: the mean score of each question, and of how many sessions.")
    var heat = false
    @OptionGroup var destination: OutputOptions
    @Argument(help: "The scenario that is drawn.") var scenario: String?

    func validate() throws {
      if topics, scenario != nil { throw ValidationError("--topics draws the whole bank.") }
      try destination.refuseForceAlone()
    }

    mutating func run() throws {
      let surroundings = Surroundings.current()
      let language = speech.language(surroundings)
      let bank = try source.unfinished(surroundings).bank
      let graph = try graph(of: bank, in: language, heat: try scores(surroundings, in: language))
      let text =
        switch format {
        case .tree:
          graph.tree(columns: destination.output == nil ? terminalColumns() : 100)
            .map { $0 + "\n" }.joined()
        case .mermaid: graph.mermaid
        case .dot: graph.dot
        case .svg: try Graphviz.svg(graph.dot, surroundings)
        }
      try destination.write(text)
    }

    private func graph(
      of bank: Bank, in language: Language, heat: [QuestionID: Authoring.Graph.Heat]
    ) throws -> Authoring.Graph {
      if topics { return .init(topicsOf: bank, language: language, heat: heat) }
      guard let scenario else { return .init(questionsOf: bank, language: language, heat: heat) }
      return .init(
        of: try bank.scenario(named: scenario, language), in: bank, language: language, heat: heat)
    }

    private func scores(
      _ surroundings: Surroundings, in language: Language
    ) throws -> [QuestionID: Authoring.Graph.Heat] {
      if !heat { return [:] }
      let store = try transcripts.open(.readOnly, surroundings, in: language)
      return try store.meanScores().mapValues { .init(score: $0.score, count: $0.count) }
    }
  }
}
