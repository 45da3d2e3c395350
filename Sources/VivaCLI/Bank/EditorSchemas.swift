// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import Reporting
import ScenarioCompiler

/// The schemas that a bank keeps for editors.
struct EditorSchemas {
  private let folder: String
  private let names: KnownNames

  /// With all ids of the bank at `path`.
  init(of path: String) throws(CommandFailure) {
    self.init(of: path, Compilation(inParallel: try BankFiles.read(at: path)))
  }

  init(of bank: String, _ compilation: Compilation) {
    folder = bank + "/" + NewFile.schemaFolder
    names = KnownNames(compilation.bank)
  }

  /// Whether the bank has some that could be out of date.
  var areKept: Bool { OutputFile.exists(folder) }

  func write() throws(CommandFailure) {
    try OutputFile.makeFolder(folder)
    for kind in FileKind.allCases {
      try OutputFile.write(
        JSONSchema(kind, names: names).json.lines, to: "\(folder)/\(kind.rawValue).json",
        force: true)
    }
  }
}
