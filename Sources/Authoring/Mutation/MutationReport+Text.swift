// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import Reporting
internal import ScenarioCompiler

extension MutationReport {
  /// A table of the questions and one of each kind; with `showing`, everything that is to be mended
  /// under its question.
  public func lines(showing: Bool) -> [String] {
    var lines = [
      Self.questions.row("question", "mutants", "killed", "rewrites", "unfair")
    ]
    for result in results {
      lines.append(row(result.question.id.name, result.tally))
      if showing { lines += findings(of: result) }
    }
    lines += [row("all", all), "", Self.kinds.row("mutants", "mutants", "killed")]
    let mutants = results.flatMap(\.mutants)
    for mutation in Mutation.allCases {
      for (isWhole, part) in [(false, "a sentence "), (true, "an answer ")] {
        let tally = MutationTally(
          mutants.filter {
            $0.mutant.mutation == mutation && ($0.mutant.sentence == nil) == isWhole
          },
          [])
        let count = tally.killed + tally.survived
        if count > 0 {
          lines.append(
            Self.kinds.row(part + mutation.rawValue, "\(count)", percent(tally.score)))
        }
      }
    }
    lines += ["", Self.kinds.row("said otherwise", "rewrites", "unfair")]
    for kind in EquivalentRewrite.allCases {
      let tally = MutationTally(
        [], results.flatMap(\.rewrites).filter { $0.kind == kind })
      if tally.rewrites > 0 {
        lines.append(
          Self.kinds.row(kind.rawValue, "\(tally.rewrites)", percent(tally.unfairShare)))
      }
    }
    return lines
  }

  private func findings(of result: MutationResult) -> [String] {
    let survivors = result.mutants.filter { $0.fate == .survived }.map { tested in
      let mutant = tested.mutant
      let place = tested.attempt.example.place
      let start = "\(place.file):\(place.line): \(tested.attempt.example.name), "
      guard let sentence = mutant.sentence else {
        return start + "all of it \(mutant.mutation.rawValue) scores "
          + "\(tested.attempt.score.withTwoDigits): \(mutant.after.line)"
      }
      let earned = tested.criteria.map { named($0, of: result.question.id) }
      return start + "sentence \(sentence + 1) \(mutant.mutation.rawValue): \(mutant.before.line)"
        + (mutant.mutation == .dropped ? "; nothing listens for it" : " → \(mutant.after.line)")
        + (earned.isEmpty ? "" : "; still earned: " + earned.joined(separator: ", "))
    }
    let unfair = result.rewrites.filter(\.isUnfair).map { tested in
      let attempt = tested.attempt
      let place = attempt.example.place
      let lost = attempt.lost.map { named($0, of: result.question.id) }
      let said = attempt.assessment.misconceptions.map(\.id)
        .filter { id in !attempt.original.misconceptions.contains { $0.id == id } }.map(\.name)
      return "\(place.file):\(place.line): \(attempt.example.name), \(tested.kind.rawValue): "
        + "\(attempt.original.score.withTwoDigits) → \(attempt.score.withTwoDigits)"
        + (lost.isEmpty ? "" : "; lost: " + lost.joined(separator: ", "))
        + (said.isEmpty ? "" : "; found: " + said.joined(separator: ", "))
        + "; " + changes(from: attempt.example.answer, to: attempt.text)
    }
    return survivors + unfair
  }

  /// The words that differ, or all of the text where the same words stand in another order.
  private func changes(from before: String, to after: String) -> String {
    let old = before.split { $0 == " " || $0.isNewline }
    let new = after.split { $0 == " " || $0.isNewline }
    guard old.count == new.count else { return after.line }
    let changed = zip(old, new).filter { $0 != $1 }.map { "\($0) → \($1)" }
    return changed.count * 2 > old.count ? after.line : changed.joined(separator: ", ")
  }

  private func row(_ name: String, _ tally: MutationTally) -> String {
    Self.questions.row(
      name, "\(tally.killed + tally.survived)", percent(tally.score), "\(tally.rewrites)",
      percent(tally.unfairShare)) + (tally.passes ? "" : "  fails")
  }

  private static let questions = ReportTable(name: 38, columns: [9, 9, 9, 9])
  private static let kinds = ReportTable(name: 46, columns: [9, 9])
}

extension String {
  /// On one line, without blanks around it.
  var line: String {
    split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ⏎ ")
  }
}
