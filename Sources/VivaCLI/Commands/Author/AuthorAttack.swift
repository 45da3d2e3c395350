// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Attacks: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attack",
      abstract: "Try to cheat the rubrics, with attacks made of their own complete examples.",
      discussion: """
        Each complete example of each question is turned into what a dishonest candidate would type, \
        which must not score, and into what says the same otherwise, which must score the same. \
        Exit code 1 when more than 2 % of the attacks score 0.5 or more.
        """)

    @Argument(help: "The bank.") var path: String
    @Option(help: "Only this question.") var question: String?
    @Option(help: "The number that all chance comes from.") var seed: UInt64 = 1
    @Flag(help: "Show the attacks that got through.") var show = false

    mutating func run() throws {
      let compilation = Compilation(inParallel: try BankFiles.read(at: path))
      if compilation.hasErrors {
        for diagnostic in compilation.diagnostics { StandardError.line(diagnostic.rendered) }
        throw ExitStatus.badData.exitCode
      }
      let only = question.map { QuestionID($0) }
      let report = AttackReport(compilation, only: only, seed: seed)
      for line in report.lines(showing: show) { try StandardOutput.line(visible(line)) }
      if report.shareThrough > 0.02 { throw ExitStatus.checkFailed.exitCode }
    }
  }
}

/// How a bank stands up to attacks, and to the same said otherwise.
struct AttackReport {
  private struct Attempt {
    let question: QuestionID
    let text: String
    let score: Double
    /// Of the example that it was made of.
    let original: Double
  }

  private var attacks: [Attack: [Attempt]] = [:]
  private var rewrites: [EquivalentRewrite: [Attempt]] = [:]
  private var complete = 0
  private var flagged = 0

  /// An example counts as complete when it must score at least this.
  private static let completeFrom = 0.8
  /// A rewrite that says the same may move the score by this much.
  private static let tolerance = 0.05

  init(_ compilation: Compilation, only: QuestionID?, seed: UInt64) {
    let bank = compilation.bank
    let grader = Grader(questions: bank.questions, glossary: bank.glossary)
    let rewriter = AnswerRewriter(glossary: bank.glossary)
    let examples = bank.questions.map { question in
      (
        question,
        (compilation.examples[question.id] ?? [])
          .filter { $0.expect.score.map { $0.lowerBound >= Self.completeFrom } ?? false }
      )
    }
    for (index, (question, good)) in examples.enumerated() where only ?? question.id == question.id
    {
      let other = examples[(index + examples.count / 2) % examples.count].1.first?.answer ?? ""
      for example in good {
        guard let original = grader.assess(example.answer, to: question.id) else { continue }
        complete += 1
        if !original.flags.isEmpty { flagged += 1 }
        func attempt(_ text: String) -> Attempt {
          Attempt(
            question: question.id, text: text,
            score: grader.assess(text, to: question.id)?.score ?? 0, original: original.score)
        }
        for attack in Attack.allCases {
          let text = rewriter.attack(
            attack, on: example.answer, to: question, other: other, seed: seed)
          if let text { attacks[attack, default: []].append(attempt(text)) }
        }
        for kind in EquivalentRewrite.allCases {
          if let text = rewriter.rewrite(kind, of: example.answer, seed: seed) {
            rewrites[kind, default: []].append(attempt(text))
          }
        }
      }
    }
  }

  /// The share of all attacks that score 0.5 or more.
  var shareThrough: Double {
    let all = attacks.values.flatMap { $0 }
    return all.isEmpty ? 0 : Double(all.count { $0.score >= 0.5 }) / Double(all.count)
  }

  func lines(showing: Bool) -> [String] {
    var lines = [row("attack", "n", "mean", "≥ .5")]
    for attack in Attack.allCases {
      guard let attempts = attacks[attack] else { continue }
      lines.append(
        row(
          attack.rawValue, "\(attempts.count)", hundredths(mean(attempts.map(\.score))),
          percent(attempts.count { $0.score >= 0.5 }, of: attempts.count)))
      if showing {
        lines += attempts.filter { $0.score >= 0.5 }
          .map { "    \($0.question) \(hundredths($0.score)): \($0.text)" }
      }
    }
    lines += [
      row("all attacks", "", "", percent(shareThrough)), "",
      row("said otherwise", "n", "change", "> .05"),
    ]
    for kind in EquivalentRewrite.allCases {
      guard let attempts = rewrites[kind] else { continue }
      let changes = attempts.map { abs($0.score - $0.original) }
      lines.append(
        row(
          kind.rawValue, "\(attempts.count)", hundredths(mean(changes)),
          percent(changes.count { $0 > Self.tolerance }, of: attempts.count)))
      if showing {
        lines += attempts.filter { abs($0.score - $0.original) > Self.tolerance }
          .map {
            "    \($0.question) \(hundredths($0.original)) → \(hundredths($0.score)): \($0.text)"
          }
      }
    }
    return lines + [
      "", "complete examples flagged: \(percent(flagged, of: complete)) of \(complete)",
    ]
  }

  private func row(_ name: String, _ count: String, _ mean: String, _ share: String) -> String {
    name.padded(to: 42) + count.padded(to: 6, alignment: .trailing)
      + mean.padded(to: 8, alignment: .trailing) + share.padded(to: 9, alignment: .trailing)
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func percent(_ count: Int, of total: Int) -> String {
    percent(total == 0 ? 0 : Double(count) / Double(total))
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
