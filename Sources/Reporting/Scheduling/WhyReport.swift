// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Scheduling

/// All that the schedule of one question follows from, for a terminal.
public struct WhyReport: Sendable {
  private let schedule: QuestionSchedule
  private let question: Question
  private let memory: Memory
  private let today: Day
  private let place: (place: Int, count: Int)?
  private let language: Language

  /// - Parameters:
  ///   - schedule: The question's schedule.
  ///   - question: As the bank has it.
  ///   - memory: What the schedule was worked out with.
  ///   - today: In the person's calendar.
  ///   - place: Its place, from 1, among the questions that were never asked, if it is one of them.
  ///   - language: The language of the report.
  public init(
    _ schedule: QuestionSchedule, question: Question, memory: Memory, today: Day,
    place: (place: Int, count: Int)?, language: Language
  ) {
    self.schedule = schedule
    self.question = question
    self.memory = memory
    self.today = today
    self.place = place
    self.language = language
  }

  /// Ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    var blocks: [Document.Block] = [
      .heading(2, "\(question.id.name) · \(question.ask[language])"),
      .paragraph([
        Span(
          words(.method(table: memory.table.version, retention: memory.desiredRetention)), .quiet)
      ]),
    ]
    blocks += facts.map { .paragraph([Span(words($0))]) }
    if !schedule.history.isEmpty { blocks.append(.table(history)) }
    return Document(language: language, blocks: blocks)
      .terminalText(style: style, columns: columns)
  }

  private var facts: [Phrase.Schedule] {
    var facts: [Phrase.Schedule] = []
    if let last = schedule.history.last, let day = schedule.computedDay {
      let recall = memory.fsrs.recall(of: last.memory, afterDays: today - last.day)
      facts.append(.recallNow(recall, days: max(0, today - last.day)))
      facts.append(
        .computed(
          day, interval: last.interval, stability: last.memory.stability,
          retention: memory.desiredRetention))
    } else {
      facts.append(.neverAsked)
      if let place { facts.append(.place(place.place, of: place.count)) }
    }
    if let wish = schedule.wish { facts.append(.wish(wish)) }
    return facts
  }

  private var history: Document.Table {
    Document.Table(
      header: [
        words(.day), Phrase.card(.scoreColumn).text(in: language), words(.ratingColumn),
        words(.recall), words(.formulaColumn), words(.stability), words(.difficulty),
        words(.interval),
      ],
      rows: schedule.history.map { entry in
        [
          entry.day.text, "\(entry.result.score.points)", words(.rating(entry.rating)),
          entry.recallBefore?.withTwoDigits ?? "–", words(.formula(entry.formula)),
          entry.memory.stability.withTwoDigits, entry.memory.difficulty.withTwoDigits,
          "\(entry.interval)",
        ].map(Document.Table.Cell.text)
      })
  }

  private func words(_ phrase: Phrase.Schedule) -> String {
    Phrase.schedule(phrase).text(in: language)
  }
}
