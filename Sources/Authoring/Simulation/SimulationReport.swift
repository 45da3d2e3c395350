// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting
internal import ScenarioCompiler

/// What simulated sessions say about a scenario.
public struct SimulationReport: Sendable {
  /// A prompt or a way that a session may come by, and in how many it did.
  struct Row: Sendable {
    let part: Part
    let place: Place
    let sessions: Int
    /// The scenario leaves no way to it, whatever is said.
    let isClosed: Bool
  }

  /// How a kind of candidate scored.
  struct Group: Sendable {
    let kind: CandidateKind
    let runs: Int
    let mean: Double
    let deviation: Double
    /// How likely one of the next level scores higher than one of this (ties count half); nil where
    /// there is no next level.
    let separation: Double?
  }

  let scenario: Scenario
  let seed: UInt64
  let tally: SimulationTally
  /// What was never reached first, then in order of place.
  let rows: [Row]
  let groups: [Group]
  /// In milliseconds, shortest first.
  let lengths: [Int64]

  public init(_ simulation: Simulation, _ tally: SimulationTally) {
    scenario = simulation.scenario
    seed = simulation.seed
    self.tally = tally
    lengths = tally.lengths.sorted()
    rows = simulation.parts.map { part, isClosed in
      Row(
        part: part, place: simulation.place(of: part), sessions: tally.reached[part] ?? 0,
        isClosed: isClosed)
    }.sorted {
      ($0.sessions == 0 ? 0 : 1, $0.isClosed ? 1 : 0, $0.place)
        < ($1.sessions == 0 ? 0 : 1, $1.isClosed ? 1 : 0, $1.place)
    }
    groups = CandidateKind.all.compactMap { kind in
      guard let scores = tally.scores[kind], !scores.isEmpty else { return nil }
      let mean = scores.reduce(0, +) / Double(scores.count)
      let squares = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      var next: [Double]?
      if case .knows(let level) = kind,
        let higher = CandidateKind.levels.first(where: { $0 > level })
      {
        next = tally.scores[.knows(higher)]
      }
      return Group(
        kind: kind, runs: scores.count, mean: mean,
        deviation: (squares / Double(max(1, scores.count - 1))).squareRoot(),
        separation: next.map { areaUnderCurve(lower: scores, higher: $0) })
    }
  }

  /// A question of the scenario that no session asked, or a session beyond its time.
  public var hasFailed: Bool {
    tally.overTime > 0
      || rows.contains { row in
        if case .question = row.part { row.sessions == 0 } else { false }
      }
  }

  func length(at share: Double) -> Int64 {
    guard !lengths.isEmpty else { return 0 }
    return lengths[min(lengths.count - 1, Int(Double(lengths.count - 1) * share + 0.5))]
  }

  /// How many of the runs, 0 … 1.
  func share(_ count: Int) -> Double { tally.runs == 0 ? 0 : Double(count) / Double(tally.runs) }
}

extension Simulation {
  /// Everything that a session may come by, with whether the scenario leaves no way to it. Follow-ups
  /// to questions of other scenarios are left out.
  fileprivate var parts: [(Part, Bool)] {
    questions.flatMap { question -> [(Part, Bool)] in
      let edges = question.followUps.enumerated().compactMap { index, edge -> (Part, Bool)? in
        guard let target = questions.first(where: { $0.id == edge.to }) else { return nil }
        return (
          .followUp(index, of: question.id), !paths.mayLead(from: question, to: target)
        )
      }
      let asksBack = scenario.followUps.perQuestion > 0
      return [(.question(question.id), false)]
        + (asksBack ? question.rubric.criteria.map { (.probe($0.id, of: question.id), false) } : [])
        + (asksBack
          ? question.rubric.misconceptions.map { (.challenge($0.id, of: question.id), false) } : [])
        + edges
    }
  }

  fileprivate func place(of part: Part) -> Place {
    places[part] ?? Place(file: "", line: 1, column: 1)
  }
}

/// How likely a score of `higher` is above one of `lower`; ties count half. 0.5 where one is empty.
func areaUnderCurve(lower: [Double], higher: [Double]) -> Double {
  guard !lower.isEmpty, !higher.isEmpty else { return 0.5 }
  let lower = lower.sorted()
  var (wins, below, upTo) = (0.0, 0, 0)
  for score in higher.sorted() {
    while below < lower.count, lower[below] < score { below += 1 }
    upTo = max(upTo, below)
    while upTo < lower.count, lower[upTo] <= score { upTo += 1 }
    wins += Double(below) + Double(upTo - below) / 2
  }
  return wins / (Double(lower.count) * Double(higher.count))
}
