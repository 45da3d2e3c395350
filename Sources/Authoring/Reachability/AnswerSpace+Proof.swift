// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

extension AnswerSpace {
  /// Why a condition that can never hold can't, in half a sentence: the fewest of its parts that
  /// exclude each other.
  func proof(against condition: Guard) -> String {
    let core = core(of: condition)
    guard let first = core.first else { return "it asks for nothing" }
    if core.count == 1 { return proof(againstPart: first) }
    if let proof = proofByScore(core) { return proof }
    let names = core.map { "“\($0.written)”" }
    return core.count == 2
      ? "\(names[0]) and \(names[1]) exclude each other"
      : names.joined(separator: ", ") + " can't hold together"
  }

  /// Parts joined by “and” of which none can be left out without the rest becoming possible.
  private func core(of condition: Guard) -> [Guard] {
    var parts: [Guard] = []
    var open = [condition]
    while let next = open.popLast() {
      if case .all(let inner) = next { open += inner.reversed() } else { parts.append(next) }
    }
    // Each part costs a decision; nobody reads a proof from more.
    if parts.count > 32 { return parts }
    for index in parts.indices.reversed() where parts.count > 1 {
      var rest = parts
      rest.remove(at: index)
      if isImpossible(.all(rest)) { parts = rest }
    }
    return parts
  }

  private func proof(againstPart part: Guard) -> String {
    switch part {
    case .mentions(let id): return "<\(id)> is a relation, and only concepts count as mentioned"
    case .score: return "a score lies between 0 and \(greatestScore(under: .always).withTwoDigits)"
    case .gaveUp, .timedOut, .hit, .missed, .contradicted, .misconception, .always, .all:
      return "“\(part.written)” never holds"
    case .not(let inner): return "“\(inner.written)” always holds"
    case .any(let parts):
      return parts.prefix(3).map { proof(against: $0) }.joined(separator: "; ")
        + (parts.count > 3 ? "; and so on" : "")
    }
  }

  /// A single bound of the score that the other parts put out of reach.
  private func proofByScore(_ core: [Guard]) -> String? {
    func isScore(_ part: Guard) -> Bool { if case .score = part { true } else { false } }
    guard core.count(where: isScore) == 1, let bound = core.first(where: isScore),
      case .score(let comparison, _) = bound
    else { return nil }
    let rest = core.filter { !isScore($0) }
    let others = rest.map(\.written).joined(separator: " and ")
    let condition = Guard.all(rest)
    let reach =
      switch comparison {
      case .less, .atMost: "at least \(leastScore(under: condition).withTwoDigits)"
      case .greater, .atLeast: "at most \(greatestScore(under: condition).withTwoDigits)"
      }
    return "“\(others)” makes the score \(reach), so “\(bound.written)” never holds with it"
  }

  /// The greatest hundredth below which no score lies while the condition holds.
  private func leastScore(under condition: Guard) -> Double {
    var (low, high) = (0, 101)
    while high - low > 1 {
      let middle = (low + high) / 2
      let isBelow = Guard.all([condition, .score(.less, Double(middle) / 100)])
      if isImpossible(isBelow) { low = middle } else { high = middle }
    }
    return Double(low) / 100
  }

  /// The least hundredth above which no score lies while the condition holds.
  private func greatestScore(under condition: Guard) -> Double {
    var (low, high) = (-1, 100)
    while high - low > 1 {
      let middle = (low + high) / 2
      let isAbove = Guard.all([condition, .score(.greater, Double(middle) / 100)])
      if isImpossible(isAbove) { high = middle } else { low = middle }
    }
    return Double(high) / 100
  }
}
