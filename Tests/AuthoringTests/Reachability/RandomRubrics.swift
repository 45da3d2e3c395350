// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Question {
  /// A question with criteria `c0`, `c1` … and misconceptions `m0` … of these weights and costs.
  init(weights: [Double], partly: Bool, misconceptions: [Double]) {
    let text = LocalizedText(zh: "", en: "")
    let claim = try? Claim("same size")
    let claims = claim.map { [$0] } ?? []
    let criteria = weights.enumerated().map { index, weight in
      Criterion(
        id: CriterionID("c\(index)"), weight: weight, statement: text, accept: claims,
        partly: partly ? claims : [], hint: text, probe: text)
    }
    let wrong = misconceptions.enumerated().map { index, cost in
      Misconception(
        id: MisconceptionID("m\(index)"), claims: claims, cost: cost, challenge: text,
        correction: text)
    }
    self.init(
      id: "q", topic: "t", difficulty: 1, timeLimit: .seconds(60), ask: text, answer: text,
      rubric: Rubric(criteria: criteria, misconceptions: wrong))
  }

  /// Two criteria with whatever a rubric may have besides.
  init(using chance: inout SplitMix64) {
    let count = 2
    self.init(
      weights: (0..<count).map { _ in Double(1 + chance.index(below: 4)) },
      partly: chance.index(below: 2) == 0,
      misconceptions: (0..<chance.index(below: 3)).map { _ in Double(1 + chance.index(below: 3)) })
    if chance.index(below: 3) == 0 { rubric.criteria[1].requires = ["c0"] }
    if chance.index(below: 3) == 0 { rubric.criteria[1].isBonus = true }
    if chance.index(below: 3) == 0 { rubric.choices = [.init(of: ["c0", "c1"], take: 1)] }
    if chance.index(below: 3) == 0 { rubric.caps = [.init(without: "c0", score: 0.4)] }
  }
}

extension Guard {
  init(using chance: inout SplitMix64, depth: Int) {
    let criterion = CriterionID("c\(chance.index(below: 2))")
    let bound = Double(chance.index(below: 11)) / 10
    switch chance.index(below: depth > 0 ? 12 : 8) {
    case 0: self = .hit(criterion)
    case 1: self = .missed(criterion)
    case 2: self = .contradicted(criterion)
    case 3: self = .misconception("m0")
    case 4: self = .mentions("t0")
    case 5:
      let all: [Comparison] = [.less, .atMost, .greater, .atLeast]
      self = .score(chance.pick(from: all) ?? .less, bound)
    case 6: self = .gaveUp
    case 7: self = .timedOut
    case 8: self = .not(Guard(using: &chance, depth: depth - 1))
    case 9: self = .any((0..<2).map { _ in Guard(using: &chance, depth: depth - 1) })
    default: self = .all((0..<2).map { _ in Guard(using: &chance, depth: depth - 1) })
    }
  }
}

extension Assessment {
  /// Some outcome of each criterion; without any credit where the answer is empty.
  init(of rubric: Rubric, isEmpty: Bool, using chance: inout SplitMix64) {
    let criteria = rubric.criteria.map { criterion in
      let verdicts: [CriterionAssessment.Verdict] =
        isEmpty
        ? [.missed, .contradicted]
        : [.missed, .contradicted, .earned] + (criterion.partly.isEmpty ? [] : [.partly])
      let verdict = chance.pick(from: verdicts) ?? .missed
      let credit = verdict == .earned ? 1 : verdict == .partly ? 0.5 : 0
      return CriterionAssessment(id: criterion.id, verdict: verdict, credit: credit)
    }
    let said = rubric.misconceptions.filter { _ in chance.index(below: 3) == 0 }
    let score = rubric.score(
      credit: { id in criteria.first { $0.id == id }?.credit ?? 0 },
      contradicted: Set(criteria.filter { $0.verdict == .contradicted }.map(\.id)),
      said: said.map(\.id))
    self.init(
      score: score, criteria: criteria,
      misconceptions: said.map { MisconceptionFinding(id: $0.id, claim: "", evidence: []) },
      mentions: chance.index(below: 2) == 0 ? ["t0"] : [])
  }
}
