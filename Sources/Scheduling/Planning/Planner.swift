// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// Goes from day to day and decides what each is for.
struct Planner {
  /// A question as it stands on the day that is being planned.
  private struct Standing {
    let question: Question
    var memory: MemoryState?
    var lastDay: Day?
    var isLastPlanned = false
    var last: RatedResult?
    /// The day that it is due by itself, without an interview.
    var dueDay: Day?
    var isWished = false
  }

  private let memory: Memory
  private let interview: Day
  private let order: [QuestionID]
  private var standings: [QuestionID: Standing] = [:]
  /// Never asked and not planned yet, in the order of the syllabus.
  private(set) var new: [QuestionID] = []

  init(
    _ syllabus: Syllabus, schedules: [QuestionID: QuestionSchedule], memory: Memory, today: Day,
    interview: Day
  ) {
    self.memory = memory
    self.interview = interview
    order = syllabus.questions.map(\.id)
    for question in syllabus.questions {
      let schedule = schedules[question.id]
      let last = schedule?.history.last
      standings[question.id] = Standing(
        question: question, memory: last?.memory, lastDay: last?.day, last: last,
        dueDay: schedule?.dueDay, isWished: schedule?.wish != nil)
      if schedule?.dueDay == nil { new.append(question.id) }
    }
  }

  /// The last day on which anything can be rehearsed.
  private var eve: Day { interview + -1 }

  /// Wishes first; then what is due, by the gain in recall at the interview per minute, in what is not
  /// kept for new questions; then those; then the rest of what is due.
  mutating func plan(_ day: Day, within budget: Duration) -> Plan.PlannedDay {
    var planned = Plan.PlannedDay(day: day, entries: [])
    let waiting = order.compactMap { standings[$0] }.filter { $0.dueDay != nil }
    let wished = waiting.filter { $0.isWished && cappedDay($0) <= day }
      .sorted { (cappedDay($0), $0.question.id) < (cappedDay($1), $1.question.id) }
    let due = ranked(waiting.filter { !$0.isWished && cappedDay($0) <= day }, on: day)

    for standing in wished { take(standing, .wished, on: day, within: budget, &planned) }
    let kept =
      min(budget * Plan.shareOfNew, new.reduce(.zero) { $0 + timeLimit(of: $1) })
    for standing in due {
      take(standing, cause(standing, on: day), on: day, within: budget - kept, &planned)
    }
    for id in new {
      guard let standing = standings[id],
        take(standing, .new, on: day, within: budget, &planned)
      else { break }
      new.removeFirst()
    }
    for standing in due
    where !planned.entries.contains(where: { $0.question == standing.question.id }) {
      take(standing, cause(standing, on: day), on: day, within: budget, &planned)
    }
    for standing in overflow(after: day, within: budget) {
      take(standing, .early, on: day, within: budget, &planned)
    }
    return planned
  }

  // MARK: What a day may hold

  /// The day that it is due, at the latest the last before the interview.
  private func cappedDay(_ standing: Standing) -> Day {
    min(standing.dueDay ?? .distantFuture, eve)
  }

  private func cause(_ standing: Standing, on day: Day) -> PlanEntry.Cause {
    (standing.dueDay ?? .distantFuture) <= day ? .due : .capped
  }

  /// What the interview brings forward to its eve, when the days that are left cannot hold it all.
  private func overflow(after day: Day, within budget: Duration) -> [Standing] {
    let later = order.compactMap { standings[$0] }
      .filter { $0.dueDay != nil && $0.lastDay != day && cappedDay($0) > day }
    let needed = later.reduce(Duration.zero) { $0 + $1.question.timeLimit }
    guard needed > budget * Double(eve - day) else { return [] }
    return ranked(later.filter { !$0.isWished && cause($0, on: eve) == .capped }, on: day)
  }

  private func ranked(_ standings: [Standing], on day: Day) -> [Standing] {
    standings
      .map { (standing: $0, gain: gainPerMinute($0, on: day)) }
      .sorted { ($1.gain, $0.standing.question.id) < ($0.gain, $1.standing.question.id) }
      .map(\.standing)
  }

  private func gainPerMinute(_ standing: Standing, on day: Day) -> Double {
    let outlook = outlook(standing, on: day)
    let minutes = max(standing.question.timeLimit.inSeconds / 60, 0.01)
    return (outlook.with - (outlook.without ?? 0)) / minutes
  }

  /// Recall at the interview, in the mean of both ways that a rehearsal on the day can go. An answer to
  /// a new question is taken to be Good.
  private func outlook(_ standing: Standing, on day: Day) -> PlanEntry.Outlook {
    let fsrs = memory.fsrs
    let rest = interview - day
    guard let state = standing.memory, let lastDay = standing.lastDay else {
      let with = fsrs.recall(of: fsrs.initial(.good), afterDays: rest)
      return PlanEntry.Outlook(without: nil, with: with, cap: eve)
    }
    let chance = fsrs.recall(of: state, afterDays: day - lastDay)
    func recall(after rating: Rating) -> Double {
      fsrs.recall(of: fsrs.next(state, rating, afterDays: day - lastDay).state, afterDays: rest)
    }
    return PlanEntry.Outlook(
      without: fsrs.recall(of: state, afterDays: interview - lastDay),
      with: chance * recall(after: .good) + (1 - chance) * recall(after: .again), cap: eve)
  }

  private func timeLimit(of id: QuestionID) -> Duration {
    standings[id]?.question.timeLimit ?? .zero
  }

  // MARK: Taking a question

  /// False when there is no room for it.
  @discardableResult
  private mutating func take(
    _ standing: Standing, _ cause: PlanEntry.Cause, on day: Day, within budget: Duration,
    _ planned: inout Plan.PlannedDay
  ) -> Bool {
    let question = standing.question
    guard planned.entries.isEmpty || planned.duration + question.timeLimit <= budget else {
      return false
    }
    let recall = standing.memory.flatMap { state in
      standing.lastDay.map { memory.fsrs.recall(of: state, afterDays: day - $0) }
    }
    planned.entries.append(
      PlanEntry(
        question: question.id, timeLimit: question.timeLimit, cause: cause,
        dueDay: standing.dueDay, lastDay: standing.lastDay, isLastPlanned: standing.isLastPlanned,
        score: standing.last?.result.score, rating: standing.last?.rating, memory: standing.memory,
        recall: recall, outlook: outlook(standing, on: day)))
    standings[question.id] = rehearsed(standing, on: day)
    return true
  }

  /// As it will stand after an answer that is Good.
  private func rehearsed(_ standing: Standing, on day: Day) -> Standing {
    let state =
      if let last = standing.memory, let lastDay = standing.lastDay {
        memory.fsrs.next(last, .good, afterDays: day - lastDay).state
      } else {
        memory.fsrs.initial(.good)
      }
    let interval = memory.fsrs.interval(of: state, retention: memory.desiredRetention)
    return Standing(
      question: standing.question, memory: state, lastDay: day, isLastPlanned: true,
      // After a rehearsal on the eve there is none before the interview any more.
      dueDay: day < eve ? day + interval : nil)
  }
}
