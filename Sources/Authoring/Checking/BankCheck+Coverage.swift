// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Points of topics that no question covers.
  func coverageFaults() -> [Diagnostic] {
    Coverage(compilation.bank).topics.flatMap { topic, rows in
      rows.filter(\.questions.isEmpty).map { row in
        Diagnostic(
          .pointNotCovered(row.point.id.name, topic: topic.id.name),
          at: place(of: .point(row.point.id), .topic(topic.id)))
      }
    }
  }
}
