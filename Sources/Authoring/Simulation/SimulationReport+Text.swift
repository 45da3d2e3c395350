// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting
internal import ScenarioCompiler

extension SimulationReport {
  /// The report for people, line by line.
  public var lines: [String] {
    [
      "\(scenario.id): \(tally.runs) sessions, seed \(seed)",
      "length: \(minutes(length(at: 0))) least, \(minutes(length(at: 0.5))) median, "
        + "\(minutes(length(at: 0.95))) at 95 %, \(minutes(length(at: 1))) greatest, of "
        + "\(minutes(scenario.timeLimit.inMilliseconds)) min; over time: \(percent(share(tally.overTime)))",
      "all covered: \(percent(share(tally.covered))); all asked: \(percent(share(tally.complete)))",
      "",
      row("candidate", "sessions", "score", "sd", "AUC to next"),
    ] + groups.map(line) + ["", "sessions    share  where and what"] + rows.map(line)
  }

  private func line(of group: Group) -> String {
    row(
      group.kind.name, "\(group.runs)", group.mean.withTwoDigits, group.deviation.withTwoDigits,
      group.separation?.withTwoDigits ?? "")
  }

  private func line(of row: Row) -> String {
    let count = row.sessions == 0 ? "never" : "\(row.sessions)"
    return count.padded(to: 8, alignment: .trailing)
      + percent(share(row.sessions)).padded(to: 9, alignment: .trailing)
      + "  \(row.place.file):\(row.place.line): \(name(of: row))"
  }

  private func name(of row: Row) -> String {
    switch row.part {
    case .question(let id): "question \(id)"
    case .probe(let id, let question): "probe \(id) of \(question)"
    case .challenge(let id, let question): "challenge \(id) of \(question)"
    case .followUp(let index, let question):
      "follow-up \(index + 1) of \(question)"
        + (row.isClosed ? " (this scenario leaves no way)" : "")
    default: ""
    }
  }

  private func row(
    _ name: String, _ runs: String, _ mean: String, _ deviation: String, _ separation: String
  ) -> String {
    var line = name.padded(to: 24) + runs.padded(to: 8, alignment: .trailing)
    line += mean.padded(to: 7, alignment: .trailing) + deviation.padded(to: 6, alignment: .trailing)
    return separation.isEmpty ? line : line + separation.padded(to: 13, alignment: .trailing)
  }

  private func minutes(_ milliseconds: Int64) -> String {
    let tenths = (milliseconds + 3000) / 6000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
