// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// Something to work on: what cost the most in one question.
struct NextStep: Equatable {
  var question: Int
  var phrase: Phrase
  /// The share of the question's weight that it cost, 0 … 1 and above.
  var cost: Double
}

extension SessionReview {
  /// The `count` dearest steps, the dearest first; one a question before any second one.
  func nextSteps(_ count: Int) -> [NextStep] {
    let perQuestion = asked.map(steps)
    var chosen: [NextStep] = []
    var rank = 0
    while chosen.count < count {
      let next = perQuestion.compactMap { rank < $0.count ? $0[rank] : nil }
      if next.isEmpty { break }
      chosen += sorted(next).prefix(count - chosen.count)
      rank += 1
    }
    return sorted(chosen)
  }

  private func steps(_ asked: AskedQuestion) -> [NextStep] {
    guard let question = asked.question, asked.result != nil else { return [] }
    let rubric = question.rubric
    let total = rubric.totalWeight
    guard total > 0 else { return [] }
    let findings = pointFindings(asked.turns.map(\.assessment), rubric: rubric)
    let steps =
      findings
      .compactMap { finding -> NextStep? in
        switch finding.subject {
        case .criterion(let id):
          guard let criterion = rubric.criterion(id), finding.credit < 1 else { return nil }
          return NextStep(
            question: asked.number,
            phrase: .card(.toSay(question: asked.number, criterion.statement)),
            cost: rubric.worth(of: id) { findings.credit(of: $0) } / total)
        case .opposite(let id):
          guard let criterion = rubric.criterion(id) else { return nil }
          return NextStep(
            question: asked.number,
            phrase: .card(.toCorrect(question: asked.number, criterion.statement)),
            cost: criterion.weight * 1.5 / total)
        case .misconception(let id):
          guard let misconception = rubric.misconception(id) else { return nil }
          return NextStep(
            question: asked.number,
            phrase: .card(.toCorrect(question: asked.number, misconception.correction)),
            cost: misconception.cost / total)
        }
      }
    return sorted(steps)
  }

  /// The dearest first; equals stay in their order.
  private func sorted(_ steps: [NextStep]) -> [NextStep] {
    steps.enumerated()
      .sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }
      .map(\.element)
  }
}
