// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A simulated candidate in the middle of a session.
struct Candidate {
  let kind: CandidateKind
  var chance: SplitMix64

  /// What comes of a prompt, and after which share of its time.
  enum Move {
    case answers(GradedAnswer, after: Double)
    case givesUp(after: Double)
    /// The time runs out with this much written; with nothing where it is nil.
    case runsOut(GradedAnswer?)
  }

  mutating func move(on prompt: Prompt, with answers: CandidateAnswers) -> Move {
    let said: GradedAnswer?
    switch prompt.kind {
    case .question: return firstMove(with: answers)
    case .probe(let id): said = reply(answers.points[id], with: answers)
    case .challenge(let id): said = reply(answers.corrections[id], with: answers)
    }
    guard let said, kind != .silent else { return silence() }
    if kind == .slow, comes(0.3) { return .runsOut(said) }
    return .answers(said, after: timeUse())
  }

  private mutating func firstMove(with answers: CandidateAnswers) -> Move {
    guard kind != .silent, let first = answers.first[kind], !first.isEmpty else { return silence() }
    guard kind == .slow else {
      return chance.pick(from: first).map { .answers($0, after: timeUse()) } ?? silence()
    }
    // The second half of the list holds what is written when the time runs out.
    let half = first.count / 2
    let runsOut = comes(0.5)
    let index = chance.index(below: max(1, half)) + (runsOut ? half : 0)
    guard index < first.count else { return silence() }
    return runsOut ? .runsOut(first[index]) : .answers(first[index], after: 0.9)
  }

  /// The answer to a follow-up: the right one comes to mind to those who know much.
  private mutating func reply(_ right: GradedAnswer?, with answers: CandidateAnswers)
    -> GradedAnswer?
  {
    switch kind {
    case .knows, .slow:
      if let right, comes((kind.knowledge ?? 0) / 2) { return right }
      return chance.pick(from: answers.evasions)
    case .recites, .dropsKeywords, .talksBig, .offTopic:
      return chance.pick(from: answers.first[kind] ?? [])
    case .silent: return nil
    }
  }

  private mutating func silence() -> Move {
    comes(0.5) ? .givesUp(after: 0.2) : .runsOut(nil)
  }

  private mutating func timeUse() -> Double {
    var left = Double(chance.index(below: 1 << 20)) / Double(1 << 20)
    for (share, likely) in TimeUse.distribution {
      left -= likely
      if left < 0 { return share }
    }
    return TimeUse.greatest
  }

  private mutating func comes(_ probability: Double) -> Bool {
    Double(chance.index(below: 1 << 20)) < probability * Double(1 << 20)
  }
}
