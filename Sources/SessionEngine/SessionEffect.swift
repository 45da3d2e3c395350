// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What the shell has to do, in the order of the list.
public enum SessionEffect: Hashable, Sendable {
  /// Say what leads into a phase of the scenario; an `ask` follows.
  case enterPhase(LocalizedText)
  /// Put this to the candidate and wait, at most until the session time `deadline`.
  case ask(Prompt, deadline: Duration, number: PromptNumber)
  /// Grade this answer and report `SessionEvent.graded`. `focus` tells what was asked for.
  case grade(answer: String, question: QuestionID, focus: Prompt.Kind)
  /// A turn is over: store it.
  case turnCompleted(Turn)
  /// Practice mode: show how the turn went. When a follow-up comes next, what was left out must not
  /// be given away.
  case feedback(Turn)
  case hint(LocalizedText, CriterionID)
  /// The turn with this number is marked to be looked at again.
  case flagged(turn: Int)
  case refused(Refusal)
  case paused
  case resumed
  /// The time of a prompt ran out and the interview goes on.
  case timeIsUp
  /// The time of the session ran out.
  case sessionTimeIsUp
  /// Questions are left, but none of them could be finished in the time that is left.
  case noQuestionFits
  /// Ask what the candidate expects to have scored and report `SessionEvent.estimated`.
  case askEstimate
  case finish(Scorecard)
}

/// Why a command of the candidate was not followed.
public enum Refusal: String, Hashable, Sendable, CaseIterable {
  case noHintsInExam
  case noHintsLeft
  /// An exam may be paused once.
  case pauseUsed
  /// Only a running prompt can be paused.
  case pauseNotNow
}

/// Where a prompt stands in the session: "question 3 of 7, follow-up 1 of 2".
public struct PromptNumber: Hashable, Sendable {
  /// 1, 2, 3 …
  public var question: Int
  /// How many questions there will be at most, as far as can be told; never below `question`.
  public var questions: Int
  /// 0 for the question itself, 1, 2 … for its follow-ups.
  public var followUp: Int
  /// How many follow-ups the question may draw.
  public var followUps: Int

  public init(question: Int, questions: Int, followUp: Int, followUps: Int) {
    self.question = question
    self.questions = questions
    self.followUp = followUp
    self.followUps = followUps
  }
}
