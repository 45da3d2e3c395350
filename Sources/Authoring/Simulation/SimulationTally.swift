// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import ScenarioCompiler

/// What was counted over simulated sessions; the order of the runs is kept.
public struct SimulationTally: Sendable {
  /// How many sessions reached each question, probe, challenge and follow-up.
  var reached: [Part: Int] = [:]
  /// Milliseconds.
  var lengths: [Int64] = []
  var scores: [CandidateKind: [Double]] = [:]
  /// Sessions that went on after their time was over.
  var overTime = 0
  /// Sessions that asked everything to be covered.
  var covered = 0
  /// Sessions that asked as many questions as the phases say.
  var complete = 0

  public init() {}

  var runs: Int { lengths.count }

  public mutating func add(_ other: SimulationTally) {
    reached.merge(other.reached, uniquingKeysWith: +)
    lengths += other.lengths
    scores.merge(other.scores, uniquingKeysWith: +)
    overTime += other.overTime
    covered += other.covered
    complete += other.complete
  }
}
