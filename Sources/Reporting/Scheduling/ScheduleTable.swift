// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Scheduling

/// Entries of a plan as a table.
struct ScheduleTable {
  let language: Language

  func table(_ entries: [PlanEntry]) -> Document.Block {
    let hasOutlook = entries.contains { $0.outlook != nil }
    var header = ["ID", words(.why), words(.recall)]
    if hasOutlook { header.append(words(.atInterview)) }
    header += [words(.last), Phrase.review(.minutes).text(in: language)]
    return .table(
      Document.Table(
        header: header,
        rows: entries.map { entry in
          var row = [entry.question.name, words(.cause(entry.cause)), recall(entry.recall)]
          if hasOutlook { row.append(outlook(entry)) }
          row += [last(entry), entry.timeLimit.onClock]
          return row.map(Document.Table.Cell.text)
        }))
  }

  private func recall(_ recall: Double?) -> String { recall?.withTwoDigits ?? "–" }

  private func outlook(_ entry: PlanEntry) -> String {
    guard let outlook = entry.outlook else { return "–" }
    return "\(recall(outlook.without)) → \(recall(outlook.with))"
  }

  /// The day with the score, in brackets when it lies ahead.
  private func last(_ entry: PlanEntry) -> String {
    guard let day = entry.lastDay else { return "–" }
    if entry.isLastPlanned { return "(\(day.text))" }
    return entry.score.map { "\(day.text) \($0.points)" } ?? day.text
  }

  func words(_ phrase: Phrase.Schedule) -> String { Phrase.schedule(phrase).text(in: language) }
}
