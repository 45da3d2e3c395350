// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// How one point of a rubric, or one false claim, came out over the turns of a question.
struct PointFinding: Equatable {
  enum Subject: Equatable {
    case criterion(CriterionID)
    /// A criterion whose opposite was said.
    case opposite(CriterionID)
    case misconception(MisconceptionID)
  }

  /// Words of the candidate; `followUp` is nil for the first answer, else 1, 2, 3 …
  struct Quotation: Equatable {
    var followUp: Int?
    var words: [String]
  }

  var subject: Subject
  var mark: Mark
  /// 0 … 1, the best over the turns; 0 for what is wrong.
  var credit: Double
  var quotations: [Quotation]
  var nearestMiss: CriterionAssessment.NearestMiss?
}

/// What the assessments of a question's turns say together: what was earned, in the rubric's
/// order, then what half, what was left out, and what was wrong.
///
/// A point that was said wrong and set right later stands in both lists, as its score does.
///
/// - Parameters:
///   - assessments: Of the turns, the first answer first; nil for a turn without one.
///   - rubric: Its order is followed; without it, the order of the assessments.
/// - Returns: One finding for each criterion, and one for each false claim.
func pointFindings(_ assessments: [Assessment?], rubric: Rubric?) -> [PointFinding] {
  let graded = assessments.enumerated().compactMap { index, assessment in
    assessment.map { GradedTurn(followUp: index == 0 ? nil : index, assessment: $0) }
  }
  var criteria = rubric?.criteria.map(\.id) ?? []
  for found in graded.flatMap(\.assessment.criteria) where !criteria.contains(found.id) {
    criteria.append(found.id)
  }
  let opposites = criteria.compactMap { opposite($0, in: graded) }
  let all = criteria.map { point($0, in: graded) }
  let points = all.filter { point in
    if point.credit > 0 { return true }
    if opposites.contains(where: { $0.subject == .opposite(point.criterion) }) { return false }
    // Where enough was said of a choice, the rest of it is not missed; nor is a bonus point.
    guard let rubric, let criterion = rubric.criterion(point.criterion) else { return true }
    return !criterion.isBonus
      && rubric.worth(of: criterion.id) { all.map(\.finding).credit(of: $0) } > 0
  }
  let ordered = [Mark.earned, .partly, .missed].flatMap { mark in
    points.map(\.finding).filter { $0.mark == mark }
  }
  return ordered + opposites + misconceptions(in: graded)
}

extension [PointFinding] {
  /// What a criterion earned, 0 when it is not among the findings.
  func credit(of id: CriterionID) -> Double {
    first { $0.subject == .criterion(id) }?.credit ?? 0
  }
}

private struct GradedTurn {
  var followUp: Int?
  var assessment: Assessment
}

private struct Point {
  var criterion: CriterionID
  var finding: PointFinding
  var credit: Double { finding.credit }
}

/// The best that the turns made of a criterion; the first turn that did is the one to quote.
private func point(_ id: CriterionID, in graded: [GradedTurn]) -> Point {
  let found = graded.compactMap { turn in
    turn.assessment[id].map { (followUp: turn.followUp, criterion: $0) }
  }
  let credit = found.map(\.criterion.credit).filter(\.isFinite).max() ?? 0
  let best = found.first { $0.criterion.credit == credit && credit > 0 }
  let miss = found.last { $0.criterion.nearestMiss != nil }?.criterion.nearestMiss
  return Point(
    criterion: id,
    finding: PointFinding(
      subject: .criterion(id), mark: credit >= 1 ? .earned : credit > 0 ? .partly : .missed,
      credit: credit,
      quotations: best.map { [quotation($0.followUp, $0.criterion.evidence)] } ?? [],
      nearestMiss: credit >= 1 ? nil : miss))
}

private func opposite(_ id: CriterionID, in graded: [GradedTurn]) -> PointFinding? {
  let quotations = graded.compactMap { turn -> PointFinding.Quotation? in
    guard let found = turn.assessment[id], found.verdict == .contradicted else { return nil }
    return quotation(turn.followUp, found.evidence)
  }
  if quotations.isEmpty { return nil }
  return PointFinding(subject: .opposite(id), mark: .wrong, credit: 0, quotations: quotations)
}

private func misconceptions(in graded: [GradedTurn]) -> [PointFinding] {
  var findings: [PointFinding] = []
  for turn in graded {
    for said in turn.assessment.misconceptions {
      let quotation = quotation(turn.followUp, said.evidence)
      if let index = findings.firstIndex(where: { $0.subject == .misconception(said.id) }) {
        findings[index].quotations.append(quotation)
      } else {
        findings.append(
          PointFinding(
            subject: .misconception(said.id), mark: .wrong, credit: 0, quotations: [quotation]))
      }
    }
  }
  return findings
}

private func quotation(_ followUp: Int?, _ evidence: [Evidence]) -> PointFinding.Quotation {
  PointFinding.Quotation(
    followUp: followUp,
    words: evidence.map(\.text.onOneLine).filter { !$0.isEmpty })
}

extension PointFinding {
  /// The finding in words.
  func finding(for question: Question?, in language: Language) -> Document.Finding {
    Document.Finding(
      mark: mark, statement: statement(for: question, in: language),
      details: quotations.filter { !$0.words.isEmpty }
        .map { Phrase.feedback(.said($0.words, followUp: $0.followUp)).text(in: language) }
        + missDetails(in: language))
  }

  private func statement(for question: Question?, in language: Language) -> String {
    switch subject {
    case .criterion(let id):
      return question?.rubric.criterion(id)?.statement[language] ?? id.name
    case .opposite(let id):
      let statement = question?.rubric.criterion(id)?.statement ?? say(id.name, id.name)
      return Phrase.feedback(.opposite(statement)).text(in: language)
    case .misconception(let id):
      let correction = question?.rubric.misconception(id)?.correction ?? say(id.name, id.name)
      return Phrase.feedback(.correction(correction)).text(in: language)
    }
  }

  private func missDetails(in language: Language) -> [String] {
    guard let nearestMiss else { return [] }
    let words = nearestMiss.evidence.map(\.text.onOneLine).filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    return [Phrase.feedback(.closest(words)).text(in: language)]
      + (nearestMiss.lacking.isEmpty
        ? [] : [Phrase.feedback(.lacking(nearestMiss.lacking)).text(in: language)])
  }
}
