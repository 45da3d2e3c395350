// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Which questions of a bank ask for each point of its topics, and where its questions come from.
public struct Coverage: Sendable {
  /// A point of a topic, with the questions that cover it, in order of id.
  public struct Row: Sendable {
    public let point: KnowledgePoint
    public let questions: [QuestionID]
  }

  /// The topics that name points, in order of id, each with its points in the author's order.
  public let topics: [(topic: Topic, rows: [Row])]
  /// The questions that name a source, in order of source, a number in it by its value.
  public let sources: [Question]

  public init(_ bank: Bank) {
    var covering: [PointID: [QuestionID]] = [:]
    for question in bank.questions {
      for point in Set(question.covers) { covering[point, default: []].append(question.id) }
    }
    topics = bank.topics.filter { !$0.points.isEmpty }.map { topic in
      let rows = topic.points.map { Row(point: $0, questions: covering[$0.id]?.sorted() ?? []) }
      return (topic, rows)
    }
    sources = bank.questions.filter { !$0.source.isEmpty }
      .sorted { (Self.order(of: $0.source), $0.id) < (Self.order(of: $1.source), $1.id) }
  }

  /// "QuestionsDL 7" by its name, then by seven.
  private static func order(of source: String) -> SourceOrder {
    let words = source.split(separator: " ")
    guard words.count > 1, let number = words.last.flatMap({ Int($0) }) else {
      return SourceOrder(name: source, number: 0)
    }
    return SourceOrder(name: words.dropLast().joined(separator: " "), number: number)
  }

  private struct SourceOrder: Comparable {
    let name: String
    let number: Int

    static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.name, lhs.number) < (rhs.name, rhs.number)
    }
  }
}
