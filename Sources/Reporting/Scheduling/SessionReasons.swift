// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Why each prompt of a session was asked, for a terminal; ends with a newline.
public func sessionReasons(
  _ review: SessionReview, language: Language, style: Style = .plain, columns: Int = 80
) -> String {
  var blocks: [Document.Block] = [
    .heading(2, Phrase.schedule(.session(review.id)).text(in: language)),
    .paragraph([Span("\(review.title[language]) · \(review.startedAt)", .quiet)]),
  ]
  for turn in review.turns {
    var from: Question?
    if case .edge(let id, _) = turn.prompt.reason { from = review.questions[id] }
    let reason = Phrase.Reason(
      turn.prompt.reason, question: review.questions[turn.prompt.question], from: from)
    blocks.append(.heading(3, "\(turn.number). \(turn.prompt.text[language])"))
    blocks.append(.paragraph([Span(Phrase.reason(reason).text(in: language))]))
  }
  return Document(language: language, blocks: blocks).terminalText(style: style, columns: columns)
}
