// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything that authors wrote, resolved: every reference in it leads somewhere.
public struct Bank: Hashable, Codable, Sendable {
  public var topics: [Topic]
  public var questions: [Question]
  public var scenarios: [Scenario]
  public var glossary: Glossary

  public init(
    topics: [Topic] = [], questions: [Question] = [], scenarios: [Scenario] = [],
    glossary: Glossary = Glossary()
  ) {
    self.topics = topics
    self.questions = questions
    self.scenarios = scenarios
    self.glossary = glossary
  }

  public func question(_ id: QuestionID) -> Question? { questions.first { $0.id == id } }
  /// The questions that a scenario may ask, in the order of the bank.
  public func questions(of scenario: Scenario) -> [Question] {
    let pool = scenario.pool
    return questions.filter { pool.contains($0.id) }
  }

  public func scenario(_ id: ScenarioID) -> Scenario? { scenarios.first { $0.id == id } }
}
