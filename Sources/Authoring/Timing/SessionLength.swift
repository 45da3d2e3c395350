// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// How long sessions of a scenario take, and how many of them get through all of it.
///
/// The assumptions: a prompt takes a share of its time as in `TimeUse`, each independent of the
/// others; what is not covered is drawn from the pool with even chances; pauses don't count. The rule
/// of the engine is kept: nothing starts that could not take all of its time.
public struct SessionLength: Sendable {
  /// How many questions a session asks that has the time.
  public let questions: Int
  /// The shortest questions, quickly answered and without follow-ups.
  public let least: Duration
  /// The mean, if the clock did not end anything.
  public let expected: Duration
  /// The longest questions with all follow-ups, each to its end.
  public let greatest: Duration
  public let limit: Duration
  /// How likely a session asks all of its questions, 0 … 1.
  public let chance: Double

  /// A place for a question, with the times of those that may stand in it.
  private struct Slot {
    /// In seconds, each with its chance; they add up to 1.
    let times: [(seconds: Double, chance: Double)]
  }

  init(_ paths: ScenarioPaths) {
    let scenario = paths.scenario
    var slots: [Slot] = []
    var (least, greatest) = (0.0, 0.0)
    for stage in paths.stages {
      let covers = scenario.cover.compactMap { id in
        stage.cover.contains(id) ? stage.questions.first { $0.id == id } : nil
      }.prefix(stage.count)
      let barred = Set(covers.flatMap(\.twins))
      let pool = stage.questions
        .filter { !stage.cover.contains($0.id) && !barred.contains($0.id) }
        .map { $0.timeLimit.inSeconds }.sorted()
      for question in covers {
        slots.append(Slot(times: [(question.timeLimit.inSeconds, 1)]))
        least += question.timeLimit.inSeconds
        greatest += question.timeLimit.inSeconds
      }
      let free = min(stage.count - covers.count, pool.count)
      guard free > 0 else { continue }
      least += pool.prefix(free).reduce(0, +)
      greatest += pool.suffix(free).reduce(0, +)
      let counts = Dictionary(grouping: pool, by: { $0 }).mapValues(\.count)
      let times = counts.sorted { $0.key < $1.key }
        .map { ($0.key, Double($0.value) / Double(pool.count)) }
      slots += (0..<free).map { _ in Slot(times: times) }
    }
    let followUps = max(0, scenario.followUps.perQuestion)
    let followUp = scenario.followUps.timeLimit.inSeconds
    let mean = slots.reduce(0) { $0 + $1.times.reduce(0) { $0 + $1.seconds * $1.chance } }
    var (drawn, chance) = (0.0, 1.0)
    for _ in 0..<followUps {
      chance *= TimeUse.followUpChance
      drawn += chance
    }
    self.questions = slots.count
    self.least = .seconds(least * TimeUse.least)
    expected = .seconds((mean + Double(slots.count) * drawn * followUp) * TimeUse.mean)
    self.greatest = .seconds(greatest + Double(slots.count * followUps) * followUp)
    limit = scenario.timeLimit
    self.chance = Self.chance(
      of: slots, followUps: followUps, followUp: followUp, within: limit.inSeconds)
  }

  /// The chance that every slot is filled: the time used so far, as a distribution over steps of at
  /// least five seconds, is carried from prompt to prompt.
  private static func chance(
    of slots: [Slot], followUps: Int, followUp: Double, within limit: Double
  ) -> Double {
    guard limit > 0 else { return slots.isEmpty ? 1 : 0 }
    let step = max(5, limit / 4096)
    let steps = Int(limit / step)
    var used = [Double](repeating: 0, count: steps + 1)
    used[0] = 1

    func spend(_ chance: Double, at time: Int, _ seconds: Double, into result: inout [Double]) {
      for (share, likely) in TimeUse.distribution {
        result[min(steps, time + Int((share * seconds / step).rounded()))] += chance * likely
      }
    }
    for slot in slots {
      var asked = [Double](repeating: 0, count: steps + 1)
      for (time, chance) in used.enumerated() where chance > 0 {
        let left = limit - Double(time) * step
        let fitting = slot.times.filter { $0.seconds <= left }
        let share = fitting.reduce(0) { $0 + $1.chance }
        // What finds nothing that fits is not carried on.
        for (seconds, likely) in fitting {
          spend(chance * likely / share, at: time, seconds, into: &asked)
        }
      }
      used = [Double](repeating: 0, count: steps + 1)
      for _ in 0..<followUps {
        var next = [Double](repeating: 0, count: steps + 1)
        for (time, chance) in asked.enumerated() where chance > 0 {
          if followUp > 0, followUp <= limit - Double(time) * step {
            used[time] += chance * (1 - TimeUse.followUpChance)
            spend(chance * TimeUse.followUpChance, at: time, followUp, into: &next)
          } else {
            used[time] += chance
          }
        }
        asked = next
      }
      for (time, chance) in asked.enumerated() { used[time] += chance }
    }
    return min(1, used.reduce(0, +))
  }

  /// `cnn-to-resnet: 8 questions, 7–25–44 of 30 min, finishes in 86 %`.
  public func line(of scenario: ScenarioID) -> String {
    func minutes(_ time: Duration) -> Int { Int((time.inSeconds / 60).rounded()) }
    return "\(scenario): \(questions) questions, \(minutes(least))–\(minutes(expected))–"
      + "\(minutes(greatest)) of \(minutes(limit)) min, finishes in \(percent) %"
  }

  var percent: Int { Int((chance * 100).rounded()) }
}
