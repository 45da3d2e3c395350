// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import ScenarioCompiler

extension Bank {
  /// A scenario by the name that somebody typed; `usage`, with the nearest, when there is none.
  func scenario(named name: String, _ language: Language) throws(CommandFailure) -> Scenario {
    if let found = scenario(ScenarioID(name)) { return found }
    let near = nearestName(to: name, among: scenarios.map(\.id.name))
    throw CommandFailure(
      .usage, Phrase.trouble(.unknownScenario(name, nearest: near)).text(in: language))
  }

  /// A question by the name that somebody typed; `usage`, with the nearest, when there is none.
  func question(named name: String, _ language: Language) throws(CommandFailure) -> Question {
    if let found = question(QuestionID(name)) { return found }
    let near = nearestName(to: name, among: questions.map(\.id.name))
    throw CommandFailure(
      .usage, Phrase.trouble(.unknownQuestion(name, nearest: near)).text(in: language))
  }
}
