// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Scorecard {
  /// Scores the session once more with the turns' assessments as they are now.
  ///
  /// - Parameters:
  ///   - turns: All turns of the session.
  ///   - questions: The questions that the assessments were made against; a result whose question is
  ///     not among them stays as it is.
  /// - Returns: The same results with the scores that follow.
  public func rescored(_ turns: [Turn], questions: [QuestionID: Question]) -> Scorecard {
    let byNumber = Dictionary(
      turns.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var card = self
    for index in card.results.indices {
      let result = card.results[index]
      guard let question = questions[result.question] else { continue }
      var inquiry = Inquiry(question: question)
      for number in result.turns { byNumber[number].map { inquiry.absorb($0) } }
      guard let rescored = inquiry.result else { continue }
      card.results[index].unaided = rescored.unaided
      card.results[index].score = rescored.score
    }
    let total = card.results.reduce(0) { $0 + $1.score }
    card.score = card.results.isEmpty ? 0 : total / Double(card.results.count)
    return card
  }
}
