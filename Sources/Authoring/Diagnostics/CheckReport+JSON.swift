// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
public import Reporting
internal import ScenarioCompiler

extension CheckReport {
  /// For a program. Columns count Unicode scalars, from 1.
  public var json: JSONText {
    [
      "schema": 1,
      "diagnostics": .array(findings.map(\.json)),
      "mended": .array(mended.map(\.json)),
      "scenarios": .array(lengths.map { $0.length.json(of: $0.scenario) }),
      "questions": .integer(Int64(questionCount)),
      "examples": .integer(Int64(exampleCount)),
      "errors": .integer(Int64(count(of: .error))),
      "warnings": .integer(Int64(count(of: .warning))),
    ]
  }
}

extension SessionLength {
  /// Times are in minutes.
  fileprivate func json(of scenario: ScenarioID) -> JSONText {
    [
      "id": .string(scenario.name), "questions": .integer(Int64(questions)),
      "least": .number(least.minutes), "expected": .number(expected.minutes),
      "greatest": .number(greatest.minutes),
      "limit": .number(limit.minutes), "chance": .number((chance * 1000).rounded() / 1000),
    ]
  }
}

extension CheckReport.Finding {
  fileprivate var json: JSONText {
    let place = diagnostic.place
    var members: [JSONText.Member] = [
      .init("code", .string(diagnostic.fault.code)),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("file", .string(place.file)),
      .init("line", .integer(Int64(place.line))),
      .init("column", .integer(Int64(place.column))),
      .init("message", .string(diagnostic.fault.message)),
    ]
    if let fix {
      members.append(
        .init(
          "fix",
          [
            "line": .integer(Int64(fix.place.line)), "column": .integer(Int64(fix.place.column)),
            "old": .string(fix.old), "new": .string(fix.new),
          ]))
    }
    return .object(members)
  }
}
