// SPDX-License-Identifier: GPL-3.0-or-later

import ScenarioCompiler

extension Compilation {
  /// Compiles files, reading them on all cores.
  init(inParallel files: [SourceFile]) {
    self = BankCompiler.compile(files.mapInParallel(ReadFile.init))
  }

  /// Tells every fault and ends the command with `badData` when there is an error among them.
  func refuseErrors() throws {
    guard hasErrors else { return }
    for diagnostic in diagnostics { StandardError.line(diagnostic.rendered) }
    throw ExitStatus.badData.exitCode
  }
}
