// SPDX-License-Identifier: GPL-3.0-or-later

/// Tries a change on marked answers, each of which is judged only by the others.
struct Trial {
  let marks: [Double]
  private static let folds = 5
  /// So many answers must speak for a change.
  private static let leastSupport = 2

  init(marked: [MarkedAnswer]) { marks = marked.map(\.score) }

  /// Nil where too few answers speak for the change.
  func proposal(
    _ change: RubricProposal.Change, before: [Double], after: [Double]
  ) -> RubricProposal? {
    let support = marks.indices.filter { index in
      abs(after[index] - marks[index]) < abs(before[index] - marks[index]) - 1e-9
    }
    guard support.count >= Self.leastSupport else { return nil }
    var validated = before
    for fold in 0..<Self.folds {
      let others = marks.indices.filter { $0 % Self.folds != fold }
      func correlation(_ scores: [Double]) -> Double {
        Correlation.of(others.map { scores[$0] }, others.map { marks[$0] })
      }
      guard correlation(after) > correlation(before),
        others.count(where: support.contains) >= Self.leastSupport
      else { continue }
      for index in marks.indices where index % Self.folds == fold {
        validated[index] = after[index]
      }
    }
    return RubricProposal(
      change: change, support: support, before: Correlation.of(before, marks),
      after: Correlation.of(validated, marks))
  }
}
