// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import ScenarioCompiler

extension [Scenario] {
  /// The scenario by the name that somebody typed, the shortest without a name; `usage`, with the
  /// nearest, when there is none.
  func chosen(by name: String?, _ language: Language) throws(CommandFailure) -> Scenario {
    guard let name else {
      // Of equally short ones the first, in order of id.
      if let shortest = self.min(by: { $0.timeLimit < $1.timeLimit }) { return shortest }
      throw CommandFailure(
        .noInput, Phrase.trouble(.unknownScenario("", nearest: nil)).text(in: language))
    }
    let id = ScenarioID(name)
    if let found = first(where: { $0.id == id }) { return found }
    let near = nearestName(to: name, among: map(\.id.name))
    throw CommandFailure(
      .usage, Phrase.trouble(.unknownScenario(name, nearest: near)).text(in: language))
  }
}

extension Bank {
  /// A scenario by the name that somebody typed; `usage`, with the nearest, when there is none.
  func scenario(named name: String, _ language: Language) throws(CommandFailure) -> Scenario {
    try scenarios.chosen(by: name, language)
  }

  /// A question by the name that somebody typed; `usage`, with the nearest, when there is none.
  func question(named name: String, _ language: Language) throws(CommandFailure) -> Question {
    if let found = question(QuestionID(name)) { return found }
    let near = nearestName(to: name, among: questions.map(\.id.name))
    throw CommandFailure(
      .usage, Phrase.trouble(.unknownQuestion(name, nearest: near)).text(in: language))
  }
}
