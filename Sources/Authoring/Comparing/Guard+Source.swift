// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

extension Guard {
  /// The guard as authors write it after `when`.
  var source: String {
    switch self {
    case .always: "always"
    case .hit(let id): "hit(\(id))"
    case .missed(let id): "missed(\(id))"
    case .contradicted(let id): "contradicted(\(id))"
    case .misconception(let id): "misconception(\(id))"
    case .mentions(let term): "mentions(<\(term)>)"
    case .score(let comparison, let score):
      "score \(comparison.rawValue) \(JSONText.number(score).text)"
    case .gaveUp: "gave-up"
    case .timedOut: "timed-out"
    case .not(let inner): "not " + inner.operand
    case .all(let parts): parts.map(\.operand).joined(separator: " and ")
    case .any(let parts): parts.map(\.operand).joined(separator: " or ")
    }
  }

  private var operand: String {
    switch self {
    case .all, .any, .not: "(\(source))"
    default: source
    }
  }
}
