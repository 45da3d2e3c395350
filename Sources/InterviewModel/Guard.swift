// SPDX-License-Identifier: GPL-3.0-or-later

/// A condition on how an answer went; it decides whether a follow-up is taken.
public indirect enum Guard: Hashable, Codable, Sendable {
  public enum Comparison: String, Codable, Sendable {
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  case always
  case hit(CriterionID)
  case missed(CriterionID)
  case contradicted(CriterionID)
  case misconception(MisconceptionID)
  case mentions(TermID)
  case score(Comparison, Double)
  case gaveUp
  case timedOut
  case not(Guard)
  case all([Guard])
  case any([Guard])

  /// The guards that this one is made of and that are not made of others, from left to right.
  public var leaves: [Guard] {
    var leaves: [Guard] = []
    var open = [self]
    while let next = open.popLast() {
      switch next {
      case .not(let inner): open.append(inner)
      case .all(let parts), .any(let parts): open += parts.reversed()
      default: leaves.append(next)
      }
    }
    return leaves
  }

  /// The terms that it asks for.
  public var terms: [TermID] {
    leaves.compactMap { if case .mentions(let id) = $0 { id } else { nil } }
  }
}
