// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A point of a rubric that a person may see otherwise than the grader.
public struct MarkablePart: Hashable, Sendable {
  /// The id of the criterion or misconception.
  public var name: String
  public var statement: String
  /// What the grader made of it.
  public var mark: Mark

  /// The criteria in the order of the rubric, then the misconceptions that were found.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - assessment: Of the answer; nil counts as nothing found.
  ///   - language: The language of the statements.
  /// - Returns: One entry for each.
  public static func all(
    of rubric: Rubric, _ assessment: Assessment?, _ language: Language
  ) -> [MarkablePart] {
    let criteria = rubric.criteria.map { criterion in
      let mark: Mark =
        switch assessment?[criterion.id]?.verdict {
        case .earned: .earned
        case .partly: .partly
        case .contradicted: .wrong
        case .missed, nil: .missed
        }
      return MarkablePart(
        name: criterion.id.name, statement: criterion.statement[language].onOneLine, mark: mark)
    }
    let said = (assessment?.misconceptions ?? []).compactMap { found in
      rubric.misconception(found.id).map { misconception in
        MarkablePart(
          name: found.id.name,
          statement: Phrase.feedback(.correction(misconception.correction)).text(in: language)
            .onOneLine,
          mark: .wrong)
      }
    }
    return criteria + said
  }
}
