// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

extension Guard {
  /// The condition as an author writes it.
  var written: String {
    switch self {
    case .always: "always"
    case .hit(let id): "hit(\(id))"
    case .missed(let id): "missed(\(id))"
    case .contradicted(let id): "contradicted(\(id))"
    case .misconception(let id): "misconception(\(id))"
    case .mentions(let id): "mentions(<\(id)>)"
    case .score(let comparison, let bound):
      "score \(comparison.rawValue) \(JSONText.number(bound).text)"
    case .gaveUp: "gave-up"
    case .timedOut: "timed-out"
    case .not(let inner): "not " + inner.writtenAsOperand
    case .all(let parts): parts.map(\.writtenAsOperand).joined(separator: " and ")
    case .any(let parts): parts.map(\.writtenAsOperand).joined(separator: " or ")
    }
  }

  private var writtenAsOperand: String {
    switch self {
    case .all, .any: "(\(written))"
    default: written
    }
  }
}
