// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Where the examples that the author gave don't get what they must.
  func exampleFaults(_ examples: [GradedExample]) -> [Diagnostic] {
    examples.flatMap { graded in
      graded.example.faults(assessed: graded.assessment)
        .map { Diagnostic($0, at: graded.example.place) }
    }
  }
}

extension Example {
  /// Where the example does not get what it must.
  func faults(assessed assessment: Assessment) -> [Fault] {
    var faults: [Fault] = []
    if let wanted = expect.score, !wanted.contains(assessment.score) {
      let missed = assessment.criteria.filter { $0.verdict != .earned }
        .map { "\($0.id) \($0.verdict.rawValue)" }
      let said = assessment.misconceptions.map(\.id.name)
      faults.append(
        .exampleScore(
          name: name, score: rounded(assessment.score),
          least: wanted.lowerBound, greatest: wanted.upperBound,
          why: (missed.isEmpty ? "" : "; not earned: " + missed.joined(separator: ", "))
            + (said.isEmpty ? "" : "; says: " + said.joined(separator: ", "))))
    }
    for id in expect.earns where assessment[id]?.verdict != .earned {
      faults.append(.exampleDoesNotEarn(name: name, criterion: id.name))
    }
    for id in expect.misses {
      guard let found = assessment[id], found.verdict == .earned else { continue }
      faults.append(
        .exampleEarns(name: name, criterion: id.name, claim: found.claim ?? ""))
    }
    for id in expect.says where !assessment.misconceptions.contains(where: { $0.id == id }) {
      faults.append(.exampleDoesNotSay(name: name, misconception: id.name))
    }
    for id in expect.denies {
      guard let found = assessment.misconceptions.first(where: { $0.id == id }) else { continue }
      faults.append(.exampleSays(name: name, misconception: id.name, claim: found.claim))
    }
    for flag in expect.flags where !assessment.flags.contains(flag) {
      faults.append(.exampleNotFlagged(name: name, flag: flag.rawValue))
    }
    return faults
  }
}
