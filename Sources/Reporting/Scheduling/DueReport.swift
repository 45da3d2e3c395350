// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Scheduling

/// What to rehearse today, for a terminal.
public struct DueReport: Sendable {
  private let list: DueList
  private let questions: [QuestionID: LocalizedText]
  private let language: Language

  /// - Parameters:
  ///   - list: What is due.
  ///   - questions: What each question asks.
  ///   - language: The language of the report.
  public init(_ list: DueList, questions: [QuestionID: LocalizedText], language: Language) {
    self.list = list
    self.questions = questions
    self.language = language
  }

  /// Ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    let writer = ScheduleTable(language: language)
    var blocks: [Document.Block] = headlines.map {
      .paragraph([Span(Phrase.schedule($0).text(in: language))])
    }
    if !list.entries.isEmpty { blocks.append(writer.table(list.entries)) }
    return Document(language: language, blocks: blocks)
      .terminalText(style: style, columns: columns)
  }

  private var headlines: [Phrase.Schedule] {
    var lines: [Phrase.Schedule] = []
    let asked = list.entries.filter { $0.cause != .new }
    let weakest = asked.filter { $0.recall != nil }
      .min { ($0.recall ?? 1, $0.question) < ($1.recall ?? 1, $1.question) }
    if list.dueCount == 0 { lines.append(.nothingDue(next: list.nextDay)) }
    if let weakest {
      let name = weakest.question.name
      lines.append(
        .due(
          questions: list.entries.count, list.duration,
          weakest: questions[weakest.question] ?? say(name, name), recall: weakest.recall ?? 0))
    } else if !list.entries.isEmpty {
      lines.append(.onlyNew(questions: list.entries.count, list.duration))
    }
    if list.dueCount > asked.count { lines.append(.moreDue(list.dueCount - asked.count)) }
    let new = list.newCount - (list.entries.count - asked.count)
    if new > 0 { lines.append(.neverAskedCount(new)) }
    return lines
  }
}
