// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Follow-ups that no scenario can take though it has both questions.
  func wayFaults() -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for question in compilation.bank.questions where !question.followUps.isEmpty {
      let asking = paths.scenarios(of: question.id)
      if asking.isEmpty { continue }
      for (index, followUp) in question.followUps.enumerated() where followUp.to != question.id {
        let both = asking.filter { paths.scenarios[$0].phases[followUp.to] != nil }
        guard let first = both.first, let target = paths.questions[followUp.to],
          !both.contains(where: { paths.scenarios[$0].mayLead(from: question, to: target) })
        else { continue }
        let why = paths.scenarios[first].reasonClosed(from: question, to: target)
        let place = place(of: .followUp(index, of: question.id), .question(question.id))
        faults.append(
          Diagnostic(
            .followUpLeadsNowhere(
              to: target.id.name, scenarios: both.map { paths.scenarios[$0].scenario.id.name },
              why: why), at: place))
      }
    }
    return faults
  }

  /// Circles of follow-ups that no answer leaves.
  func circleFaults() -> [Diagnostic] {
    let questions = compilation.bank.questions
    let numbers = Dictionary(
      questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ways = questions.map { question -> [Int] in
      let isPlain = question.followUps.allSatisfy { $0.when == .always }
      let space = isPlain ? nil : answerSpace(of: question)
      return question.followUps
        .filter { $0.when == .always || space?.isImpossible($0.when) == false }
        .compactMap { numbers[$0.to] }
    }
    return DirectedGraph(edges: ways).circles.compactMap { circle in
      // All questions of a bank in one circle leave nothing to be led to. One that leads to itself is
      // told of already.
      if circle.count == 1 || circle.count == questions.count { return nil }
      let members = Set(circle)
      let isClosed = circle.allSatisfy { number in
        ways[number].allSatisfy(members.contains) && alwaysLeadsOn(questions[number])
      }
      guard isClosed, let first = circle.first else { return nil }
      return Diagnostic(
        .followUpCircle(circle.map { questions[$0].id.name }),
        at: place(of: .question(questions[first].id)))
    }
  }

  /// Whether some follow-up holds after every answer.
  private func alwaysLeadsOn(_ question: Question) -> Bool {
    let conditions = question.followUps.map(\.when)
    if conditions.contains(.always) { return true }
    return answerSpace(of: question).isImpossible(.not(.any(conditions)))
  }
}

extension ScenarioPaths {
  /// Why an interview can't go from one question to another by a follow-up.
  fileprivate func reasonClosed(from question: Question, to target: Question) -> String {
    if target.id == first { return "every session begins with it" }
    if target.timeLimit > scenario.timeLimit { return "its time is longer than the session's" }
    if question.twins.contains(target.id) { return "the two are twins" }
    let here = phases[question.id]?.first ?? 0
    let there = phases[target.id]?.first ?? 0
    if here == there {
      return stages[here].count < 2
        ? "the phase asks only one question"
        : "what the phase covers comes first and leaves no room"
    }
    if there < here { return "the interview has left that phase" }
    if there > here + 1 { return "it stands more than one phase ahead" }
    return "what that phase covers comes first"
  }
}
