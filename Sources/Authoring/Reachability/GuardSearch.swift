// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Looks for facts under which a condition holds, by branch and bound.
///
/// One fact after the other is settled, those that the condition names first. A branch is cut when
/// the condition is false whatever the rest may be; the score is bounded by its monotonicity.
struct GuardSearch {
  enum Outcome {
    case found(Witness)
    case none
    case outOfWork
  }

  private enum Variable {
    case opening
    case mention(Int)
    case criterion(Int)
    case misconception(Int)
  }

  private let condition: Condition
  private let space: AnswerSpace
  private var order: [Variable] = []
  private var facts: PartialFacts
  /// How many settings were tried.
  private(set) var work = 0

  init(_ condition: Condition, in space: AnswerSpace) {
    self.condition = condition
    self.space = space
    let rubric = space.rubric
    facts = PartialFacts(
      opening: condition.asksForOpening ? nil : .answered,
      standings: rubric.criteria.map { _ in nil }, said: rubric.misconceptions.map { _ in nil },
      mentioned: condition.terms.map { _ in nil })
    if condition.asksForOpening { order.append(.opening) }
    order += condition.terms.indices.map { .mention($0) }
    let criteria = rubric.criteria.indices.sorted {
      (rubric.criteria[$1].weight, $0) < (rubric.criteria[$0].weight, $1)
    }
    let said = rubric.misconceptions.indices.sorted {
      (rubric.misconceptions[$1].cost, $0) < (rubric.misconceptions[$0].cost, $1)
    }
    order += criteria.filter(condition.criteria.contains).map { .criterion($0) }
    order += said.filter(condition.said.contains).map { .misconception($0) }
    let others = criteria.filter { !condition.criteria.contains($0) }
    let unsaid = said.filter { !condition.said.contains($0) }
    if condition.asksForScore {
      order += others.map { .criterion($0) } + unsaid.map { .misconception($0) }
    } else {
      for index in others { facts.standings[index] = .missed }
      for index in unsaid { facts.said[index] = false }
    }
  }

  /// - Parameters:
  ///   - limit: How many settings may be tried.
  ///   - greatest: How many facts there may be; any number when it is nil.
  /// - Returns: The first way that was found.
  mutating func run(work limit: Int, facts greatest: Int? = nil) -> Outcome {
    switch truth(greatest) {
    case true?: return .found(witness())
    case false?: return .none
    case nil: break
    }
    // The variables that are settled, in order, each with the value to try next.
    var open = order.first.map { [(values: values(of: $0), next: 0)] } ?? []
    while let top = open.indices.last {
      let (values, value) = open[top]
      guard value < values.count else {
        values.unsettle(&facts)
        open.removeLast()
        continue
      }
      values.settle(value, &facts)
      open[top].next += 1
      work += 1
      if work > limit { return .outOfWork }
      switch truth(greatest) {
      case true?: return .found(witness())
      case false?: continue
      case nil:
        if top + 1 < order.count { open.append((self.values(of: order[top + 1]), 0)) }
      }
    }
    return .none
  }

  private func truth(_ greatest: Int?) -> Bool? {
    var score = condition.asksForScore ? space.score(of: facts) : 0...0
    if let greatest {
      let count = facts.count
      if count > greatest { return false }
      if condition.asksForScore, space.isMonotone {
        let high = min(score.upperBound, scoreBound(adding: greatest - count))
        if high < score.lowerBound { return false }
        score = score.lowerBound...high
      }
    }
    return condition.truth(of: facts, score: score)
  }

  /// No answer that earns so many criteria more scores above this.
  private func scoreBound(adding count: Int) -> Double {
    let total = space.rubric.totalWeight
    guard total > 0 else { return 1 }
    var earned = 0.0
    var open: [Double] = []
    for (standing, criterion) in zip(facts.standings, space.rubric.criteria) {
      if let standing {
        earned += criterion.weight * standing.credit
      } else {
        open.append(criterion.weight)
      }
    }
    earned += open.sorted(by: >).prefix(count).reduce(0, +)
    // Sums in another order differ in their last bits.
    return min(1, earned / (Rubric.fullMarksShare * total) + 1e-9)
  }

  // MARK: The values of a variable

  private enum Values {
    case openings([Opening])
    case standings([Standing], Int)
    case said(Int)
    case mentioned(Int)

    var count: Int {
      switch self {
      case .openings(let values): values.count
      case .standings(let values, _): values.count
      case .said, .mentioned: 2
      }
    }

    func settle(_ value: Int, _ facts: inout PartialFacts) {
      switch self {
      case .openings(let values): facts.opening = values[value]
      case .standings(let values, let index): facts.standings[index] = values[value]
      case .said(let index): facts.said[index] = value == 1
      case .mentioned(let index): facts.mentioned[index] = value == 1
      }
    }

    func unsettle(_ facts: inout PartialFacts) {
      switch self {
      case .openings: facts.opening = nil
      case .standings(_, let index): facts.standings[index] = nil
      case .said(let index): facts.said[index] = nil
      case .mentioned(let index): facts.mentioned[index] = nil
      }
    }
  }

  private func values(of variable: Variable) -> Values {
    switch variable {
    case .opening: return .openings([.answered, .gaveUp, .timedOut])
    case .mention(let index): return .mentioned(index)
    case .misconception(let index): return .said(index)
    case .criterion(let index):
      let standings = space.standings(of: index, after: facts.opening ?? .answered)
      if condition.asksForScore { return .standings(standings, index) }
      // Only what guards see matters: of each fact the plainest standing.
      var seen: Set<Standing.Fact> = []
      return .standings(standings.filter { seen.insert($0.fact).inserted }, index)
    }
  }

  /// The condition holds whatever the open facts are, so nothing of them is taken to have happened.
  private func witness() -> Witness {
    var facts = facts
    for index in facts.standings.indices where facts.standings[index] == nil {
      facts.standings[index] = .missed
    }
    for index in facts.said.indices where facts.said[index] == nil { facts.said[index] = false }
    var witness = Witness()
    witness.gaveUp = facts.opening == .gaveUp
    witness.timedOut = facts.opening == .timedOut
    for (standing, criterion) in zip(facts.standings, space.rubric.criteria) {
      switch standing?.fact {
      case .hit: witness.hit.append(criterion.id)
      case .partly: witness.partly.append(criterion.id)
      case .contradicted: witness.contradicted.append(criterion.id)
      case .missed, nil: break
      }
    }
    for (said, misconception) in zip(facts.said, space.rubric.misconceptions) where said == true {
      witness.misconceptions.append(misconception.id)
    }
    for (mentioned, term) in zip(facts.mentioned, condition.terms) where mentioned == true {
      witness.mentions.append(term)
    }
    witness.score = space.score(of: facts).lowerBound
    return witness
  }
}
