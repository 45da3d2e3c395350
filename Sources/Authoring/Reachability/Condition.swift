// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A guard laid out flat, with its names looked up: it can be evaluated where only some facts are
/// known, and without recursion.
struct Condition: Sendable {
  enum Step: Sendable {
    case constant(Bool)
    case criterion(Int, Standing.Fact)
    case said(Int)
    case mentioned(Int)
    case score(Guard.Comparison, Double)
    case gaveUp, timedOut
    case not
    case all(Int), any(Int)
  }

  /// Operands stand before what joins them.
  private let steps: [Step]
  /// The terms that `Step.mentioned` counts, in order of first mention.
  let terms: [TermID]
  let criteria: Set<Int>
  let said: Set<Int>
  let asksForScore: Bool
  let asksForOpening: Bool

  /// `canBeMentioned` tells whether the grader ever notices a term by itself.
  init(
    _ condition: Guard, criteria: [CriterionID: Int], misconceptions: [MisconceptionID: Int],
    canBeMentioned: (TermID) -> Bool
  ) {
    var steps: [Step] = []
    var terms: [TermID] = []
    var open = [condition]
    while let next = open.popLast() {
      switch next {
      case .always: steps.append(.constant(true))
      case .hit(let id): steps.append(Self.step(id, .hit, criteria))
      case .missed(let id): steps.append(Self.step(id, .missed, criteria))
      case .contradicted(let id): steps.append(Self.step(id, .contradicted, criteria))
      case .misconception(let id):
        steps.append(misconceptions[id].map { .said($0) } ?? .constant(false))
      case .mentions(let id):
        guard canBeMentioned(id) else {
          steps.append(.constant(false))
          continue
        }
        let place = terms.firstIndex(of: id) ?? terms.count
        if place == terms.count { terms.append(id) }
        steps.append(.mentioned(place))
      case .score(let comparison, let bound): steps.append(.score(comparison, bound))
      case .gaveUp: steps.append(.gaveUp)
      case .timedOut: steps.append(.timedOut)
      case .not(let inner):
        steps.append(.not)
        open.append(inner)
      case .all(let parts):
        steps.append(.all(parts.count))
        open += parts
      case .any(let parts):
        steps.append(.any(parts.count))
        open += parts
      }
    }
    self.steps = steps.reversed()
    self.terms = terms
    var asked: (criteria: Set<Int>, said: Set<Int>, score: Bool, opening: Bool)
    asked = ([], [], false, false)
    for step in steps {
      switch step {
      case .criterion(let index, _): asked.criteria.insert(index)
      case .said(let index): asked.said.insert(index)
      case .score: asked.score = true
      case .gaveUp, .timedOut: asked.opening = true
      case .constant, .mentioned, .not, .all, .any: break
      }
    }
    self.criteria = asked.criteria
    said = asked.said
    asksForScore = asked.score
    asksForOpening = asked.opening
  }

  /// Whether the condition holds; nil when that depends on facts that are not known yet.
  func truth(of facts: PartialFacts, score: ClosedRange<Double>) -> Bool? {
    var stack: [Bool?] = []
    for step in steps {
      switch step {
      case .constant(let value): stack.append(value)
      case .criterion(let index, let fact):
        stack.append(facts.standings[index].map { $0.fact == fact })
      case .said(let index): stack.append(facts.said[index])
      case .mentioned(let index): stack.append(facts.mentioned[index])
      case .score(let comparison, let bound):
        stack.append(comparison.truth(of: score, against: bound))
      case .gaveUp: stack.append(facts.opening.map { $0 == .gaveUp })
      case .timedOut: stack.append(facts.opening.map { $0 == .timedOut })
      case .not: if let value = stack.popLast() { stack.append(value.map { !$0 }) }
      case .all(let count): join(count, unless: false, &stack)
      case .any(let count): join(count, unless: true, &stack)
      }
    }
    return stack.last ?? nil
  }

  /// One operand that is `decisive` settles the matter; none that is unknown leaves it open.
  private func join(_ count: Int, unless decisive: Bool, _ stack: inout [Bool?]) {
    let operands = stack.suffix(count)
    let value: Bool? =
      operands.contains(decisive) ? decisive : operands.contains(nil) ? nil : !decisive
    stack.removeLast(min(count, stack.count))
    stack.append(value)
  }

  private static func step(
    _ id: CriterionID, _ fact: Standing.Fact, _ criteria: [CriterionID: Int]
  ) -> Step {
    criteria[id].map { .criterion($0, fact) } ?? .constant(false)
  }
}

extension Guard.Comparison {
  /// Nil when some scores of the range compare so and others don't.
  fileprivate func truth(of score: ClosedRange<Double>, against bound: Double) -> Bool? {
    func holds(_ score: Double) -> Bool {
      switch self {
      case .less: score < bound
      case .atMost: score <= bound
      case .greater: score > bound
      case .atLeast: score >= bound
      }
    }
    let (low, high) = (holds(score.lowerBound), holds(score.upperBound))
    return low == high ? low : nil
  }
}
