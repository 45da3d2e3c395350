// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import TranscriptStorage

/// What a session asks. The glossary, which is most of a bank, is read only when it is asked for: the
/// start screen needn't wait for it.
struct ScenarioContent {
  let scenario: Scenario
  let questions: [Question]
  private let topics: [Topic]
  private let glossary: () throws(CommandFailure) -> Glossary

  init(
    scenario: Scenario, questions: [Question], topics: [Topic],
    glossary: @escaping () throws(CommandFailure) -> Glossary
  ) {
    self.scenario = scenario
    self.questions = questions
    self.topics = topics
    self.glossary = glossary
  }

  init(_ content: SessionContent) {
    self.init(
      scenario: content.scenario, questions: content.questions, topics: content.topics,
      glossary: { () throws(CommandFailure) in content.glossary })
  }

  func whole() throws(CommandFailure) -> SessionContent {
    SessionContent(
      scenario: scenario, questions: questions, topics: topics, glossary: try glossary())
  }
}
