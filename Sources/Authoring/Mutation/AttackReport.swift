// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import Reporting

/// How a bank stands up to attacks, and to the same said otherwise.
public struct AttackReport: Sendable {
  private let results: [AttackResult]

  public init(_ results: [AttackResult]) { self.results = results }

  /// The share of all attacks that score 0.5 or more.
  public var shareThrough: Double {
    share(of: results.flatMap(\.attacks).map(\.attempt), where: Self.getsThrough)
  }

  public static let greatestShareThrough = 0.02

  public var passes: Bool { shareThrough <= Self.greatestShareThrough }

  /// A table of attacks and one of rewrites; with `showing`, what got through or moved the score is
  /// under its kind.
  public func lines(showing: Bool) -> [String] {
    let table = ReportTable(name: 42, columns: [6, 8, 9])
    var lines = [table.row("attack", "n", "mean", "≥ .5")]
    for kind in Attack.allCases {
      let attempts = results.flatMap(\.attacks).filter { $0.kind == kind }.map(\.attempt)
      if attempts.isEmpty { continue }
      lines.append(
        table.row(
          kind.rawValue, "\(attempts.count)", mean(attempts.map(\.score)).withTwoDigits,
          percent(share(of: attempts, where: Self.getsThrough))))
      if showing {
        lines += attempts.filter(Self.getsThrough)
          .map { "    \($0.question) \($0.score.withTwoDigits): \($0.text)" }
      }
    }
    lines += [
      table.row("all attacks", "", "", percent(shareThrough)), "",
      table.row("said otherwise", "n", "change", "> .05"),
    ]
    for kind in EquivalentRewrite.allCases {
      let rewrites = results.flatMap(\.rewrites).filter { $0.kind == kind }
      if rewrites.isEmpty { continue }
      lines.append(
        table.row(
          kind.rawValue, "\(rewrites.count)", mean(rewrites.map(\.change)).withTwoDigits,
          percent(share(of: rewrites, where: Self.moves))))
      if showing {
        lines += rewrites.filter(Self.moves).map(\.attempt).map {
          "    \($0.question) \($0.original.score.withTwoDigits) → \($0.score.withTwoDigits): \($0.text)"
        }
      }
    }
    let complete = results.reduce(0) { $0 + $1.complete }
    let flagged = results.reduce(0) { $0 + $1.flagged }
    let share = complete == 0 ? 0 : Double(flagged) / Double(complete)
    return lines + ["", "complete examples flagged: \(percent(share)) of \(complete)"]
  }

  private static func getsThrough(_ attempt: Attempt) -> Bool { attempt.score >= 0.5 }

  private static func moves(_ rewrite: TestedRewrite) -> Bool {
    rewrite.change > TestedRewrite.tolerance
  }
}

extension TestedRewrite {
  /// By how much the score is another, up or down.
  fileprivate var change: Double { abs(attempt.score - attempt.original.score) }
}

private func share<Element>(of all: [Element], where holds: (Element) -> Bool) -> Double {
  all.isEmpty ? 0 : Double(all.count(where: holds)) / Double(all.count)
}

private func mean(_ values: [Double]) -> Double {
  values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
}
