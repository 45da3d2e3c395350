// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Agenda {
  /// A question to ask, and why this one.
  struct Choice: Equatable, Sendable {
    let question: Question
    let stage: Int
    let bridge: LocalizedText?
    let reason: PromptReason
  }

  /// How likely the next question's success should be. An even chance tells most about ability, so
  /// an exam aims there; practice aims higher, to encourage. The second number is a design choice.
  static func target(in mode: SessionMode) -> Double {
    switch mode {
    case .exam: 0.5
    case .practice: 0.65
    }
  }

  /// Among how many of the nearest questions the seed picks, so that two sessions differ. Those that are
  /// as near as the last of them take part: at the start all of one difficulty are.
  static let randomesqueCount = 3

  /// The next question; nil when none is left that fits into the time left.
  ///
  /// What the scenario's author demands comes first, then the way an interviewer would go, then the
  /// candidate's ability:
  /// 1. The questions that the current phase must cover, in the scenario's order. An edge that leads
  ///    to one of them may choose which, and lends its bridge.
  /// 2. The heaviest edge from the question just finished whose guard holds, if it leads to a
  ///    question of the current phase or of the next one (there, to one that must be covered, as
  ///    long as any is). An edge into the next phase moves the interview on: that is the natural
  ///    place to change the topic.
  /// 3. In the current phase, one of the three questions nearest the candidate's ability, or of those
  ///    equally near.
  /// 4. The same in the next phase that has something left, and so on. After the last phase come
  ///    those that an edge left early, as long as there is time.
  func choice(
    after finished: Inquiry?, remaining: Duration, mode: SessionMode,
    ability: (TopicID) -> Ability, using generator: inout SplitMix64
  ) -> Choice? {
    let order = Array(stages.indices[current...]) + Array(stages.indices[..<current])
    let candidates = order.compactMap { Candidates(self, stage: $0, remaining: remaining) }
    guard let here = candidates.first else { return nil }
    let mayMoveOn = here.stage == current && !here.mustCover
    let reachable = candidates.prefix(mayMoveOn ? 2 : 1)
    if let finished, let choice = edge(from: finished, among: reachable, using: &generator) {
      return choice
    }
    guard let first = here.questions.first else { return nil }
    if here.mustCover {
      return Choice(
        question: first, stage: here.stage, bridge: nil, reason: .covers(stages[here.stage].id))
    }
    return nearest(in: here, mode: mode, ability: ability, using: &generator)
  }

  private func edge(
    from finished: Inquiry, among candidates: ArraySlice<Candidates>,
    using generator: inout SplitMix64
  ) -> Choice? {
    let facts = finished.facts
    let ways = finished.question.followUps.filter { $0.when.holds(for: facts) }
      .compactMap { edge -> (edge: FollowUp, question: Question, stage: Int)? in
        for candidate in candidates {
          if let question = candidate.questions.first(where: { $0.id == edge.to }) {
            return (edge, question, candidate.stage)
          }
        }
        return nil
      }
    return generator.heaviest(of: ways, by: \.edge.weight).map { way in
      Choice(
        question: way.question, stage: way.stage, bridge: way.edge.bridge,
        reason: .edge(from: finished.question.id, when: way.edge.when))
    }
  }

  private func nearest(
    in candidates: Candidates, mode: SessionMode, ability: (TopicID) -> Ability,
    using generator: inout SplitMix64
  ) -> Choice? {
    let target = Self.target(in: mode)
    let ranked = candidates.questions.enumerated()
      .map { place, question in
        let chance = ability(question.topic).chance(at: question.difficultyInLogits)
        return (distance: (chance - target).magnitude, place: place, question: question)
      }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    let farthest = ranked.prefix(Self.randomesqueCount).last?.distance ?? 0
    let nearest = ranked.prefix { $0.distance <= farthest }
    return generator.pick(from: Array(nearest)).map { picked in
      Choice(
        question: picked.question, stage: candidates.stage, bridge: nil,
        reason: .ability(
          phase: stages[candidates.stage].id, ability: ability(picked.question.topic).logits,
          difficulty: picked.question.difficultyInLogits))
    }
  }

  /// The questions of one stage that may come next: those to cover as long as there are any.
  private struct Candidates {
    let stage: Int
    let questions: [Question]
    let mustCover: Bool

    /// Nil when nothing in the stage can be asked.
    init?(_ agenda: Agenda, stage: Int, remaining: Duration) {
      let open = agenda.open(in: stage, remaining: remaining)
      if open.isEmpty { return nil }
      let covers = agenda.stages[stage].cover.compactMap { id in open.first { $0.id == id } }
      self.stage = stage
      questions = covers.isEmpty ? open : covers
      mustCover = !covers.isEmpty
    }
  }
}
