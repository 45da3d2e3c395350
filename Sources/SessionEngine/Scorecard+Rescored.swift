// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Scorecard.Result {
  /// Scores a question once more with its turns' assessments as they are now.
  ///
  /// - Parameters:
  ///   - turns: The turns of the result, the question first; others are passed over.
  ///   - question: The question as the assessments were made against it.
  /// - Returns: The same result with the scores that follow.
  public func rescored(_ turns: [Turn], question: Question) -> Scorecard.Result {
    var inquiry = Inquiry(question: question)
    for turn in turns where self.turns.contains(turn.number) { inquiry.absorb(turn) }
    guard let found = inquiry.result else { return self }
    var result = self
    result.unaided = found.unaided
    result.score = found.score
    return result
  }
}
