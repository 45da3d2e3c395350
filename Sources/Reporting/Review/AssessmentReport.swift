// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// One graded answer in words: what it earned and by which words, what it left out, what is wrong.
public struct AssessmentReport: Sendable {
  private let assessment: Assessment
  private let question: Question?
  private let language: Language
  /// What the answer answers. After a follow-up only what it brought is told, and its own point.
  private let focus: Prompt.Kind
  /// A follow-up comes next and asks for what was left out.
  private let keepsTheRest: Bool

  /// The whole of an assessment. Without the question, criteria are called by their ids.
  public init(_ assessment: Assessment, question: Question?, language: Language) {
    self.assessment = assessment
    self.question = question
    self.language = language
    self.focus = .question
    self.keepsTheRest = false
  }

  /// Practice feedback on one turn; nil when there was nothing to grade.
  ///
  /// - Parameters:
  ///   - turn: The turn that is over.
  ///   - question: The question that the turn belongs to.
  ///   - language: The language of everything but the candidate's words.
  ///   - followUpComesNext: Tell only what was earned, and give nothing else away.
  public init?(
    feedbackOn turn: Turn, question: Question?, language: Language, followUpComesNext: Bool
  ) {
    guard let assessment = turn.assessment else { return nil }
    self.assessment = assessment
    self.question = question
    self.language = language
    self.focus = turn.prompt.kind
    self.keepsTheRest = followUpComesNext
  }

  /// Ends with a newline unless there is nothing to say; no line is wider than `columns`.
  public func text(style: Style = .plain, columns: Int = 80) -> String {
    Document(language: language, blocks: blocks).terminalText(style: style, columns: columns)
  }

  private var blocks: [Document.Block] {
    let findings = pointFindings([assessment], rubric: question?.rubric)
    let earned = findings.filter { $0.mark == .earned }.count
    let count = assessment.criteria.count
    var blocks: [Document.Block] = []
    if !focus.isFollowUp {
      let score = Phrase.feedback(.score(assessment.score, earned: earned, of: count))
      blocks.append(.paragraph([Span(score.text(in: language), .strong)]))
    }
    blocks += flagBlocks(assessment, in: language)
    let shown = findings.filter(isShown)
    if !shown.isEmpty {
      blocks.append(.findings(shown.map { $0.finding(for: question, in: language) }))
    }
    if !keepsTheRest, !focus.isFollowUp, let question,
      let next = NextBand(above: assessment, rubric: question.rubric)
    {
      let statements = next.criteria.compactMap { question.rubric.criterion($0)?.statement }
      let phrase = Phrase.feedback(.nextBand(next.band, statements))
      blocks.append(.paragraph([Span(phrase.text(in: language), .quiet)]))
    }
    if keepsTheRest, !focus.isFollowUp, earned < count {
      let left = Phrase.feedback(.pointsLeft(count - earned))
      blocks.append(.paragraph([Span(left.text(in: language), .quiet)]))
    }
    return blocks
  }

  private func isShown(_ finding: PointFinding) -> Bool {
    if keepsTheRest { return finding.mark == .earned }
    switch focus {
    case .question: return true
    case .probe(let id):
      return finding.mark != .missed || finding.subject == .criterion(id)
    case .challenge:
      return finding.mark != .missed
    }
  }
}
