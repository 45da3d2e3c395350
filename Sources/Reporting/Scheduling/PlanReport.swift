// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Scheduling

/// What to rehearse on each day until an interview, for a terminal.
public struct PlanReport: Sendable {
  private let plan: Plan
  private let language: Language

  public init(_ plan: Plan, language: Language) {
    self.plan = plan
    self.language = language
  }

  /// Ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    let writer = ScheduleTable(language: language)
    let days = plan.interview - plan.today
    var blocks: [Document.Block] = [
      .paragraph([
        Span(
          writer.words(.plan(interview: plan.interview, days: days, minutes: plan.budget)), .strong)
      ]),
      .paragraph([Span(writer.words(.assumption), .quiet)]),
    ]
    if !plan.leftOut.isEmpty {
      blocks.append(.paragraph([Span(writer.words(.leftOut(plan.leftOut.count)))]))
    }
    for day in plan.days {
      if day.entries.isEmpty {
        blocks.append(.heading(3, "\(day.day.text) · \(writer.words(.nothingPlanned))"))
        continue
      }
      let heading: Phrase.Schedule = .planDay(
        day.day, questions: day.entries.count, day.duration)
      blocks.append(.heading(3, writer.words(heading)))
      blocks.append(writer.table(day.entries))
    }
    return Document(language: language, blocks: blocks)
      .terminalText(style: style, columns: columns)
  }
}
