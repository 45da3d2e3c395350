// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// What a scenario promises and can't keep: questions to cover, counts of phases, questions that are
  /// never asked.
  func scenarioFaults(of paths: ScenarioPaths) -> [Diagnostic] {
    // A question that could not be read is told of where it stands.
    let isWhole = paths.scenario.phases.allSatisfy { phase in
      phase.questions.allSatisfy { self.paths.questions[$0] != nil }
    }
    guard isWhole else { return [] }
    return coverFaults(of: paths) + paths.stages.flatMap { faults(of: $0, in: paths) }
  }

  private func coverFaults(of paths: ScenarioPaths) -> [Diagnostic] {
    let scenario = paths.scenario
    func place(_ id: QuestionID) -> Place {
      self.place(of: .cover(id, of: scenario.id), .scenario(scenario.id))
    }
    var faults: [Diagnostic] = []
    var seen: Set<QuestionID> = []
    var time = Duration.zero
    for id in scenario.cover where seen.insert(id).inserted {
      guard let question = self.paths.questions[id] else { continue }
      time += question.timeLimit
      if paths.phases[id] == nil {
        faults.append(Diagnostic(.coverInNoPhase(question: id.name), at: place(id)))
      }
      for twin in question.twins where seen.contains(twin) {
        faults.append(Diagnostic(.coveredTwins(first: twin.name, second: id.name), at: place(id)))
      }
    }
    if time > scenario.timeLimit {
      faults.append(
        Diagnostic(
          .coverTooLong(minutes: time.minutes, of: scenario.timeLimit.minutes),
          at: self.place(of: .scenario(scenario.id))))
    }
    return faults
  }

  private func faults(of stage: ScenarioPaths.Stage, in paths: ScenarioPaths) -> [Diagnostic] {
    let scenario = paths.scenario
    var faults: [Fault] = []
    let covered = stage.cover.filter { paths.phases[$0]?.count == 1 }
    if covered.count > stage.count {
      faults.append(
        .phaseCoversTooMany(phase: stage.id.name, asks: stage.count, covers: covered.count))
    }
    let most = stage.greatestCount
    if stage.count > most {
      faults.append(
        .phaseAsksTooMany(
          phase: stage.id.name, asks: stage.count, most: most,
          hasTwins: most < stage.questions.count))
    }
    for question in stage.questions {
      if question.timeLimit > scenario.timeLimit {
        faults.append(
          .questionTooLong(
            question: question.id.name, minutes: question.timeLimit.minutes,
            of: scenario.timeLimit.minutes))
      } else if let why = paths.reasonNeverAsked(question, in: stage) {
        faults.append(.neverAsked(question: question.id.name, phase: stage.id.name, why: why))
      }
    }
    let place = place(of: .phase(stage.id, of: scenario.id), .scenario(scenario.id))
    return faults.map { Diagnostic($0, at: place) }
  }
}

extension ScenarioPaths.Stage {
  /// No session asks more of the pool than this: twins exclude each other, so of a group in which
  /// all are twins of all at most one is asked.
  fileprivate var greatestCount: Int {
    var groups: [[Question]] = []
    var groupOf: [QuestionID: Int] = [:]
    for question in questions {
      let group = question.twins.compactMap { groupOf[$0] }.first { index in
        groups[index].allSatisfy { question.twins.contains($0.id) }
      }
      if let group { groups[group].append(question) } else { groups.append([question]) }
      groupOf[question.id] = group ?? groups.count - 1
    }
    return groups.count
  }
}

extension ScenarioPaths {
  /// Why no session asks a question in a phase, as the second half of a sentence; nil when one may.
  fileprivate func reasonNeverAsked(_ question: Question, in stage: Stage) -> String? {
    if stage.cover.contains(question.id) { return nil }
    let twin = question.twins.first { twin in
      guard twin != first else { return true }
      // Asked before it, whatever happens: its own twins are nowhere else, and it takes no longer.
      guard stage.cover.contains(twin), let other = stage.questions.first(where: { $0.id == twin }),
        phases[twin]?.count == 1, other.timeLimit <= question.timeLimit
      else { return false }
      return other.twins.allSatisfy { $0 == question.id || phases[$0] == nil }
    }
    if let twin, phases[question.id]?.count == 1 {
      return "its twin \(twin) is always asked before it"
    }
    let before = stage.lastingCoverTimes.prefix { $0 <= question.timeLimit }.count
    if before >= stage.count {
      return "the phase asks \(stage.count), and what it covers comes first"
    }
    return nil
  }
}
