// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import ScenarioCompiler

/// Ids that somebody chose for questions and topics, by their texts.
public struct GivenIDs: Sendable {
  private(set) var questions: [String: QuestionID] = [:]
  private(set) var topics: [String: TopicID] = [:]
  private(set) var topicOfQuestion: [String: TopicID] = [:]
  public private(set) var losses: [Loss] = []

  public init() {}

  /// Takes in a table with the columns `id` and `question` (and `topic`), or `id` and `title`.
  public mutating func add(_ text: String) {
    let sheet = Spreadsheet(text)
    losses += sheet.losses
    for row in sheet.rows {
      var cells: [TableColumn: String] = [:]
      for (column, cell) in zip(sheet.columns, row.cells) {
        if let column, !cell.trimmed.isEmpty { cells[column] = cell.trimmed }
      }
      guard let id = cells[.id] else { continue }
      guard isIdentifier(id) else {
        losses.append(Loss(.badID, line: row.line, text: id))
        continue
      }
      for column in [TableColumn.ask(nil), .ask(.zh), .ask(.en)] {
        guard let text = cells[column] else { continue }
        questions[text.likeness] = QuestionID(id)
        if let topic = cells[.topic], isIdentifier(topic) {
          topicOfQuestion[text.likeness] = TopicID(topic)
        }
      }
      if let title = cells[.title] { topics[title.likeness] = TopicID(id) }
    }
  }
}
