// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Evaluation {
  /// The widest disagreements, each with what the grader found and the answer itself.
  func disagreements(_ count: Int) -> [Document.Block] {
    let worst = worst(count)
    if worst.isEmpty { return [] }
    return [.heading(2, "The widest disagreements")]
      + worst.enumerated().flatMap { blocks(for: $0.element, number: $0.offset + 1) }
  }

  private func blocks(for answer: ExaminedAnswer, number: Int) -> [Document.Block] {
    let excess = answer.excess
    let verdict =
      excess == 0
      ? "agreed" : abs(excess).withTwoDigits + (excess > 0 ? " too high" : " too low")
    let kind = [answer.kind, answer.language].compactMap { $0 }.joined(separator: ", ")
    var blocks: [Document.Block] = [
      .heading(3, "\(number). \(answer.id)"),
      .paragraph([
        Span((answer.question + (kind.isEmpty ? "" : " (\(kind))")).onOneLine, .quiet)
      ]),
      .paragraph([
        Span(
          "score \(answer.score.withTwoDigits), mark \(answer.mark.withTwoDigits): "
            + verdict, .strong)
      ]),
    ]
    let flags = answer.assessment.flags.map(\.rawValue)
    if !flags.isEmpty {
      blocks.append(.paragraph([Span("flags: " + flags.joined(separator: ", "))]))
    }
    if let reason = answer.reason {
      blocks.append(.paragraph([Span("marked so: \(reason.onOneLine)")]))
    }
    let findings =
      answer.assessment.criteria.map(finding) + answer.assessment.misconceptions.map(finding)
    if !findings.isEmpty { blocks.append(.findings(findings)) }
    return blocks + [.answer(markedAnswer(answer.answer, answer.assessment))]
  }

  private func finding(_ criterion: CriterionAssessment) -> Document.Finding {
    var details = criterion.claim.map { ["claim: \($0)"] } ?? []
    details += words(criterion.evidence, "words")
    if let miss = criterion.nearestMiss {
      details.append("nearest claim: \(miss.claim)")
      details += words(miss.evidence, "has")
      if !miss.lacking.isEmpty { details.append("lacks: " + miss.lacking.joined(separator: ", ")) }
    }
    let partly = criterion.verdict == .partly ? ", \(criterion.credit.withTwoDigits)" : ""
    return Document.Finding(
      mark: criterion.verdict.mark,
      statement: "\(criterion.id): \(criterion.verdict.rawValue)\(partly)", details: details)
  }

  private func finding(_ said: MisconceptionFinding) -> Document.Finding {
    Document.Finding(
      mark: .wrong, statement: "\(said.id): said",
      details: ["claim: \(said.claim)"] + words(said.evidence, "words"))
  }

  private func words(_ evidence: [Evidence], _ name: String) -> [String] {
    let quoted = evidence.map(\.text.onOneLine).filter { !$0.isEmpty }.map { "“\($0)”" }
    return quoted.isEmpty ? [] : ["\(name): " + quoted.joined(separator: " … ")]
  }
}

extension CriterionAssessment.Verdict {
  fileprivate var mark: Mark {
    switch self {
    case .earned: .earned
    case .partly: .partly
    case .missed: .missed
    case .contradicted: .wrong
    }
  }
}
