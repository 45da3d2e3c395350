// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What another answer would have scored, and where the interview would have gone.
public struct CounterfactualReport: Sendable {
  private let recorded: [Turn]
  private let turns: [Turn]
  private let openPrompt: Prompt?
  private let scores: (before: Double?, after: Double)?
  private let changed: Int
  private let questions: [QuestionID: Question]
  private let language: Language

  /// - Parameters:
  ///   - recorded: The turns as they were.
  ///   - turns: As they would have been.
  ///   - openPrompt: The prompt that nobody has answered; nil at the end of the session.
  ///   - scores: Of the session, when it would have ended.
  ///   - changed: The turn whose answer is another.
  ///   - questions: Those of the session.
  ///   - language: The language of everything but the candidate's words.
  public init(
    recorded: [Turn], turns: [Turn], openPrompt: Prompt?,
    scores: (before: Double?, after: Double)?, changed: Int, questions: [QuestionID: Question],
    language: Language
  ) {
    self.recorded = recorded
    self.turns = turns
    self.openPrompt = openPrompt
    self.scores = scores
    self.changed = changed
    self.questions = questions
    self.language = language
  }

  /// For a terminal; ends with a newline.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    Document(language: language, blocks: blocks).terminalText(style: style, columns: columns)
  }

  private var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    for turn in turns where turn.number >= changed {
      let before = recorded.first { $0.number == turn.number }
      blocks.append(.heading(3, "\(turn.number). " + turn.prompt.text[language].onOneLine))
      if let before, before.prompt.text != turn.prompt.text {
        blocks.append(
          .paragraph([Span(words(.askedInstead(before.prompt.text[language].onOneLine)), .quiet)]))
      }
      if turn.number > changed { blocks.append(reason(turn.prompt)) }
      let was = recorded.first {
        $0.prompt.kind == turn.prompt.kind && $0.prompt.question == turn.prompt.question
      }
      blocks.append(
        .paragraph([
          Span(
            words(.scored(before: was?.assessment?.score, after: turn.assessment?.score)), .strong)
        ]))
      if turn.number == changed {
        blocks.append(.answer(markedAnswer(turn.answer, turn.assessment)))
        let rubric = questions[turn.prompt.question]?.rubric
        blocks.append(
          .findings(
            pointFindings([turn.assessment], rubric: rubric)
              .map { $0.finding(for: questions[turn.prompt.question], in: language) }))
      }
    }
    if let openPrompt {
      let before = recorded.first { $0.number == turns.count + 1 }
      blocks += [
        .heading(3, "\(turns.count + 1). " + openPrompt.text[language].onOneLine)
      ]
      if let before {
        blocks.append(
          .paragraph([Span(words(.askedInstead(before.prompt.text[language].onOneLine)), .quiet)]))
      }
      blocks += [reason(openPrompt), .paragraph([Span(words(.nobodyKnows))])]
    } else if let scores {
      blocks.append(
        .paragraph([Span(words(.ended(before: scores.before, after: scores.after)), .strong)]))
    }
    return blocks
  }

  private func reason(_ prompt: Prompt) -> Document.Block {
    let from: Question? =
      if case .edge(let id, _) = prompt.reason { questions[id] } else { nil }
    let reason = Phrase.Reason(prompt.reason, question: questions[prompt.question], from: from)
    return .paragraph([Span(Phrase.reason(reason).text(in: language), .quiet)])
  }

  private func words(_ phrase: Phrase.Comparing) -> String {
    Phrase.comparing(phrase).text(in: language)
  }
}
