// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
public import Reporting
internal import ScenarioCompiler

extension SimulationReport {
  /// The report for programs.
  public var json: JSONText {
    .object([
      .init("schema", 1), .init("scenario", .string(scenario.id.name)),
      .init("sessions", .integer(Int64(tally.runs))), .init("seed", .string("\(seed)")),
      .init("time_limit_ms", .integer(scenario.timeLimit.inMilliseconds)),
      .init(
        "length_ms",
        .object([
          .init("least", .integer(length(at: 0))), .init("median", .integer(length(at: 0.5))),
          .init("p95", .integer(length(at: 0.95))), .init("greatest", .integer(length(at: 1))),
        ])),
      .init("over_time", .integer(Int64(tally.overTime))),
      .init("covered", rounded(share(tally.covered))),
      .init("complete", rounded(share(tally.complete))),
      .init("candidates", .array(groups.map(value))),
      .init("reached", .array(rows.map(value))),
    ])
  }

  private func value(of group: Group) -> JSONText {
    .object([
      .init("kind", .string(group.kind.name)), .init("sessions", .integer(Int64(group.runs))),
      .init("mean", rounded(group.mean)), .init("sd", rounded(group.deviation)),
      .init("auc_to_next", group.separation.map(rounded) ?? .null),
    ])
  }

  private func value(of row: Row) -> JSONText {
    let (kind, question, name): (String, QuestionID, JSONText) =
      switch row.part {
      case .probe(let id, let question): ("probe", question, .string(id.name))
      case .challenge(let id, let question): ("challenge", question, .string(id.name))
      case .followUp(let index, let question):
        ("follow-up", question, .integer(Int64(index + 1)))
      case .question(let id): ("question", id, .null)
      default: ("", "", .null)
      }
    return .object([
      .init("kind", .string(kind)), .init("question", .string(question.name)), .init("of", name),
      .init("file", .string(row.place.file)), .init("line", .integer(Int64(row.place.line))),
      .init("sessions", .integer(Int64(row.sessions))), .init("closed", .bool(row.isClosed)),
    ])
  }

  private func rounded(_ value: Double) -> JSONText {
    .number((value * 10_000).rounded() / 10_000)
  }
}
