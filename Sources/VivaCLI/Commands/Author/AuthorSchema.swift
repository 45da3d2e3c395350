// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
import Authoring
import InterviewModel
import Reporting
public import ScenarioCompiler

extension Author {
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Tell editors what the files of a bank may hold, as JSON Schema.",
      discussion: """
        Without a kind, the schemas of all kinds are one JSON object. With a bank they know its ids.
        """)

    @Argument(help: "question, topic, scenario, glossary, marked or bank.") var kind: FileKind?
    @Option(help: "The bank whose ids an editor is to offer.") var bank: String?
    @Option(help: "A bank, into whose folder .schema all of them are written.") var write: String?

    func validate() throws {
      if write != nil, kind != nil || bank != nil {
        throw ValidationError("--write writes the schemas of all kinds, with the ids of its bank.")
      }
    }

    mutating func run() throws {
      if let write { return try EditorSchemas(of: write).write() }
      let names = try bank.map {
        KnownNames(Compilation(inParallel: try BankFiles.read(at: $0)).bank)
      }
      if let kind {
        return try StandardOutput.write(JSONSchema(kind, names: names).json.lines)
      }
      let all = FileKind.allCases.map {
        JSONText.Member($0.rawValue, JSONSchema($0, names: names).json)
      }
      try StandardOutput.write(JSONText.object(all).lines)
    }
  }
}

extension FileKind: ExpressibleByArgument {}
