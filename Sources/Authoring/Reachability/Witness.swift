// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import Reporting

/// A way in which an answer can go so that a condition holds: what happened in it, and nothing that
/// did not.
public struct Witness: Hashable, Sendable {
  public var gaveUp = false
  public var timedOut = false
  public var hit: [CriterionID] = []
  public var partly: [CriterionID] = []
  public var contradicted: [CriterionID] = []
  public var misconceptions: [MisconceptionID] = []
  public var mentions: [TermID] = []
  /// What such an answer scores, 0 … 1.
  public var score = 0.0

  /// How much happened.
  public var factCount: Int {
    hit.count + partly.count + contradicted.count + misconceptions.count + mentions.count
      + (gaveUp ? 1 : 0) + (timedOut ? 1 : 0)
  }

  /// The facts in the words of guards, with the score: `hit(a), misconception(b); score 0.25`.
  public var text: String {
    var facts: [String] = []
    if gaveUp { facts.append("gave-up") }
    if timedOut { facts.append("timed-out") }
    facts += hit.map { "hit(\($0))" } + partly.map { "half of \($0)" }
    facts += contradicted.map { "contradicted(\($0))" }
    facts += misconceptions.map { "misconception(\($0))" } + mentions.map { "mentions(<\($0)>)" }
    return (facts.isEmpty ? "nothing said" : facts.joined(separator: ", "))
      + "; score \(score.withTwoDigits)"
  }
}
