// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// When a question is to be asked again, and all that this follows from.
public struct QuestionSchedule: Hashable, Sendable {
  public var question: QuestionID
  /// In order of time; empty when it was never asked.
  public var history: [RatedResult]
  /// The day that the person wished for.
  public var wish: Day?

  public init(question: QuestionID, history: [RatedResult], wish: Day? = nil) {
    self.question = question
    self.history = history
    self.wish = wish
  }

  /// The day on which recall falls to what is aimed at; nil when it was never asked.
  public var computedDay: Day? { history.last.map { $0.day + $0.interval } }

  /// A wish beats the computed day.
  public var dueDay: Day? { wish ?? computedDay }

  /// How likely recall is on a day, 0 … 1; nil when it was never asked.
  public func recall(on day: Day, _ fsrs: FSRS) -> Double? {
    history.last.map { fsrs.recall(of: $0.memory, afterDays: day - $0.day) }
  }
}
