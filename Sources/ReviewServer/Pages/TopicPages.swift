// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import TranscriptStorage

extension PageContext {
  /// The map of topics.
  func topics() throws(StorageError) -> Response {
    let heat = heat(try source.store.progress().questions)
    let topics = self.topics(heat: heat)
    let map = TopicMap(topics, heat: heat, language: language)
    let rows = topics.sorted { (heat[$0.id]?.score ?? 2) < (heat[$1.id]?.score ?? 2) }
    let overview = TopicOverview(
      heading: words(.topics), about: words(.howToReadTopics), mapLabel: words(.topicMap),
      map: topics.isEmpty ? "" : map.svg { link(["topics", $0.name]) }, topic: words(.topic),
      meanScore: words(.meanScore), answers: words(.answers),
      rows: rows.map { topic in
        let heat = heat[topic.id]
        return TopicOverview.Row(
          link: link(["topics", topic.id.name]), title: topic.title[language],
          points: heat?.score.points, pointsLabel: heat.map { "\($0.score.points)" } ?? "–",
          results: "\(heat?.results ?? 0)")
      })
    return response(
      title: words(.topics), content: Template.topicOverview.render(overview), isWide: true)
  }

  /// One topic with its questions and how they went lately.
  func topic(_ id: TopicID) throws(StorageError) -> Response {
    let tallies = try source.store.progress().questions.filter { $0.topic == id }
    let heat = heat(tallies)
    let topics = self.topics(heat: heat)
    guard let topic = topics.first(where: { $0.id == id }) else {
      return trouble(.notFound, words(.noSuchTopic))
    }
    let byQuestion = Dictionary(grouping: tallies, by: \.question).mapValues { tallies in
      tallies.dropFirst().reduce(tallies[0], +)
    }
    let known = source.bank.questions.filter { $0.topic == id }
    // What the bank has no longer is remembered under its id.
    let gone = Set(byQuestion.keys).subtracting(known.map(\.id)).sorted()
    let latest = try source.store.latestResults(of: known.map(\.id) + gone, limit: 5)

    func question(_ id: QuestionID, _ ask: String, _ facts: [String]) -> TopicView.Question {
      let summary = byQuestion[id].map { tally in
        words(.mean(tally.score / Double(tally.results), results: tally.results))
      }
      return TopicView.Question(
        ask: ask, facts: (facts + [summary ?? words(.notYetAsked)]).joined(separator: " · "),
        latest: (latest[id] ?? []).map { result in
          TopicView.Link(
            link: link(["session", result.session.text]),
            name: "\(result.score.points) (\(source.localText(result.startedAt).prefix(10)))")
        })
    }
    func neighbours(_ name: Phrase.Page, _ topics: [Topic]) -> [TopicView.Neighbours] {
      topics.isEmpty
        ? []
        : [
          TopicView.Neighbours(
            name: words(name),
            links: topics.map {
              TopicView.Link(link: link(["topics", $0.id.name]), name: $0.title[language])
            })
        ]
    }
    let view = TopicView(
      title: topic.title[language],
      summary: heat[id].map { words(.mean($0.score, results: $0.results)) } ?? words(.notYetAsked),
      neighbours: neighbours(.knowFirst, topics.filter { topic.requires.contains($0.id) })
        + neighbours(.leadsTo, topics.filter { $0.requires.contains(id) }),
      latestScores: words(.latestScores),
      questions: known.map { known in
        question(
          known.id, known.ask[language],
          [Phrase.review(.difficulty).text(in: language) + " \(known.difficulty)"])
      } + gone.map { question($0, $0.name, []) })
    return response(
      title: topic.title[language], content: Template.topicView.render(view))
  }

  private func heat(_ tallies: [WeekTally]) -> [TopicID: TopicMap.Heat] {
    Dictionary(grouping: tallies, by: \.topic).compactMapValues { tallies in
      let results = tallies.reduce(0) { $0 + $1.results }
      if results == 0 { return nil }
      return TopicMap.Heat(
        score: tallies.reduce(0) { $0 + $1.score } / Double(results), results: results)
    }
  }

  /// Those of the bank, and those that only the transcripts know.
  private func topics(heat: [TopicID: TopicMap.Heat]) -> [Topic] {
    let known = Set(source.bank.topics.map(\.id))
    return source.bank.topics
      + heat.keys.filter { !known.contains($0) }.sorted().map {
        Topic(id: $0, title: LocalizedText(zh: $0.name, en: $0.name))
      }
  }
}
