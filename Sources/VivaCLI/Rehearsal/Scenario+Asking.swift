// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Scenario {
  /// An interview that nobody has authored: some questions, each with the time that it and its
  /// follow-ups can take.
  ///
  /// - Parameters:
  ///   - id: Its name in the transcripts.
  ///   - questions: What it asks.
  ///   - title: Its name for people.
  ///   - followUps: How many follow-ups each question may draw, and how long they take.
  ///   - isOrdered: They are asked in the order given, and not by ability.
  init(
    _ id: ScenarioID, asking questions: [Question], title: LocalizedText,
    followUps: FollowUpBudget = FollowUpBudget(perQuestion: 2, timeLimit: .seconds(60)),
    isOrdered: Bool = false
  ) {
    let ids = questions.map(\.id)
    let phase = Phase(
      id: PhaseID(id.name), title: title, bridge: LocalizedText(zh: "", en: ""), count: ids.count,
      questions: ids)
    let time = questions.reduce(Duration.zero) {
      $0 + $1.timeLimit + followUps.timeLimit * followUps.perQuestion
    }
    self.init(
      id: id, title: title, about: title, timeLimit: time + .seconds(60), mode: .practice,
      followUps: followUps, phases: [phase], cover: isOrdered ? ids : [])
  }
}
