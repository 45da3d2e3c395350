// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Which ways the scenarios of a bank leave open between its questions.
struct BankPaths: Sendable {
  let scenarios: [ScenarioPaths]
  let questions: [QuestionID: Question]
  /// The scenarios of each question, by index.
  private let scenariosOf: [QuestionID: [Int]]

  init(_ bank: Bank) {
    let questions = Dictionary(
      bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.questions = questions
    scenarios = bank.scenarios.map { ScenarioPaths($0, questions: questions) }
    var scenariosOf: [QuestionID: [Int]] = [:]
    for (index, paths) in scenarios.enumerated() {
      for id in paths.phases.keys { scenariosOf[id, default: []].append(index) }
    }
    self.scenariosOf = scenariosOf.mapValues { $0.sorted() }
  }

  /// The scenarios in which a question may be asked, by index.
  func scenarios(of question: QuestionID) -> [Int] { scenariosOf[question] ?? [] }

  /// The questions of later phases, in order of scenario and phase.
  func later(than question: QuestionID) -> [QuestionID] {
    (scenariosOf[question] ?? []).map { scenarios[$0] }.flatMap { paths -> [QuestionID] in
      guard let phase = paths.phases[question]?.first else { return [] }
      return paths.stages.dropFirst(phase + 1).flatMap(\.questions).map(\.id)
    }
  }

  /// The most follow-ups that a question draws anywhere; the usual two where no scenario asks it.
  func followUps(of question: QuestionID) -> Int {
    (scenariosOf[question] ?? []).map { scenarios[$0].scenario.followUps.perQuestion }.max() ?? 2
  }

  /// Whether a follow-up to `other` competes in every interview in which one to `target` does.
  func isSurelyOpen(
    _ other: QuestionID, whenever target: QuestionID, after question: QuestionID
  ) -> Bool {
    if other == target { return true }
    guard let another = questions[other], let wanted = questions[target] else { return false }
    let both = scenarios(of: question).filter { scenarios[$0].phases[target] != nil }
    return !both.isEmpty
      && both.allSatisfy {
        scenarios[$0].isSurelyOpen(another, whenever: wanted, after: question)
      }
  }
}
