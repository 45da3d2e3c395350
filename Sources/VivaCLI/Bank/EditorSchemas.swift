// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import Foundation
import Reporting
import ScenarioCompiler

/// The schemas that a bank keeps for editors, in a hidden folder that no compiler reads.
struct EditorSchemas {
  private static let folder = ".schema"
  private let bank: String
  private let names: KnownNames

  /// With all ids of the bank at `path`.
  init(of path: String) throws(CommandFailure) {
    let files = try BankFiles.read(at: path)
    self.init(of: path, Compilation(inParallel: files))
  }

  init(of bank: String, _ compilation: Compilation) {
    self.bank = bank
    names = KnownNames(compilation.bank)
  }

  /// The comment by which yaml-language-server finds the schema; `depth` folders below the bank.
  static func comment(for kind: FileKind, depth: Int) -> String {
    let up = String(repeating: "../", count: depth)
    return "# yaml-language-server: $schema=\(up)\(folder)/\(kind.rawValue).json"
  }

  /// Whether the bank keeps schemas.
  static func areKept(by bank: String) -> Bool {
    FileManager.default.fileExists(atPath: bank + "/" + folder)
  }

  func write() throws(CommandFailure) {
    let folder = bank + "/" + Self.folder
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for kind in FileKind.allCases {
        let data = Data(JSONSchema(kind, names: names).json.lines.utf8)
        try data.write(
          to: URL(fileURLWithPath: "\(folder)/\(kind.rawValue).json"), options: .atomic)
      }
    } catch {
      throw CommandFailure(.cannotCreate, "\(folder): \(error.localizedDescription)")
    }
  }
}
