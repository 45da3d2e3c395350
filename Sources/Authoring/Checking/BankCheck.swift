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
  let retelling: Retelling
  let paths: BankPaths
  /// The files that have errors.
  private let broken: Set<String>

  public init(_ compilation: Compilation) {
    self.compilation = compilation
    retelling = Retelling(compilation.bank, seed: 1)
    paths = BankPaths(compilation.bank)
    broken = Set(
      compilation.diagnostics.filter { $0.severity == .error }.map(\.place.file))
  }

  var grader: Grader { retelling.grader }

  /// What is wrong with one question, in order of place.
  public func faults(of question: Question) -> [Diagnostic] {
    let answers = GradedAnswers(to: question, compilation.examples[question.id] ?? [], grader)
    var faults = exampleFaults(answers.examples)
    // In a file with errors much else would be found wanting, for the same reasons.
    let isSound = !broken.contains(place(of: .question(question.id)).file)
    if isSound, faults.isEmpty { faults = parityFaults(answers) + fairnessFaults(answers) }
    if isSound { faults += leakFaults(of: question) }
    faults += followUpFaults(of: question)
    return faults.sorted()
  }

  /// What is wrong with the bank as a whole: its scenarios, and the ways between its questions. In
  /// order of place.
  public func faultsOfTheWhole() -> [Diagnostic] {
    (paths.scenarios.flatMap { scenarioFaults(of: $0) + timeFaults(of: $0) } + wayFaults()
      + circleFaults() + coverageFaults()).sorted()
  }
}
