// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension QuestionList {
  /// Reads a text export of Anki. The first field is the question and the second the answer, unless
  /// the columns are named; what other fields hold becomes notes.
  static func anki(_ text: String) -> QuestionList {
    let file = AnkiFile(text)
    var list = QuestionList(losses: file.losses)
    let columns = file.fieldColumns
    for row in file.rows { list.add(row, of: file, columns) }
    return list.withTranslationsJoined()
  }

  private mutating func add(
    _ row: DelimitedText.Row, of file: AnkiFile, _ columns: [Int: TableColumn]
  ) {
    func cell(_ column: Int?) -> String {
      guard let column, row.cells.indices.contains(column) else { return "" }
      return row.cells[column].trimmed
    }
    var hasMedia = false
    var tags = (file.tags + " " + cell(file.tagsColumn)).split(separator: " ").map(String.init)
    var cells: [(column: TableColumn, text: String)] = []
    for (index, cell) in row.cells.enumerated() {
      guard let column = columns[index] else { continue }
      // Gaps and sounds are written in Anki's own notation, within the HTML.
      for (column, field) in Self.withGaps((column, cell)) {
        var text = field
        if let cleaned = Self.withoutSounds(text) {
          text = cleaned
          hasMedia = true
        }
        if file.isHTML {
          let plain = MarkedUpText.plain(text)
          text = plain.text
          hasMedia = hasMedia || plain.hasMedia
        }
        if !text.trimmed.isEmpty { cells.append((column, text.trimmed)) }
      }
    }
    let (id, language) = Self.name(cell(file.guidColumn))
    if let language { cells.append((.language, language.rawValue)) }
    var question = question(of: cells, line: row.line)
    if let id { question.id = id }
    let deck = cell(file.deckColumn)
    if !deck.isEmpty {
      question.topic = ListedTopic(named: deck)
    } else if let deck = file.deck, !deck.isEmpty, question.topic == nil {
      question.topic = ListedTopic(named: deck)
    }
    if let tag = tags.firstIndex(where: { $0.hasPrefix(Self.difficultyTag) }) {
      question.difficulty = Int(tags.remove(at: tag).dropFirst(Self.difficultyTag.count))
        .flatMap { (1...5).contains($0) ? $0 : nil }
    }
    if !tags.isEmpty { question.notes.append("Tags: " + tags.joined(separator: " ")) }
    if hasMedia {
      losses.append(Loss(.media, line: row.line, text: row.cells.joined(separator: " ")))
    }
    if question.ask.isEmpty {
      losses.append(Loss(.noWords, line: row.line, text: row.cells.joined(separator: " ")))
    } else {
      questions.append(question)
    }
  }

  private static let difficultyTag = "difficulty-"

  /// A text with gaps asks for what fills them.
  private static func withGaps(
    _ cell: (column: TableColumn, text: String)
  ) -> [(column: TableColumn, text: String)] {
    guard case .ask(let language) = cell.column else { return [cell] }
    let cloze = Cloze(cell.text)
    if !cloze.hasGaps { return [cell] }
    return [(.ask(language), cloze.gapped), (.answer(language), cloze.filled)]
  }

  /// Nil where there are none.
  private static func withoutSounds(_ text: String) -> String? {
    var pieces: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      if rest[open...].hasPrefix("[sound:") {
        pieces.append(rest[..<open])
      } else {
        pieces.append(rest[...close])
      }
      rest = rest[rest.index(after: close)...]
    }
    let cleaned = (pieces + [rest]).joined()
    return cleaned == text ? nil : cleaned
  }

  /// A file that Anki imports: a note for each language of a question, which is updated when it is
  /// imported again.
  func anki() -> String {
    var lines = [
      "#separator:tab", "#html:true", "#guid column:1", "#deck column:2", "#tags column:5",
      ["#columns:guid", "deck", "Question", "Answer", "Tags"].joined(separator: "\t"),
    ]
    for question in questions {
      for language in Language.allCases {
        guard let ask = question.ask[language] else { continue }
        let fields = [
          question.id.map { "\($0).\(language)" } ?? "", question.topic?.name ?? "",
          MarkedUpText.html(ask), MarkedUpText.html(question.answer[language] ?? ""),
          question.difficulty.map { Self.difficultyTag + "\($0)" } ?? "",
        ]
        lines.append(
          fields.map { DelimitedText.cell($0, separator: "\t") }.joined(separator: "\t"))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension AnkiFile {
  /// What each column holds that is not one of Anki's own.
  fileprivate var fieldColumns: [Int: TableColumn] {
    let own = [guidColumn, deckColumn, tagsColumn, noteTypeColumn].compactMap { $0 }
    let width = rows.map(\.cells.count).max() ?? 0
    let fields = (0..<width).filter { !own.contains($0) }
    var columns: [Int: TableColumn] = [:]
    for field in fields where field < self.columns.count {
      columns[field] = TableColumn(self.columns[field])
    }
    let isNamed = columns.values.contains { if case .ask = $0 { true } else { false } }
    for (place, field) in fields.enumerated() {
      if isNamed {
        columns[field] = columns[field] ?? .notes
      } else {
        columns[field] = place == 0 ? .ask(nil) : place == 1 ? .answer(nil) : .notes
      }
    }
    return columns
  }
}
