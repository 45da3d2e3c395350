// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import ScenarioCompiler

/// The names that a bank defines, for an editor to offer where one of them must stand.
public struct KnownNames: Equatable, Sendable {
  private let questions: [String]
  private let topics: [String]
  private let points: [String]
  private let terms: [Term]

  public init(_ bank: Bank) {
    questions = bank.questions.map(\.id.name)
    topics = bank.topics.map(\.id.name)
    points = bank.topics.flatMap { $0.points.map(\.id.name) }
    terms = bank.glossary.terms
  }

  subscript(naming: Shape.Naming) -> [String] {
    switch naming {
    case .own: []
    case .question: questions
    case .topic: topics
    case .point: points
    case .term: terms.map(\.id.name)
    case .rival: terms.filter { $0.contrast != nil }.map(\.id.name)
    case .contrast: Set(terms.compactMap(\.contrast)).sorted()
    }
  }
}
