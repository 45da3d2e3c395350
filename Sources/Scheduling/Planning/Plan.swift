// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What to rehearse on each day until an interview.
public struct Plan: Hashable, Sendable {
  public struct PlannedDay: Hashable, Sendable {
    public var day: Day
    /// In the order in which they are to be asked.
    public var entries: [PlanEntry]

    /// What the questions take together.
    public var duration: Duration { entries.reduce(.zero) { $0 + $1.timeLimit } }
  }

  public var today: Day
  public var interview: Day
  /// The time for each day.
  public var budget: Duration
  /// From today to the day before the interview, those without anything to do included.
  public var days: [PlannedDay]
  /// Questions that were never asked and that there is no room for.
  public var leftOut: [QuestionID]

  /// The share of a day that is kept for questions that were never asked, as long as there are any:
  /// otherwise a full day of reviews would put them off for ever. A design choice.
  static let shareOfNew = 1.0 / 3

  /// Later days take the answers of earlier ones to be Good; a plan that is made anew after each
  /// rehearsal knows better.
  ///
  /// - Parameters:
  ///   - syllabus: The questions to plan for.
  ///   - schedules: Questions without one were never asked.
  ///   - memory: What the schedules were worked out with.
  ///   - today: The first day, in the person's calendar.
  ///   - interview: After `today`; otherwise the plan has no days.
  ///   - budget: The time for each day. A day with room for nothing gets its first question all the
  ///     same.
  public init(
    _ syllabus: Syllabus, schedules: [QuestionID: QuestionSchedule], memory: Memory, today: Day,
    interview: Day, budget: Duration
  ) {
    var planner = Planner(
      syllabus, schedules: schedules, memory: memory, today: today, interview: interview)
    self.today = today
    self.interview = interview
    self.budget = budget
    days = (0..<max(0, interview - today)).map { planner.plan(today + $0, within: budget) }
    leftOut = planner.new
  }
}
