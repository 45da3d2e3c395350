// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension ReviewSheet {
  /// Everything about one question.
  func blocks(of entry: Entry, number: Int) -> [Document.Block] {
    let question = entry.question
    let minutes = Double(question.timeLimit.components.seconds) / 60
    let about =
      [
        question.id.name, "difficulty \(question.difficulty) of 5",
        "\(JSONText.number(minutes).text) minutes", question.source,
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    var blocks: [Document.Block] = [
      .heading(3, "\(number). \(both(question.ask))"), .paragraph([Span(about, .quiet)]),
    ]
    blocks += found(entry.faults)
    blocks += [
      .heading(4, "Model answer"),
      .answer([Span(question.answer.zh + "\n\n" + question.answer.en)]),
    ]
    blocks += section("What earns points", criteria(of: question))
    blocks += section("What is often said and is wrong", misconceptions(of: question))
    if !question.followUps.isEmpty {
      let edges = question.followUps.sorted { $0.weight > $1.weight }.map { edge in
        let target = asked[edge.to].map(both) ?? edge.to.name
        return "\(capitalized(words(for: edge.when, in: question))): \(target) — "
          + "“\(both(edge.bridge))”"
      }
      blocks += [.heading(4, "Where it may lead"), .list(edges)]
    }
    return blocks + section("Answers that test it", entry.examples.map(finding))
  }

  private func section(_ title: String, _ findings: [Document.Finding]) -> [Document.Block] {
    findings.isEmpty ? [] : [.heading(4, title), .findings(findings)]
  }

  private func criteria(of question: Question) -> [Document.Finding] {
    let rubric = question.rubric
    func statement(_ id: CriterionID) -> String {
      "“\(rubric.criterion(id)?.statement.en ?? id.name)”"
    }
    let total = rubric.criteria.filter { !$0.isBonus }.reduce(0) { $0 + $1.weight }
    let points = rubric.criteria.map { criterion -> Document.Finding in
      let weight = JSONText.number(criterion.weight).text
      let worth =
        criterion.isBonus
        ? "A bonus of weight \(weight)" : "Weight \(weight) of \(JSONText.number(total).text)"
      let needs =
        criterion.requires.isEmpty
        ? [] : ["Counts only with " + criterion.requires.map(statement).joined(separator: ", ")]
      let half = criterion.partly.isEmpty ? [] : ["Half for: " + claims(criterion.partly)]
      return Document.Finding(
        mark: .earned, statement: both(criterion.statement),
        details: [worth] + needs + [
          "Hint: \(both(criterion.hint))", "Asked when it is missed: \(both(criterion.probe))",
          "Found by: " + claims(criterion.accept),
        ] + half)
    }
    let choices = rubric.choices.map {
      Document.Finding(
        mark: .partly,
        statement: "Of these \($0.of.count), \($0.take) are enough: "
          + $0.of.map(statement).joined(separator: ", "))
    }
    let caps = rubric.caps.map {
      Document.Finding(
        mark: .partly,
        statement: "Without \(statement($0.without)) an answer scores at most \($0.score.points)")
    }
    return points + choices + caps
  }

  private func misconceptions(of question: Question) -> [Document.Finding] {
    question.rubric.misconceptions.map { misconception in
      Document.Finding(
        mark: .wrong, statement: capitalized(spoken(misconception.id.name)),
        details: [
          "Right is: \(both(misconception.correction))",
          "The interviewer asks: \(both(misconception.challenge))",
          "Takes away \(JSONText.number(misconception.cost).text)",
          "Found by: " + claims(misconception.claims),
        ])
    }
  }

  private func finding(_ example: Example) -> Document.Finding {
    let wanted = example.wanted.map {
      ", must score \($0.lowerBound.points) to \($0.upperBound.points)"
    }
    return Document.Finding(
      mark: example.faults.isEmpty ? .earned : .missed,
      statement: "\(capitalized(spoken(example.name))): scores \(example.score.points)"
        + (wanted ?? ""),
      details: ["“\(example.answer)”"] + example.faults)
  }

  /// A taste of them: they are written for the grader, and may be dozens.
  private func claims(_ claims: [Claim]) -> String {
    let more = claims.count > 3 ? [" and \(claims.count - 3) more"] : []
    return claims.prefix(3).map(\.source).joined(separator: " ; ") + more.joined()
  }

  // MARK: Conditions in words

  private func words(for condition: Guard, in question: Question) -> String {
    func statement(_ id: CriterionID) -> String {
      "“\(question.rubric.criterion(id)?.statement.en ?? id.name)”"
    }
    func parts(_ conditions: [Guard], _ word: String) -> String {
      conditions.map { part in
        switch part {
        case .all, .any: "(\(words(for: part, in: question)))"
        default: words(for: part, in: question)
        }
      }.joined(separator: " \(word) ")
    }
    switch condition {
    case .always: return "always"
    case .gaveUp: return "the candidate gave up"
    case .timedOut: return "time ran out"
    case .hit(let id): return "\(statement(id)) was said"
    case .missed(let id): return "\(statement(id)) was not said"
    case .contradicted(let id): return "the contrary of \(statement(id)) was said"
    case .misconception(let id): return "the answer says: \(spoken(id.name))"
    case .mentions(let id): return "the answer mentions \(spoken(id.name))"
    case .score(let comparison, let value):
      return "the score is \(comparison.words) \(value.points)"
    case .not(let inner): return "it is not so that \(parts([inner], ""))"
    case .all(let conditions): return parts(conditions, "and")
    case .any(let conditions): return parts(conditions, "or")
    }
  }

  /// An id as one would say it.
  private func spoken(_ id: String) -> String {
    String(id.map { $0 == "-" ? " " : $0 })
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Guard.Comparison {
  fileprivate var words: String {
    switch self {
    case .less: "below"
    case .atMost: "at most"
    case .greater: "above"
    case .atLeast: "at least"
    }
  }
}
