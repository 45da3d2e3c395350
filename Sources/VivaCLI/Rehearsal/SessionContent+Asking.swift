// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import TranscriptStorage

extension SessionContent {
  /// A session of its own about some questions of another.
  init(asking questions: [Question], of content: SessionContent) {
    let title = LocalizedText(zh: "再答一次", en: "Once more")
    let phase = Scenario.Phase(
      id: "again", title: title, bridge: LocalizedText(zh: "", en: ""), count: questions.count,
      questions: questions.map(\.id))
    let budget = content.scenario.followUps
    let time = questions.reduce(Duration.zero) {
      $0 + $1.timeLimit + budget.timeLimit * budget.perQuestion
    }
    self.init(
      scenario: Scenario(
        id: "again", title: title, about: title, timeLimit: time + .seconds(60), mode: .practice,
        followUps: budget, phases: [phase]),
      questions: questions, topics: content.topics, glossary: content.glossary)
  }
}
