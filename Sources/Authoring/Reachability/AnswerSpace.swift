// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Whether a condition can hold.
public enum Possibility: Hashable, Sendable {
  case possible(Witness)
  case never
  /// Too many combinations to look through.
  case undecided
}

/// All the ways in which an answer to a question can go, as far as guards can tell.
///
/// The facts are those that the engine gathers from the answer and its follow-ups. What an answer's
/// words can hold at once is left open: every criterion may be earned, and every misconception said,
/// together with every other. A condition that never holds here never holds in an interview.
public struct AnswerSpace: Sendable {
  let rubric: Rubric
  /// How many follow-ups the question may draw.
  let followUps: Int
  let criteria: [CriterionID: Int]
  let misconceptions: [MisconceptionID: Int]
  /// The score rises with every credit and falls with everything said wrong, so that bounds of it
  /// can be told from part of the facts. So it is where no weight and no cost is below zero.
  let isMonotone: Bool
  private let glossary: Glossary

  /// How many settings of facts are tried before a condition is called undecided.
  static let greatestWork = 20_000

  public init(_ question: Question, glossary: Glossary, followUps: Int) {
    rubric = question.rubric
    self.followUps = followUps
    self.glossary = glossary
    criteria = Dictionary(
      rubric.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    misconceptions = Dictionary(
      rubric.misconceptions.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    isMonotone =
      rubric.criteria.allSatisfy { $0.weight >= 0 }
      && rubric.misconceptions.allSatisfy { $0.cost >= 0 }
  }

  /// Whether the condition can hold; an example of how, where it can.
  public func decide(_ condition: Guard) -> Possibility {
    if condition == .always { return .possible(Witness()) }
    var search = GuardSearch(compiled(condition), in: self)
    switch search.run(work: Self.greatestWork) {
    case .found(let witness): return .possible(witness)
    case .none: return .never
    case .outOfWork: return .undecided
    }
  }

  /// The way with the fewest facts in which the condition holds, or the best that was found before
  /// the work got too much; nil where there is none or it can't be told.
  public func shortestWitness(of condition: Guard) -> Witness? {
    guard case .possible(let known) = decide(condition) else { return nil }
    let compiled = compiled(condition)
    var left = Self.greatestWork
    for count in 0..<max(0, known.factCount) {
      var search = GuardSearch(compiled, in: self)
      if case .found(let witness) = search.run(work: left, facts: count) { return witness }
      left -= search.work
      if left <= 0 { break }
    }
    return known
  }

  func isImpossible(_ condition: Guard) -> Bool { decide(condition) == .never }

  func compiled(_ condition: Guard) -> Condition {
    Condition(
      condition, criteria: criteria, misconceptions: misconceptions,
      canBeMentioned: { id in glossary[id].map { $0.role == .concept } ?? true })
  }

  func standings(of criterion: Int, after opening: Opening) -> [Standing] {
    Standing.all(
      after: opening, followUps: followUps, canBePartly: !rubric.criteria[criterion].partly.isEmpty)
  }

  /// The least and the greatest score that the facts leave open; one number once all are settled.
  func score(of facts: PartialFacts) -> ClosedRange<Double> {
    let isSettled = !facts.standings.contains(nil) && !facts.said.contains(nil)
    guard isMonotone || isSettled else { return 0...1 }
    let greatestCredit: Double =
      if facts.opening != .gaveUp { 1 } else if followUps > 0 { 0.5 } else { 0 }
    let high = score(of: facts) {
      $0?.credit ?? greatestCredit
    } held: {
      $0?.isHeldAgainst ?? false
    } said: {
      $0 ?? false
    }
    if isSettled { return high...high }
    let low = score(of: facts) {
      $0?.credit ?? 0
    } held: {
      $0?.isHeldAgainst ?? true
    } said: {
      $0 ?? true
    }
    return min(low, high)...high
  }

  private func score(
    of facts: PartialFacts, credit: (Standing?) -> Double, held: (Standing?) -> Bool,
    said: (Bool?) -> Bool
  ) -> Double {
    let credits = facts.standings.map(credit)
    var contradicted: Set<CriterionID> = []
    for (standing, criterion) in zip(facts.standings, rubric.criteria) where held(standing) {
      contradicted.insert(criterion.id)
    }
    let spoken = zip(facts.said, rubric.misconceptions).filter { said($0.0) }.map(\.1.id)
    return rubric.score(
      credit: { id in criteria[id].map { credits[$0] } ?? 0 }, contradicted: contradicted,
      said: spoken)
  }
}
