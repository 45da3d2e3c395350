// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// What the interviewer says that would earn a point which is still to be asked for. What is merely asked
  /// says nothing.
  func leakFaults(of question: Question) -> [Diagnostic] {
    let id = question.id
    var faults = leaks(of: question.ask, "the question", at: .ask(id), to: followers(of: question))
    for criterion in question.rubric.criteria {
      for (text, name, part) in [
        (criterion.hint, "the hint", Part.hint(criterion.id, of: id)),
        (criterion.probe, "the probe", Part.probe(criterion.id, of: id)),
      ] {
        faults += leaks(of: text, name, at: part, to: [id]) { $0 == criterion.id }
      }
    }
    for misconception in question.rubric.misconceptions {
      faults += leaks(
        of: misconception.challenge, "the challenge", at: .challenge(misconception.id, of: id),
        to: [id])
    }
    for (index, followUp) in question.followUps.enumerated() {
      faults += leaks(
        of: followUp.bridge, "the bridge", at: .bridge(index, of: id), to: [followUp.to])
    }
    return faults.map { leak in
      Diagnostic(leak.fault(in: question), at: place(of: leak.part, .question(id)))
    }
  }

  private struct Leak {
    let text: String
    let part: Part
    let question: QuestionID
    let earned: CriterionAssessment

    func fault(in question: Question) -> Fault {
      let claim = earned.claim ?? ""
      return self.question == question.id
        ? .givesAway(text: text, criterion: earned.id.name, words: earned.words, claim: claim)
        : .givesAwayLater(
          text: text, question: self.question.name, criterion: earned.id.name, words: earned.words,
          claim: claim)
    }
  }

  private func leaks(
    of text: LocalizedText, _ name: String, at part: Part, to questions: [QuestionID],
    where counts: (CriterionID) -> Bool = { _ in true }
  ) -> [Leak] {
    Language.allCases.flatMap { language in
      grader.criteria(statedIn: text[language], of: questions)
        .filter { counts($0.criterion.id) }
        .map { Leak(text: name, part: part, question: $0.question, earned: $0.criterion) }
    }
  }

  /// A question and those that may be asked after it: where its follow-ups lead, and later phases.
  private func followers(of question: Question) -> [QuestionID] {
    var seen: Set = [question.id]
    let followUps = question.followUps.map(\.to)
    return [question.id]
      + (followUps + paths.later(than: question.id)).filter { seen.insert($0).inserted }
  }
}
