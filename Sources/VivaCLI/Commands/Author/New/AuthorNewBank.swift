// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import ScenarioCompiler

extension Author.New {
  struct Bank: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bank", abstract: "Begin a bank, with a starter glossary and relation classes.")

    @Argument(help: "A folder; its name becomes the id of the bank.") var path: String

    mutating func run() throws {
      let folder = BankFiles.folder(path)
      let name = folder.split(separator: "/").last.map(String.init) ?? ""
      let id: Identifier<AuthoredBank> = try newIdentifier(name)
      try NewFile.write(NewFile.bank(id.name), in: folder)
      try OutputFile.makeFolder(folder + "/interviews")
      try EditorSchemas(of: folder).write()
      StandardError.line(
        "Next: write what is marked TODO in \(folder)/bank.yaml, then "
          + "viva author new topic ID --bank \(folder)")
    }
  }
}
