// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Which ways a scenario leaves open from one of its questions to another.
///
/// It follows the rules of the engine: the questions to cover come first in their phase; a follow-up
/// leads within the phase or into the next one that has something left; what was left early comes
/// back after the last phase. Where more would have to be known, a way is taken to be open, so that
/// one that is called closed is closed.
struct ScenarioPaths: Sendable {
  struct Stage: Sendable {
    let id: PhaseID
    let count: Int
    /// The pool, in its order, each question once.
    let questions: [Question]
    let cover: Set<QuestionID>
    /// The shortest time of the questions that nothing but time closes: they stand in this phase alone
    /// and have no twin in the scenario. Nil when there is none.
    var surelyOpen: Duration?
    /// The times of those among them that are to be covered.
    var lastingCover: [QuestionID: Duration] = [:]
    /// The same times, shortest first.
    var lastingCoverTimes: [Duration] = []
    /// A follow-up may lead on before the phase has had its count.
    var mayBeLeftEarly = false
  }

  let scenario: Scenario
  private(set) var stages: [Stage]
  /// The phases of each question.
  let phases: [QuestionID: [Int]]
  /// The question that every session begins with; nil where it varies.
  let first: QuestionID?
  private let questions: [QuestionID: Question]

  init(_ scenario: Scenario, questions: [QuestionID: Question]) {
    self.scenario = scenario
    self.questions = questions
    let cover = Set(scenario.cover)
    var phases: [QuestionID: [Int]] = [:]
    var stages: [Stage] = []
    for (index, phase) in scenario.phases.enumerated() {
      var seen: Set<QuestionID> = []
      let pool = phase.questions.compactMap { questions[$0] }.filter { seen.insert($0.id).inserted }
      for question in pool { phases[question.id, default: []].append(index) }
      stages.append(
        Stage(id: phase.id, count: phase.count, questions: pool, cover: cover.intersection(seen)))
    }
    self.phases = phases
    for index in stages.indices {
      let lasting = stages[index].questions.filter { question in
        phases[question.id]?.count == 1 && !question.twins.contains { phases[$0] != nil }
      }
      stages[index].surelyOpen = lasting.map(\.timeLimit).min()
      for question in lasting where stages[index].cover.contains(question.id) {
        stages[index].lastingCover[question.id] = question.timeLimit
      }
      stages[index].lastingCoverTimes = stages[index].lastingCover.values.sorted()
    }
    self.stages = stages
    first = stages.first.flatMap { stage in
      let fitting = stage.questions.filter { $0.timeLimit <= scenario.timeLimit }
      let isIn = Set(fitting.map(\.id))
      return scenario.cover.first(where: isIn.contains)
        ?? (fitting.count == 1 ? fitting[0].id : nil)
    }
    for index in stages.indices {
      self.stages[index].mayBeLeftEarly = stages[index].questions.contains { question in
        hasMore(after: question, in: stages[index])
          && question.followUps.contains { phases[$0.to]?.contains { $0 > index } ?? false }
      }
    }
  }

  /// Whether an interview can go from one question to another by a follow-up; true where that is not
  /// sure.
  func mayLead(from question: Question, to target: Question) -> Bool {
    if target.id == first || target.timeLimit > scenario.timeLimit { return false }
    if question.twins.contains(target.id) || target.twins.contains(question.id) { return false }
    for here in phases[question.id] ?? [] {
      for there in phases[target.id] ?? [] {
        if here == there ? mayStay(question, target, here) : mayMove(here, target, there) {
          return true
        }
      }
    }
    return false
  }

  private func mayStay(_ question: Question, _ target: Question, _ index: Int) -> Bool {
    let stage = stages[index]
    guard stage.count >= 2 else { return false }
    if stage.cover.contains(target.id) { return stage.cover.contains(question.id) }
    return hasMore(after: question, in: stage, for: target)
  }

  private func mayMove(_ here: Int, _ target: Question, _ there: Int) -> Bool {
    if there < here { return stages[there].mayBeLeftEarly }
    func mayBeClosed(_ limit: Duration?) -> Bool {
      limit.map { $0 > target.timeLimit } ?? true
    }
    // A phase that was left early is come back to when those after it are done.
    if stages[here].mayBeLeftEarly { return true }
    for stage in stages[(here + 1)..<there] where !mayBeClosed(stage.surelyOpen) { return false }
    return stages[there].cover.contains(target.id)
      || mayBeClosed(stages[there].lastingCoverTimes.first)
  }

  /// Whether a phase can have anything left for its other questions after this one, once what it
  /// covers is asked. What takes longer than `target` may be closed when that is open.
  private func hasMore(after question: Question, in stage: Stage, for target: Question? = nil)
    -> Bool
  {
    func counts(_ time: Duration) -> Bool { target.map { time <= $0.timeLimit } ?? true }
    let covered = stage.lastingCoverTimes.prefix(stage.count).prefix(while: counts).count
    let isAmongThem = stage.lastingCover[question.id].map(counts) ?? false
    return stage.count > covered + (isAmongThem ? 0 : 1)
  }

  /// Whether `other` can be asked whenever `target` can, right after this question.
  func isSurelyOpen(_ other: Question, whenever target: Question, after question: QuestionID)
    -> Bool
  {
    guard first == question, other.id != question, !other.twins.contains(question),
      other.timeLimit <= target.timeLimit
    else { return false }
    return (phases[target.id] ?? []).allSatisfy { index in
      phases[other.id]?.contains(index) ?? false
        && (stages[index].cover.isSubset(of: [question]) || stages[index].cover.contains(other.id))
    }
  }
}
