// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// The order in which questions that were never asked come up.
public struct Syllabus: Sendable {
  /// Prerequisites before what requires them, easy questions before hard ones; equals in order of id.
  public let questions: [Question]

  public init(_ questions: [Question], topics: [Topic]) {
    let places = Self.places(of: topics)
    func key(_ question: Question) -> (Int, Int, QuestionID) {
      (places[question.topic] ?? topics.count, question.difficulty, question.id)
    }
    self.questions = questions.sorted { key($0) < key($1) }
  }

  /// The place of each topic in an order in which it comes after all that it requires.
  private static func places(of topics: [Topic]) -> [TopicID: Int] {
    let byID = Dictionary(topics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [TopicID: Int] = [:]
    var seen: Set<TopicID> = []
    func visit(_ id: TopicID) {
      guard let topic = byID[id], seen.insert(id).inserted else { return }
      topic.requires.sorted().forEach(visit)
      places[id] = places.count
    }
    byID.keys.sorted().forEach(visit)
    return places
  }
}
