// SPDX-License-Identifier: GPL-3.0-or-later

import ScenarioCompiler

/// Compiles files given as path and text, as one bank.
func compile(_ files: [String: String]) -> Compilation {
  BankCompiler.compile(files.map { SourceFile(path: $0.key, text: $0.value) })
}
