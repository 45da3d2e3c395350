// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What to rehearse today.
public struct DueList: Hashable, Sendable {
  public var today: Day
  /// Wishes first, the oldest first; then what is due, the likeliest forgotten first; then new ones.
  public var entries: [PlanEntry]
  /// How many questions are due today, whether or not there is room for them.
  public var dueCount: Int
  /// How many questions were never asked.
  public var newCount: Int
  /// The next day on which something will be due; nil when nothing is scheduled.
  public var nextDay: Day?

  /// How many new questions are named where nothing is due and no time is given.
  public static let newWithoutBudget = 5

  /// - Parameters:
  ///   - syllabus: The questions to choose from.
  ///   - schedules: Questions without one were never asked.
  ///   - memory: What the schedules were worked out with.
  ///   - today: In the person's calendar.
  ///   - budget: The time that the questions may take together, which new ones fill up; without it
  ///     all that is due is listed, and new ones where nothing is.
  ///   - limit: How many questions at most.
  public init(
    _ syllabus: Syllabus, schedules: [QuestionID: QuestionSchedule], memory: Memory, today: Day,
    budget: Duration? = nil, limit: Int = .max
  ) {
    let all = syllabus.questions.map { question in
      (
        question: question,
        schedule: schedules[question.id] ?? QuestionSchedule(question: question.id, history: [])
      )
    }
    func entry(_ question: Question, _ schedule: QuestionSchedule, _ cause: PlanEntry.Cause)
      -> PlanEntry
    {
      let last = schedule.history.last
      return PlanEntry(
        question: question.id, timeLimit: question.timeLimit, cause: cause,
        dueDay: schedule.dueDay, lastDay: last?.day, score: last?.result.score,
        rating: last?.rating, memory: last?.memory,
        recall: schedule.recall(on: today, memory.fsrs))
    }
    let isDue = all.filter { ($0.schedule.dueDay ?? .distantFuture) <= today }
    let wished = isDue.filter { $0.schedule.wish != nil }
      .map { entry($0.question, $0.schedule, .wished) }
      .sorted { ($0.dueDay ?? today, $0.question) < ($1.dueDay ?? today, $1.question) }
    let due = isDue.filter { $0.schedule.wish == nil }
      .map { entry($0.question, $0.schedule, .due) }
      .sorted { ($0.recall ?? 0, $0.question) < ($1.recall ?? 0, $1.question) }
    let new = all.filter { $0.schedule.dueDay == nil }
      .map { entry($0.question, $0.schedule, .new) }

    let twins = Dictionary(
      syllabus.questions.map { ($0.id, $0.twins) }, uniquingKeysWith: { first, _ in first })
    let newLimit = budget != nil ? Int.max : isDue.isEmpty ? Self.newWithoutBudget : 0
    var chosen: [PlanEntry] = []
    var barred: Set<QuestionID> = []
    var used = Duration.zero
    for entry in wished + due + new.prefix(newLimit) where chosen.count < limit {
      if barred.contains(entry.question) { continue }
      if let budget, used + entry.timeLimit > budget { continue }
      chosen.append(entry)
      used += entry.timeLimit
      barred.formUnion(twins[entry.question] ?? [])
    }
    self.today = today
    entries = chosen
    dueCount = isDue.count
    newCount = new.count
    nextDay = all.compactMap(\.schedule.dueDay).filter { $0 > today }.min()
  }

  /// What the questions take together.
  public var duration: Duration { entries.reduce(.zero) { $0 + $1.timeLimit } }
}

extension Day {
  /// After every day that is scheduled.
  static let distantFuture = Day(.max)
}
