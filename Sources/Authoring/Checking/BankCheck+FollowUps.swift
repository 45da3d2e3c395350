// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Follow-ups that no answer leads to, and conditions that every answer meets.
  func followUpFaults(of question: Question) -> [Diagnostic] {
    guard !question.followUps.isEmpty else { return [] }
    let space = answerSpace(of: question)
    return question.followUps.indices.flatMap { index -> [Diagnostic] in
      let followUp = question.followUps[index]
      // What a condition can't name is a fault of its own.
      guard space.knows(followUp.when) else { return [] }
      return faults(of: followUp, at: index, of: question, in: space)
        .map { Diagnostic($0, at: place(ofCondition: index, of: question.id)) }
    }
  }

  private func faults(
    of followUp: FollowUp, at index: Int, of question: Question, in space: AnswerSpace
  ) -> [Fault] {
    let condition = followUp.when.written
    switch space.decide(followUp.when) {
    case .never:
      let proof = space.proof(against: followUp.when)
      return [.followUpNeverHolds(to: followUp.to.name, condition: condition, proof: proof)]
    case .undecided:
      return [.followUpUndecided(condition: condition)]
    case .possible: break
    }
    var faults: [Fault] = []
    if followUp.when != .always, space.isImpossible(.not(followUp.when)) {
      faults.append(.conditionAlwaysHolds(condition: condition))
    }
    let heavier = question.followUps.filter {
      $0.weight > followUp.weight && space.knows($0.when)
        && paths.isSurelyOpen($0.to, whenever: followUp.to, after: question.id)
    }
    let alone = Guard.all([followUp.when] + heavier.map { .not($0.when) })
    if !heavier.isEmpty, space.isImpossible(alone) {
      // Those that it takes, the heaviest first.
      var needed = heavier.sorted { $0.weight > $1.weight }
      for index in needed.indices.reversed() where needed.count > 1 {
        var rest = needed
        rest.remove(at: index)
        if space.isImpossible(.all([followUp.when] + rest.map { .not($0.when) })) { needed = rest }
      }
      let example = space.shortestWitness(of: followUp.when)?.text ?? ""
      faults.append(
        .followUpShadowed(
          to: followUp.to.name, by: needed.map { "\($0.to) when \($0.when.written)" },
          example: example))
    }
    return faults
  }

  func answerSpace(of question: Question) -> AnswerSpace {
    AnswerSpace(
      question, glossary: compilation.bank.glossary, followUps: paths.followUps(of: question.id))
  }

  func place(ofCondition index: Int, of question: QuestionID) -> Place {
    place(of: .condition(index, of: question), .followUp(index, of: question), .question(question))
  }

  /// Where the first of these parts stands that has a place.
  func place(of parts: Part...) -> Place {
    parts.lazy.compactMap { compilation.places[$0] }.first ?? Place(file: "", line: 1, column: 1)
  }
}

extension AnswerSpace {
  /// Whether everything that a condition names is there.
  func knows(_ condition: Guard) -> Bool {
    condition.leaves.allSatisfy { leaf in
      switch leaf {
      case .hit(let id), .missed(let id), .contradicted(let id): criteria[id] != nil
      case .misconception(let id): misconceptions[id] != nil
      default: true
      }
    }
  }
}
