// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Criteria that were left out, as notes for Anki's text import: the question and what was asked
/// for on the front, the missing statement on the back.
public struct FlashCards: Sendable {
  private let language: Language
  private var cards: [(key: String, line: String)] = []
  private var seen: Set<QuestionID> = []

  /// - Parameter language: The language of the cards.
  public init(language: Language) { self.language = language }

  /// Takes in the questions of a session that no later session had; begin with the latest.
  ///
  /// - Parameter review: The session.
  public mutating func add(_ review: SessionReview) {
    for asked in review.asked where asked.result != nil && seen.insert(asked.id).inserted {
      guard let question = asked.question else { continue }
      let missed = pointFindings(asked.turns.map(\.assessment), rubric: question.rubric)
        .compactMap { finding -> CriterionID? in
          switch finding.subject {
          case .criterion(let id) where finding.mark == .missed: id
          case .opposite(let id): id
          default: nil
          }
        }
      for id in missed {
        guard let criterion = question.rubric.criterion(id) else { continue }
        let key = "viva/\(question.id.name)/\(id.name)"
        let front = question.ask[language] + " — " + criterion.probe[language]
        let cells = [key, front, criterion.statement[language], question.topic.name]
        cards.append((key, cells.map(cell).joined(separator: "\t") + "\n"))
      }
    }
  }

  /// The file, headers included; notes with the same key replace each other at the next import.
  public var text: String {
    "#separator:tab\n#html:false\n#guid column:1\n#tags column:4\n"
      + cards.sorted { $0.key < $1.key }.map(\.line).joined()
  }

  /// On one line; a quote at its beginning would open a quoted cell.
  private func cell(_ text: String) -> String {
    let line = visible(text).onOneLine
    return line.hasPrefix("\"") ? "\"" + line.replacing("\"", with: "\"\"") + "\"" : line
  }
}
