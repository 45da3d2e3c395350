// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Two sessions beside each other, question by question.
public struct SessionComparison: Sendable {
  private let before: SessionReview
  private let after: SessionReview
  private let language: Language

  /// - Parameters:
  ///   - before: The one on the left.
  ///   - after: The one on the right.
  ///   - language: The language of everything but the candidate's words.
  public init(_ before: SessionReview, _ after: SessionReview, language: Language) {
    self.before = before
    self.after = after
    self.language = language
  }

  /// For a terminal; ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    var text =
      style.paint(
        words(.total(before: before.scorecard.score, after: after.scorecard.score)), .strong) + "\n"
    if common.isEmpty { text += words(.nothingInCommon) + "\n" }
    for id in common {
      let heading = Document(language: language, blocks: [.heading(2, after.ask(id, in: language))])
      let comparison = AttemptComparison(
        of: id, before: before, after: after, language: language)
      text +=
        "\n" + heading.terminalText(style: style, columns: columns)
        + (comparison?.text(style: style, columns: columns) ?? "")
    }
    for (phrase, review, ids) in [
      (Phrase.Comparing.onlyBefore, before, Set(before.ids).subtracting(after.ids)),
      (.onlyAfter, after, Set(after.ids).subtracting(before.ids)),
    ] where !ids.isEmpty {
      let asks = review.ids.filter(ids.contains).map { review.ask($0, in: language) }
      let list = Document(
        language: language, blocks: [.heading(3, words(phrase)), .list(asks)])
      text += "\n" + list.terminalText(style: style, columns: columns)
    }
    return text
  }

  /// `{"schema":1,"before":{"id","score"},"after":{…},"questions":[{"id","before","after",
  /// "criteria":[{"id","before","after"}]}],"only_before":[…],"only_after":[…]}`; credits and scores
  /// are 0 … 1, null where a session had none.
  public var json: JSONText {
    func side(_ review: SessionReview) -> JSONText {
      ["id": .string(review.id), "score": .number(review.scorecard.score)]
    }
    func names(_ ids: [QuestionID]) -> JSONText { .array(ids.map { .string($0.name) }) }
    return [
      "schema": 1, "before": side(before), "after": side(after),
      "questions": .array(common.map(question)),
      "only_before": names(before.ids.filter { !after.ids.contains($0) }),
      "only_after": names(after.ids.filter { !before.ids.contains($0) }),
    ]
  }

  private var common: [QuestionID] { after.ids.filter(before.ids.contains) }

  private func question(_ id: QuestionID) -> JSONText {
    let attempts = [before, after].map { review in review.asked.first { $0.id == id } }
    let findings = attempts.map {
      pointFindings($0?.turns.map(\.assessment) ?? [], rubric: nil)
    }
    let criteria = (after.questions[id] ?? before.questions[id])?.rubric.criteria.map(\.id) ?? []
    func credit(_ findings: [PointFinding], _ id: CriterionID) -> JSONText {
      findings.first { $0.subject == .criterion(id) }.map { .number($0.credit) } ?? .null
    }
    func score(_ asked: AskedQuestion?) -> JSONText {
      (asked?.result?.score).map(JSONText.number) ?? .null
    }
    return [
      "id": .string(id.name), "before": score(attempts[0]), "after": score(attempts[1]),
      "criteria": .array(
        criteria.map { id in
          [
            "id": .string(id.name), "before": credit(findings[0], id),
            "after": credit(findings[1], id),
          ]
        }),
    ]
  }

  private func words(_ phrase: Phrase.Comparing) -> String {
    Phrase.comparing(phrase).text(in: language)
  }
}

extension SessionReview {
  fileprivate var ids: [QuestionID] { asked.map(\.id) }
}
