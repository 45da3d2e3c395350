// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
public import ScenarioCompiler

/// The results of mutation testing, question by question, with the place of everything that is to
/// be mended.
public struct MutationReport: Sendable {
  public let results: [MutationResult]
  let places: [Part: Place]

  public init(_ results: [MutationResult], places: [Part: Place]) {
    self.results = results
    self.places = places
  }

  public var passes: Bool { results.allSatisfy { $0.tally.passes } }

  var all: MutationTally {
    MutationTally(results.flatMap(\.mutants), results.flatMap(\.rewrites))
  }

  /// A criterion with the place where it is written, for those who mend it.
  func named(_ criterion: CriterionID, of question: QuestionID) -> String {
    places[.criterion(criterion, of: question)].map { "\(criterion) (\($0.file):\($0.line))" }
      ?? criterion.name
  }
}
