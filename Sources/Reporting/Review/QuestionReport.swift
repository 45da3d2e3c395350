// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// How one question went: what was asked and why, what was said, and point by point what it earned.
public struct QuestionReport: Sendable {
  private let asked: AskedQuestion
  private let review: SessionReview
  private let language: Language

  /// Nil when fewer questions were asked.
  ///
  /// - Parameters:
  ///   - number: 1 for the first question of the session.
  ///   - review: The session.
  ///   - language: The language of everything but the candidate's words.
  public init?(number: Int, in review: SessionReview, language: Language) {
    guard let asked = review.asked.first(where: { $0.number == number }) else { return nil }
    self.init(asked, in: review, language: language)
  }

  init(_ asked: AskedQuestion, in review: SessionReview, language: Language) {
    self.asked = asked
    self.review = review
    self.language = language
  }

  /// Ends with a newline; no line is wider than `columns`.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    Document(language: language, blocks: blocks).terminalText(style: style, columns: columns)
  }

  /// The blocks of `text`, and the model answer for those who read at leisure.
  var blocksWithModelAnswer: [Document.Block] {
    guard let answer = asked.question?.answer[language], !answer.isEmpty else { return blocks }
    let heading = Phrase.review(.modelAnswer).text(in: language)
    let text = answer.split(separator: "\n").joined(separator: "\n")
    return blocks + [.folded(heading, [Span(text)])]
  }

  private var blocks: [Document.Block] {
    let ask = review.ask(asked.id, in: language)
    let heading = Phrase.review(.question(asked.number)).text(in: language) + " · " + ask
    var blocks: [Document.Block] = [
      .heading(2, heading), .paragraph([Span(facts.joined(separator: " · "), .quiet)]),
    ]
    for (index, turn) in asked.turns.enumerated() {
      if index > 0 {
        let label = Phrase.review(.followUp(index)).text(in: language)
        blocks.append(.heading(3, label + " · " + turn.prompt.text[language]))
      }
      blocks += self.blocks(for: turn)
    }
    let findings = pointFindings(asked.turns.map(\.assessment), rubric: asked.question?.rubric)
    if asked.result != nil, !findings.isEmpty {
      blocks.append(.heading(3, Phrase.review(.points).text(in: language)))
      blocks.append(
        .findings(findings.map { $0.finding(for: asked.question, in: language) }))
    }
    return blocks
  }

  private func blocks(for turn: Turn) -> [Document.Block] {
    let from: Question? =
      if case .edge(let id, _) = turn.prompt.reason { review.questions[id] } else { nil }
    let reason = Phrase.Reason(turn.prompt.reason, question: asked.question, from: from)
    var blocks: [Document.Block] = [
      .paragraph([Span(Phrase.reason(reason).text(in: language), .quiet)])
    ]
    if turn.answer.allSatisfy(\.isWhitespace) {
      blocks.append(.answer([Span(Phrase.review(.noAnswer).text(in: language), .quiet)]))
    } else {
      blocks.append(.answer(markedAnswer(turn.answer, turn.assessment)))
    }
    blocks += flagBlocks(turn.assessment, in: language)
    for mark in review.marks[turn.number] ?? [] {
      let phrase = Phrase.review(.yourMark(mark))
      blocks.append(.paragraph([Span(phrase.text(in: language), .strong)]))
    }
    if let note = review.notes[turn.number] {
      blocks.append(.paragraph([Span(Phrase.review(.yourNote(note)).text(in: language), .strong)]))
    }
    return blocks
  }

  /// Score, time, and whatever was out of the ordinary.
  private var facts: [String] {
    var facts: [Phrase] = []
    if let result = asked.result {
      facts.append(.review(.score(unaided: result.unaided, score: result.score)))
    }
    facts.append(.card(.timeUsed(asked.timeUsed, of: asked.timeLimit)))
    facts += asked.outcomes.map { .card(.outcome($0, count: nil)) }
    if asked.hints > 0 { facts.append(.review(.hints(asked.hints))) }
    if asked.isFlagged { facts.append(.review(.flagged)) }
    return facts.map { $0.text(in: language) }
  }
}

/// Each flag of an assessment as a sentence.
func flagBlocks(_ assessment: Assessment?, in language: Language) -> [Document.Block] {
  (assessment?.flags ?? []).map {
    .paragraph([Span(Phrase.feedback(.flag($0)).text(in: language), .strong)])
  }
}
