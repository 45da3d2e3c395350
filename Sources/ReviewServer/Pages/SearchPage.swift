// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import TranscriptStorage

extension PageContext {
  /// A form, and the answers and notes that hold the words asked for.
  func search() throws(StorageError) -> Response {
    let words = query["q"] ?? ""
    let isAsked = words.contains { !$0.isWhitespace }
    let found = isAsked ? try source.store.search(words, limit: 50) : nil
    let asks = Dictionary(
      source.bank.questions.map { ($0.id, $0.ask[language]) }, uniquingKeysWith: { $1 })
    let hits = (found?.hits ?? []).map { hit -> SearchView.Hit in
      var facts = [source.localText(hit.startedAt)]
      if let score = hit.score { facts.append(self.words(.points(score))) }
      if hit.kind == .note { facts.append(Phrase.review(.note).text(in: language)) }
      let finding = SearchFinding(
        session: hit.session.text, turn: hit.turn, isNote: hit.kind == .note,
        question: hit.question, topic: hit.topic, startedAt: facts[0], score: hit.score,
        text: hit.text, matches: hit.matches)
      return SearchView.Hit(
        link: link(["session", hit.session.text], fragment: "turn-\(hit.turn)"),
        title: asks[hit.question] ?? hit.question.name, facts: facts.joined(separator: " · "),
        excerpt: finding.htmlExcerpt)
    }
    let view = SearchView(
      heading: self.words(.search), action: "search", label: self.words(.searchFor), query: words,
      lang: chosenLanguage?.rawValue, about: self.words(.howToSearch),
      result: found.map {
        $0.hits.isEmpty
          ? Phrase.review(.nothingFound).text(in: language) : self.words(.found($0.hits.count))
      }, hits: hits,
      partial: found?.isPartial == true ? Phrase.review(.olderNotRanked).text(in: language) : nil)
    return response(title: self.words(.search), content: Template.searchView.render(view))
  }
}
