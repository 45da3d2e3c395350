// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

struct Author: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author",
    abstract: "Write and check questions and scenarios.",
    subcommands: [Check.self, Attacks.self, Draft.self, Learn.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Find every fault of a bank, and grade the examples of its questions.")

    @Argument(help: "A bank, or files of one.") var paths: [String]

    mutating func run() throws {
      var files: [SourceFile] = []
      for path in paths { files += try BankFiles.read(at: path) }
      let compilation = BankCompiler.compile(files)
      for diagnostic in compilation.diagnostics {
        try StandardOutput.line(visible(diagnostic.rendered))
      }
      let faults = ExampleCheck(compilation).faults
      for fault in faults { try StandardOutput.line(visible(fault)) }
      let questions = compilation.bank.questions.count
      let examples = compilation.examples.values.reduce(0) { $0 + $1.count }
      try StandardOutput.line(
        "\(questions) questions, \(examples) examples, "
          + "\(compilation.diagnostics.count + faults.count) faults")
      if compilation.hasErrors || !faults.isEmpty { throw ExitStatus.checkFailed.exitCode }
    }
  }
}

/// Grades the examples that authors gave and says where they don't get what they must.
struct ExampleCheck {
  private(set) var faults: [String] = []

  init(_ compilation: Compilation) {
    let grader = Grader(
      questions: compilation.bank.questions, glossary: compilation.bank.glossary)
    for question in compilation.bank.questions {
      for example in compilation.examples[question.id] ?? [] {
        guard let assessment = grader.assess(example.answer, to: question.id) else { continue }
        check(example, assessment)
      }
    }
  }

  private mutating func check(_ example: Example, _ assessment: Assessment) {
    var problems: [String] = []
    if let wanted = example.expect.score, !wanted.contains(assessment.score) {
      let missed = assessment.criteria.filter { $0.verdict != .earned }
        .map { "\($0.id) \($0.verdict.rawValue)" }
      let said = assessment.misconceptions.map(\.id.name)
      problems.append(
        "scores \(rounded(assessment.score)), must lie in "
          + "\(wanted.lowerBound) … \(wanted.upperBound)"
          + (missed.isEmpty ? "" : "; not earned: " + missed.joined(separator: ", "))
          + (said.isEmpty ? "" : "; says: " + said.joined(separator: ", ")))
    }
    for id in example.expect.earns where assessment[id]?.verdict != .earned {
      problems.append("does not earn \(id)")
    }
    for id in example.expect.misses where assessment[id]?.verdict == .earned {
      problems.append("earns \(id), which it must miss, by “\(assessment[id]?.claim ?? "")”")
    }
    for id in example.expect.says where !assessment.misconceptions.contains(where: { $0.id == id })
    {
      problems.append("is not found to say \(id)")
    }
    for flag in example.expect.flags where !assessment.flags.contains(flag) {
      problems.append("is not flagged \(flag.rawValue)")
    }
    let place = example.place
    for problem in problems {
      faults.append(
        "\(place.file):\(place.line):\(place.column): error [V0501]: "
          + "the example “\(example.name)” \(problem)")
    }
  }

  private func rounded(_ score: Double) -> Double { (score * 100).rounded() / 100 }
}
