// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

extension QuestionList {
  /// Reads a table with a header: commas, semicolons as Excel writes them in much of the world, or
  /// tabs.
  static func csv(_ text: String) -> QuestionList {
    let sheet = Spreadsheet(text)
    var list = QuestionList(losses: sheet.losses)
    guard sheet.columns.contains(where: \.isQuestion) else {
      list.losses.append(Loss(.noQuestionColumn, line: sheet.line, text: sheet.header))
      return list
    }
    for (name, column) in zip(sheet.names, sheet.columns) where column == nil && !name.isEmpty {
      list.losses.append(Loss(.unknownColumn, line: sheet.line, text: name))
    }
    for row in sheet.rows {
      if row.cells.dropFirst(sheet.columns.count).contains(where: { !$0.trimmed.isEmpty }) {
        let rest = row.cells.dropFirst(sheet.columns.count).joined(separator: " ")
        list.losses.append(Loss(.tooManyCells, line: row.line, text: rest))
      }
      let cells = zip(sheet.columns, row.cells).compactMap { column, cell in
        column.map { ($0, Neutralized.removed(from: cell).trimmed) }
      }.filter { !$0.1.isEmpty }
      let question = list.question(of: cells, line: row.line)
      if question.ask.isEmpty {
        list.losses.append(
          Loss(.noWords, line: row.line, text: row.cells.joined(separator: " ")))
      } else {
        list.questions.append(question)
      }
    }
    return list
  }

  /// The question that a row holds; what can't be used of it is noted.
  mutating func question(
    of cells: [(column: TableColumn, text: String)], line: Int
  ) -> ListedQuestion {
    var question = ListedQuestion(line: line)
    var language: Language?
    for (column, text) in cells where column == .language {
      language = Language(rawValue: String(text.lowercased().prefix(2)))
      if language == nil { losses.append(Loss(.unknownLanguage, line: line, text: text)) }
    }
    for (column, text) in cells {
      switch column {
      case .ask(let own): question.ask[own ?? language ?? Language(of: text)] = text
      case .answer(let own): question.answer[own ?? language ?? Language(of: text)] = text
      case .id: takeID(text, for: &question)
      case .topic: question.topic = ListedTopic(named: text)
      case .notes, .title: question.notes.append(text)
      case .source: question.source = text
      case .links: question.links += text.split(whereSeparator: \.isWhitespace).map(String.init)
      case .difficulty:
        question.difficulty = Int(text).flatMap { (1...5).contains($0) ? $0 : nil }
        if question.difficulty == nil {
          losses.append(Loss(.badNumber(key: "difficulty"), line: line, text: text))
        }
      case .minutes:
        question.minutes = Double(text).flatMap { (0.5...30).contains($0) ? $0 : nil }
        if question.minutes == nil {
          losses.append(Loss(.badNumber(key: "minutes"), line: line, text: text))
        }
      case .language: break
      }
    }
    return question
  }

  mutating func takeID(_ text: String, for question: inout ListedQuestion) {
    if isIdentifier(text) {
      question.id = QuestionID(text)
    } else {
      losses.append(Loss(.badID, line: question.line, text: text))
    }
  }

  /// The list as a table that reads back as itself. Neutralized, cells that a spreadsheet would run
  /// get a quote before them.
  func csv(isNeutralized: Bool) -> String {
    let header = [
      "id", "topic", "difficulty", "minutes", "source", "question-zh", "question-en", "answer-zh",
      "answer-en", "notes",
    ]
    let rows = questions.map { question -> [String] in
      [
        question.id?.name ?? "", question.topic?.name ?? "",
        question.difficulty.map { "\($0)" } ?? "", question.minutes.map(Self.number) ?? "",
        question.source, question.ask[.zh] ?? "", question.ask[.en] ?? "",
        question.answer[.zh] ?? "", question.answer[.en] ?? "",
        question.notes.joined(separator: "\n"),
      ]
    }
    let lines = ([header] + rows).map { row -> String in
      let cells = row.map { isNeutralized ? Neutralized.text($0) : $0 }
      return cells.map { DelimitedText.cell($0, separator: ",") }.joined(separator: ",")
    }
    return lines.map { $0 + "\r\n" }.joined()
  }
}

extension TableColumn? {
  fileprivate var isQuestion: Bool {
    if case .ask = self { return true }
    return false
  }
}

/// Text that a spreadsheet would take for a formula, made harmless by a quote before it.
enum Neutralized {
  private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// Text that begins with such a quote already gets one more, so that nothing is lost.
  static func text(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  static func removed(from cell: String) -> String {
    cell.unicodeScalars.first == "'" && isDangerous(String(cell.unicodeScalars.dropFirst()))
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  private static func isDangerous(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(starts.contains) ?? false
  }
}
