// SPDX-License-Identifier: GPL-3.0-or-later

/// A person's word on one part of a graded answer, in place of the grader's.
public struct PersonalMark: Hashable, Codable, Sendable {
  public enum Part: Hashable, Codable, Sendable {
    case criterion(CriterionID)
    case misconception(MisconceptionID)
  }

  public var part: Part
  /// What a criterion earns, 0 … 1. For a misconception 1 means that it was said, 0 that it wasn't.
  public var credit: Double
  /// Why the person sees it so; may be empty.
  public var reason: String

  public init(part: Part, credit: Double, reason: String = "") {
    self.part = part
    self.credit = credit
    self.reason = reason
  }
}

extension Assessment {
  /// Puts a person's marks in the place of what the grader found. What the rubric doesn't have is
  /// passed over.
  ///
  /// - Parameters:
  ///   - marks: At most one for each part; of several the last counts.
  ///   - rubric: The rubric of the assessment.
  /// - Returns: The assessment with the marks, and with the score that follows from them.
  public func marked(_ marks: [PersonalMark], rubric: Rubric) -> Assessment {
    var marked = self
    for mark in marks {
      switch mark.part {
      case .criterion(let id): marked.mark(id, credit: mark.credit, in: rubric)
      case .misconception(let id): marked.mark(id, wasSaid: mark.credit > 0, in: rubric)
      }
    }
    marked.score = rubric.score(
      credit: { marked[$0]?.credit ?? 0 },
      contradicted: Set(marked.criteria.filter { $0.verdict == .contradicted }.map(\.id)),
      said: marked.misconceptions.map(\.id))
    return marked
  }

  /// The credit that the part has in this assessment, 0 … 1.
  public func credit(of part: PersonalMark.Part) -> Double {
    switch part {
    case .criterion(let id): self[id]?.credit ?? 0
    case .misconception(let id): misconceptions.contains { $0.id == id } ? 1 : 0
    }
  }

  private mutating func mark(_ id: CriterionID, credit: Double, in rubric: Rubric) {
    guard rubric.criterion(id) != nil else { return }
    let credit = credit > 0 ? min(1, credit) : 0
    let verdict: CriterionAssessment.Verdict =
      credit >= 1 ? .earned : credit > 0 ? .partly : .missed
    guard let index = criteria.firstIndex(where: { $0.id == id }) else {
      criteria.append(CriterionAssessment(id: id, verdict: verdict, credit: credit))
      return
    }
    // The words that the grader saw speak for its own verdict only.
    if criteria[index].verdict != verdict {
      criteria[index] = CriterionAssessment(id: id, verdict: verdict, credit: credit)
    }
    criteria[index].credit = credit
  }

  private mutating func mark(_ id: MisconceptionID, wasSaid: Bool, in rubric: Rubric) {
    guard rubric.misconceptions.contains(where: { $0.id == id }) else { return }
    let isFound = misconceptions.contains { $0.id == id }
    if wasSaid && !isFound {
      misconceptions.append(MisconceptionFinding(id: id, claim: "", evidence: []))
    } else if !wasSaid {
      misconceptions.removeAll { $0.id == id }
    }
  }
}
