// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
public import ScenarioCompiler

extension Explanation {
  /// What `check` says of a bank with this file, in the file's own words of place.
  public static func findings(in file: SourceFile) -> [Diagnostic] {
    let files = surroundings.filter { $0.path != file.path } + [file]
    let compilation = BankCompiler.compile(files)
    let check = BankCheck(compilation)
    let found = compilation.bank.questions.flatMap { check.faults(of: $0) }
    return (compilation.diagnostics + found + check.faultsOfTheWhole()).sorted()
  }

  /// What `check` says of the example that fails.
  var reported: [Diagnostic] { Self.findings(in: failing).filter { $0.fault.kind == kind } }
}
