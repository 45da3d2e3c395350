// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Reporting
public import ScenarioCompiler

/// What an author sees of one file at each save: its first fault, or how its examples fare.
public struct WatchedFile: Sendable {
  /// The question that the file holds, as far as it could be read.
  public let question: Question?
  private let source: SourceFile
  private let faults: [Diagnostic]
  private let trials: [ExampleTrial]
  /// Errors of other files.
  private let elsewhere: [Diagnostic]
  private var others: [Diagnostic] = []

  public init(_ source: SourceFile, in compilation: Compilation) {
    self.source = source
    let found = compilation.diagnostics
    faults = found.filter { $0.place.file == source.path }
      .sorted { ($0.severity.rank, $0.place) < ($1.severity.rank, $1.place) }
    elsewhere = found.filter { $0.place.file != source.path && $0.severity == .error }
    question = compilation.bank.questions.first {
      compilation.places[.question($0.id)]?.file == source.path
    }
    trials =
      faults.contains { $0.severity == .error }
      ? [] : question.map { ExampleTrial.all(of: $0, in: compilation) } ?? []
  }

  /// What else a check finds wrong with the question, beside its examples.
  public mutating func add(_ found: [Diagnostic]) {
    let known = Set(faults)
    others = found.filter { diagnostic in
      !known.contains(diagnostic) && !trials.contains { $0.faults.contains(diagnostic.fault) }
    }
  }

  // MARK: As lines

  /// Lines that are at most `columns` wide.
  public func lines(style: Style, columns: Int) -> [String] {
    var lines: [String] = []
    if let first = faults.first {
      lines += self.lines(of: first, style, columns)
      if faults.count > 1 { lines.append("\(count(faults.count - 1, "more ")) in this file") }
      lines.append("")
    }
    if !trials.isEmpty { lines += table(style, columns) + [""] }
    if faults.isEmpty, let first = others.first {
      lines += self.lines(of: first, style, columns) + [""]
    }
    if faults.isEmpty, others.isEmpty, trials.allSatisfy(\.faults.isEmpty) {
      let what = trials.isEmpty ? "no fault" : "no fault, all \(trials.count) examples as they must"
      lines.append(style.paint("\(Mark.earned.sign) \(what)", .found(.earned)))
    }
    if let first = elsewhere.first {
      let place = visible("\(first.place.file):\(first.place.line)")
      let text = "\(count(elsewhere.count)) in other files, the first at \(place)"
      lines.append(style.paint(text.truncated(to: columns), .quiet))
    }
    return lines
  }

  private func count(_ number: Int, _ which: String = "") -> String {
    "\(number) \(which)\(number == 1 ? "fault" : "faults")"
  }

  private func lines(of diagnostic: Diagnostic, _ style: Style, _ columns: Int) -> [String] {
    let tone = Tone.found(diagnostic.severity == .error ? .missed : .partly)
    let excerpt = SourceExcerpt(of: source.text, at: diagnostic.place, columns: columns).lines
    return visible(diagnostic.rendered).wrapped(to: columns).map { style.paint($0, tone) } + excerpt
  }

  private func table(_ style: Style, _ columns: Int) -> [String] {
    let width = trials.map { DisplayWidth.of(visible($0.example.name)) }.max() ?? 0
    // What fails first: a screen may not hold them all.
    let ordered = trials.filter { !$0.faults.isEmpty } + trials.filter(\.faults.isEmpty)
    return ordered.flatMap { trial -> [String] in
      let mark = trial.faults.isEmpty ? Mark.earned : .missed
      let name = visible(trial.example.name).padded(to: min(width, columns / 3))
      let wanted =
        trial.example.expect.score
        .map { "\($0.lowerBound.withTwoDigits) … \($0.upperBound.withTwoDigits)" } ?? "any"
      let found =
        trial.earned.map(\.name) + trial.said.map { "says \($0)" }
        + trial.flags.map(\.rawValue)
      let row =
        "\(mark.sign) \(name)  \(trial.score.withTwoDigits)  \(wanted.padded(to: 11))  "
        + found.joined(separator: ", ")
      let why = trial.faults.flatMap { visible($0.message).wrapped(to: columns - 4) }
      return [style.paint(row.truncated(to: columns), mark == .earned ? .plain : .found(mark))]
        + why.map { "    " + style.paint($0, .quiet) }
    }
  }
}

extension Diagnostic.Severity {
  fileprivate var rank: Int { self == .error ? 0 : 1 }
}
