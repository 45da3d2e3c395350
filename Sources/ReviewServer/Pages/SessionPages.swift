// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import TranscriptStorage

extension PageContext {
  /// As many sessions as one looks through without losing one's place.
  private static let sessionsOnAPage = 50

  /// All sessions, page by page, newest first.
  func sessions() throws(StorageError) -> Response {
    let place: TranscriptStore.Place =
      if let id = query["before"] {
        .before(SessionID(id))
      } else if let id = query["after"] {
        .after(SessionID(id))
      } else {
        .newest
      }
    let found = try source.store.sessionPage(place, limit: Self.sessionsOnAPage)
    if place != .newest, found.sessions.isEmpty { return notFound() }
    let titles = Dictionary(
      source.bank.scenarios.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { $1 })
    let rows = found.sessions.map { session in
      SessionList.Row(
        link: link(["session", session.id.text]), startedAt: source.localText(session.startedAt),
        title: titles[session.scenario] ?? session.scenario.name,
        about: [
          Phrase.review(.modeName(session.options.mode)).text(in: language),
          words(.questions(session.questionCount)),
        ].joined(separator: " · "),
        points: session.score.map(\.points),
        pointsLabel: session.score.map { words(.points($0)) }
          ?? Phrase.review(.unfinished).text(in: language))
    }
    let (first, last) = (found.sessions.first?.id.text, found.sessions.last?.id.text)
    let list = SessionList(
      heading: words(.sessions),
      empty: rows.isEmpty ? Phrase.review(.noSessions).text(in: language) : nil, rows: rows,
      pages: words(.pages),
      newer: found.hasNewer
        ? first.map { .init(link: link([], [("after", $0)]), name: words(.newer)) } : nil,
      older: found.hasOlder
        ? last.map { .init(link: link([], [("before", $0)]), name: words(.older)) } : nil)
    return response(title: words(.sessions), content: Template.sessionList.render(list))
  }

  /// One session with its marked answers, between its neighbours.
  func session(_ id: String) throws(StorageError) -> Response {
    let stored = try source.store.session(id, .asked)
    let review = try source.review(stored)
    func neighbour(
      _ place: TranscriptStore.Place, _ name: Phrase.Page
    ) throws(StorageError) -> SessionList.Turning? {
      try source.store.sessionPage(place, limit: 1).sessions.first.map {
        SessionList.Turning(link: link(["session", $0.id.text]), name: words(name))
      }
    }
    let view = SessionView(
      report: SessionReport(review, language: language).htmlFragment, pages: words(.pages),
      newer: try neighbour(.after(stored.id), .newerSession),
      older: try neighbour(.before(stored.id), .olderSession))
    return response(
      title: review.title[language] + " · " + review.startedAt,
      content: Template.sessionView.render(view))
  }
}
