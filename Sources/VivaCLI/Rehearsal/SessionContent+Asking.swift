// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import TranscriptStorage

extension SessionContent {
  /// A session of its own about some questions of another.
  init(asking questions: [Question], of content: SessionContent) {
    self.init(
      scenario: Scenario(
        "again", asking: questions, title: LocalizedText(zh: "再答一次", en: "Once more"),
        followUps: content.scenario.followUps),
      questions: questions, topics: content.topics, glossary: content.glossary)
  }

  /// A session about questions of a bank, asked in the order given.
  init(_ id: ScenarioID, asking questions: [Question], of bank: Bank, title: LocalizedText) {
    self.init(
      scenario: Scenario(id, asking: questions, title: title, isOrdered: true),
      questions: questions, topics: bank.topics, glossary: bank.glossary)
  }
}
