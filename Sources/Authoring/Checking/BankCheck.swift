// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
public import InterviewModel
public import ScenarioCompiler

/// Everything that can be found out about a bank once its files are read: whether its rubrics do
/// what their examples want, whether every follow-up can be taken, whether time suffices.
///
/// The rubrics are compiled once. The questions can then be checked one by one, and at once.
public struct BankCheck: Sendable {
  let compilation: Compilation
  let grader: Grader
  let paths: BankPaths

  public init(_ compilation: Compilation) {
    self.compilation = compilation
    grader = Grader(
      questions: compilation.bank.questions, glossary: compilation.bank.glossary)
    paths = BankPaths(compilation.bank)
  }

  /// What is wrong with one question, in order of place.
  public func faults(of question: Question) -> [Diagnostic] {
    (exampleFaults(of: question) + followUpFaults(of: question)).sorted()
  }

  /// What is wrong with the bank as a whole: its scenarios, and the ways between its questions. In
  /// order of place.
  public func faultsOfTheWhole() -> [Diagnostic] {
    (paths.scenarios.flatMap { scenarioFaults(of: $0) + timeFaults(of: $0) } + wayFaults()
      + circleFaults()).sorted()
  }
}
