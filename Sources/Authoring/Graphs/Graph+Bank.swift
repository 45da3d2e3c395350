// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import Reporting

extension Graph {
  /// The questions of a scenario in its phases, and every question that follow-ups lead on to.
  public init(
    of scenario: Scenario, in bank: Bank, language: Language, heat: [QuestionID: Heat] = [:]
  ) {
    let pool = scenario.phases.flatMap(\.questions)
    let byID = Dictionary(
      bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found = pool.filter { byID[$0] != nil }
    var seen = Set(found)
    var next = 0
    while next < found.count {
      for edge in byID[found[next]]?.followUps ?? []
      where byID[edge.to] != nil && seen.insert(edge.to).inserted { found.append(edge.to) }
      next += 1
    }
    self.init(
      title: scenario.title[language], questions: found.compactMap { byID[$0] },
      language: language, heat: heat)
    clusters = scenario.phases.map { phase in
      Cluster(
        title: "\(phase.title[language]) (\(phase.count)/\(phase.questions.count))",
        members: phase.questions.filter { byID[$0] != nil }.map(\.name))
    }
  }

  /// All questions of a bank in their topics.
  public init(questionsOf bank: Bank, language: Language, heat: [QuestionID: Heat] = [:]) {
    self.init(title: "", questions: bank.questions, language: language, heat: heat)
    clusters = bank.topics.compactMap { topic in
      let members = bank.questions.filter { $0.topic == topic.id }.map(\.id.name)
      return members.isEmpty ? nil : Cluster(title: topic.title[language], members: members)
    }
  }

  /// The topics of a bank, each with an edge to those that require it.
  public init(topicsOf bank: Bank, language: Language, heat: [QuestionID: Heat] = [:]) {
    title = ""
    let known = Set(bank.topics.map(\.id))
    nodes = bank.topics.map { topic in
      let found = bank.questions.filter { $0.topic == topic.id }.compactMap { heat[$0.id] }
      let count = found.reduce(0) { $0 + $1.count }
      let sum = found.reduce(0) { $0 + $1.score * Double($1.count) }
      return Node(
        id: topic.id.name, text: topic.title[language],
        heat: count > 0 ? Heat(score: sum / Double(count), count: count) : nil)
    }
    edges = bank.topics.flatMap { topic in
      topic.requires.filter(known.contains).map {
        Edge(from: $0.name, to: topic.id.name, reason: "", weight: 1)
      }
    }
  }

  private init(
    title: String, questions: [Question], language: Language, heat: [QuestionID: Heat]
  ) {
    self.title = title
    let known = Set(questions.map(\.id))
    nodes = questions.map {
      Node(id: $0.id.name, text: $0.ask[language], heat: heat[$0.id])
    }
    edges = questions.flatMap { question in
      question.followUps.filter { known.contains($0.to) }.map { edge in
        Edge(
          from: question.id.name, to: edge.to.name,
          reason: edge.when == .always ? "" : edge.when.words(for: question)[language],
          weight: edge.weight)
      }
    }
  }
}

extension Double {
  /// As an author writes it: 1, 1.5.
  var shortText: String { JSONText.number(self).text }
}
