// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A question of a session with all that was said about it.
struct AskedQuestion: Equatable {
  /// 1, 2, 3 … in the order of asking.
  var number: Int
  var id: QuestionID
  /// Missing when the bank's copy is not at hand.
  var question: Question?
  /// The question first, then its follow-ups.
  var turns: [Turn]
  /// Missing when the session ended before the question was answered.
  var result: Scorecard.Result?

  var followUps: Int { turns.filter(\.prompt.kind.isFollowUp).count }
  var timeUsed: Duration { turns.reduce(.zero) { $0 + $1.timeUsed } }
  var timeLimit: Duration { turns.reduce(.zero) { $0 + $1.prompt.timeLimit } }
  var hints: Int { turns.reduce(0) { $0 + $1.hints.count } }
  var isFlagged: Bool { turns.contains(where: \.flagged) }

  /// What became of the turns that were not simply answered, each once.
  var outcomes: [Turn.Outcome] {
    var found: [Turn.Outcome] = []
    for turn in turns where turn.outcome != .answered && !found.contains(turn.outcome) {
      found.append(turn.outcome)
    }
    return found
  }
}

extension SessionReview {
  /// How many questions were asked, without follow-ups.
  public var questionCount: Int { asked.count }

  /// The turns of a question, its follow-ups included; 1 is the first question. None where there is
  /// no such question.
  public func turns(ofQuestion number: Int) -> [Turn] {
    asked.first { $0.number == number }?.turns ?? []
  }

  /// The questions in the order in which they were asked.
  var asked: [AskedQuestion] {
    var asked: [AskedQuestion] = []
    for turn in turns {
      if turn.prompt.kind == .question || asked.isEmpty {
        let id = turn.prompt.question
        asked.append(
          AskedQuestion(
            number: asked.count + 1, id: id, question: questions[id], turns: [turn],
            result: scorecard.results.first { $0.question == id }))
      } else {
        asked[asked.count - 1].turns.append(turn)
      }
    }
    return asked
  }

  /// What a question asks, on one line; its id when the text is not at hand.
  func ask(_ id: QuestionID, in language: Language) -> String {
    visible(questions[id]?.ask[language] ?? id.name).onOneLine
  }
}
