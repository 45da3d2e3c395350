// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// Sessions as CSV (RFC 4180): a row for each answer.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, and invisible
/// characters are written as what they are; a raw table has the texts as they were typed.
public struct AnswerTable {
  private let isRaw: Bool

  public init(isRaw: Bool = false) { self.isRaw = isRaw }

  /// The first line, with its end.
  public var header: String {
    line([
      "session", "started", "scenario", "turn", "topic", "question", "kind", "outcome",
      "time_used_s", "score", "earned", "missed", "wrong", "answer", "note",
    ])
  }

  /// The lines of one session, each with its end.
  ///
  /// - Parameter review: The session, its start written as it is to stand there.
  /// - Returns: One line for each turn.
  public func lines(of review: SessionReview) -> String {
    review.turns.map { turn in
      let criteria = turn.assessment?.criteria ?? []
      func ids(_ verdicts: CriterionAssessment.Verdict...) -> String {
        criteria.filter { verdicts.contains($0.verdict) }.map(\.id.name).joined(separator: " ")
      }
      let said = turn.assessment?.misconceptions.map(\.id.name) ?? []
      return line([
        review.id, review.startedAt, review.scenario.name, "\(turn.number)",
        review.questions[turn.prompt.question]?.topic.name ?? "", turn.prompt.question.name,
        turn.prompt.kind.isFollowUp ? "follow-up" : "question", turn.outcome.rawValue,
        turn.timeUsed.inSeconds.withOneDigit,
        turn.assessment.map { $0.score.withTwoDigits } ?? "", ids(.earned, .partly), ids(.missed),
        ([ids(.contradicted)] + said).filter { !$0.isEmpty }.joined(separator: " "), turn.answer,
        review.notes[turn.number] ?? "",
      ])
    }.joined()
  }

  private func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private func cell(_ text: String) -> String {
    isRaw ? quoted(text) : quoted(harmless(text))
  }

  private func harmless(_ text: String) -> String {
    let formulas: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "\r\n"]
    let text = visible(text)
    // Spreadsheets pass over blanks on the way to the sign.
    let first = text.first { $0 != " " }
    return first.map(formulas.contains) == true ? "'" + text : text
  }

  private func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
