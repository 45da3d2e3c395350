// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Inquiry {
  /// How the question went; nil while it is unanswered, and when the session ended before it was.
  var result: Scorecard.Result? {
    guard let opening, opening != .unfinished else { return nil }
    return Scorecard.Result(
      question: question.id, topic: question.topic, unaided: unaided, score: score, turns: turns,
      timeUsed: timeUsed)
  }

  /// The first answer's score; points whose hints had been shown count half.
  var unaided: Double {
    guard let firstAssessment else { return 0 }
    if hintedBeforehand.isEmpty { return firstAssessment.score.clampedToUnit }
    return question.rubric.score(
      credit: firstCredit,
      contradicted: Set(
        firstAssessment.criteria.filter { $0.verdict == .contradicted }.map(\.id)),
      said: firstAssessment.misconceptions.map(\.id))
  }

  /// The score with the follow-ups: what they recovered counts half, and so does a point that was
  /// hinted at. Whatever was said wrong keeps its cost, even when it was taken back.
  var score: Double {
    guard wasFollowUpAssessed else { return unaided }
    return question.rubric.score(
      credit: { firstCredit($0) + recovered($0) / 2 }, contradicted: contradicted,
      said: Array(said))
  }

  var facts: QuestionFacts {
    QuestionFacts(
      hit: earned,
      missed: Set(
        question.rubric.criteria.map(\.id)
          .filter { (best[$0] ?? 0) == 0 && !earned.contains($0) && !contradicted.contains($0) }),
      contradicted: contradicted.subtracting(earned), misconceptions: said, mentions: mentions,
      score: score, gaveUp: opening == .gaveUp, timedOut: opening == .timedOut)
  }

  private func firstCredit(_ id: CriterionID) -> Double {
    creditAtFirst(id) * (hintedBeforehand.contains(id) ? 0.5 : 1)
  }

  private func recovered(_ id: CriterionID) -> Double {
    max(0, (best[id] ?? 0) - creditAtFirst(id))
  }

  private func creditAtFirst(_ id: CriterionID) -> Double {
    firstAssessment?[id]?.credit.clampedToUnit ?? 0
  }
}
