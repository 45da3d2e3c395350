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
}
