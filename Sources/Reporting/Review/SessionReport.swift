// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A whole session for reading: the result, then each question with everything that was said.
public struct SessionReport: Sendable {
  private let review: SessionReview
  private let language: Language

  /// - Parameters:
  ///   - review: The session.
  ///   - language: The language of everything but the candidate's words.
  public init(_ review: SessionReview, language: Language) {
    self.review = review
    self.language = language
  }

  /// For a terminal: the scorecard, then the questions. No line is wider than `columns`, as far as
  /// that is at least 40.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    let card = ScorecardScreen(review, language: language, style: style, columns: columns)
    guard !review.turns.isEmpty else { return card.text }
    let questions = reports.map { $0.text(style: style, columns: columns) + "\n" }.joined()
    let legend = Document(language: language, blocks: [legend])
    return card.text + "\n" + questions + legend.terminalText(style: style, columns: columns)
  }

  /// GitHub-flavoured Markdown; ends with a newline.
  public var markdown: String { document.markdown }

  /// One self-contained HTML page without script.
  public var html: String { document.html }

  /// The same without the page around it, to stand in a page of a site that has `styleSheet`.
  /// Links lead to `#question-2`, the second question, and to `#turn-3`, the answer of turn 3.
  public var htmlFragment: String { document.htmlFragment }

  private var document: Document {
    let card = review.scorecard
    var result = words(.card(.total(card.score, error: nil)))
    if let estimate = card.estimate {
      result += " · " + words(.card(.estimated(estimate, actual: card.score)))
    }
    let facts = [
      review.startedAt, words(.review(.modeName(review.options.mode))),
      words(.card(.timeUsed(card.timeUsed, of: review.options.timeLimit))),
      words(.review(.seed)) + " \(review.options.seed)",
    ]
    var blocks: [Document.Block] = [
      .heading(1, words(.card(.heading)) + " · " + review.title[language]),
      .paragraph([Span(result, .strong)]),
      .paragraph([Span(facts.joined(separator: " · "), .quiet)]),
    ]
    guard !review.turns.isEmpty else {
      blocks.append(.paragraph([Span(words(.card(.nothingAsked)))]))
      return Document(language: language, blocks: blocks)
    }
    blocks.append(.table(table))
    let steps = review.nextSteps(3).map { words($0.phrase).onOneLine }
    if !steps.isEmpty {
      blocks.append(.heading(3, words(.card(.doNext))))
      blocks.append(.list(steps))
    }
    blocks += reports.flatMap(\.blocksWithModelAnswer) + [legend]
    return Document(language: language, blocks: blocks)
  }

  private var table: Document.Table {
    Document.Table(
      header: [
        "#", words(.card(.questionColumn)), words(.card(.scoreColumn)), words(.card(.timeColumn)),
      ],
      rows: review.asked.map { asked in
        let score: Document.Table.Cell =
          if let result = asked.result {
            .score(
              result.score,
              result.unaided.points == result.score.points
                ? "\(result.score.points)" : "\(result.unaided.points)→\(result.score.points)")
          } else {
            .text("–")
          }
        return [
          .text("\(asked.number)"), .text(review.ask(asked.id, in: language)), score,
          .text("\(asked.timeUsed.onClock)/\(asked.timeLimit.onClock)"),
        ]
      })
  }

  private var reports: [QuestionReport] {
    review.asked.map { QuestionReport($0, in: review, language: language) }
  }

  private var legend: Document.Block {
    .paragraph([Span(words(.feedback(.legend)), .quiet)])
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
