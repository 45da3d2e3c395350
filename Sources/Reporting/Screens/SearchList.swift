// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// An answer or a note that a search found.
public struct SearchFinding: Hashable, Sendable {
  public var session: String
  public var turn: Int
  public var isNote: Bool
  public var question: QuestionID
  public var topic: TopicID
  /// The session's start, formatted for the reader.
  public var startedAt: String
  /// Of the answer, 0 … 1; nil where nothing was graded.
  public var score: Double?
  public var text: String
  /// Where the words stand: UTF-8 byte offsets into `text`, in order.
  public var matches: [Range<Int>]

  public init(
    session: String, turn: Int, isNote: Bool, question: QuestionID, topic: TopicID,
    startedAt: String, score: Double?, text: String, matches: [Range<Int>]
  ) {
    self.session = session
    self.turn = turn
    self.isNote = isNote
    self.question = question
    self.topic = topic
    self.startedAt = startedAt
    self.score = score
    self.text = text
    self.matches = matches
  }
}

/// What a search found, for a terminal; ends with a newline.
///
/// - Parameters:
///   - findings: In the order given.
///   - isPartial: Older texts with the words were not ranked.
///   - language: The language of everything but the texts.
///   - style: Whether the words are coloured.
///   - columns: The width of the terminal.
/// - Returns: Each text with its words marked, as much of it as stands around the first ones.
public func searchList(
  _ findings: [SearchFinding], isPartial: Bool, language: Language, style: Style = .plain,
  columns: Int = 80
) -> String {
  func words(_ phrase: Phrase.Review) -> String { Phrase.review(phrase).text(in: language) }
  if findings.isEmpty { return words(.nothingFound) + "\n" }
  var blocks: [Document.Block] = []
  for finding in findings {
    var facts = [finding.startedAt, finding.question.name]
    if let score = finding.score { facts.append(words(.score(unaided: score, score: score))) }
    if finding.isNote { facts.append(words(.note)) }
    facts.append("viva review \(finding.session.prefix(13))")
    blocks += [
      .heading(3, facts.joined(separator: " · ")), .answer(finding.excerpt(around: 120)),
    ]
  }
  if isPartial { blocks.append(.paragraph([Span(words(.olderNotRanked), .quiet)])) }
  return Document(language: language, blocks: blocks)
    .terminalText(style: style, columns: columns)
}

extension SearchFinding {
  /// The text as spans with the words marked, cut to so many characters on either side of the first
  /// match.
  func excerpt(around margin: Int) -> [Span] {
    let bytes = Array(text.utf8)
    var spans: [Span] = []
    var offset = 0
    for match in matches where match.lowerBound >= offset && match.upperBound <= bytes.count {
      spans.append(Span(String(decoding: bytes[offset..<match.lowerBound], as: UTF8.self)))
      spans.append(Span(String(decoding: bytes[match], as: UTF8.self), .found(.earned)))
      offset = match.upperBound
    }
    spans.append(Span(String(decoding: bytes[offset...], as: UTF8.self)))
    if let first = spans.first, first.tone == .plain, first.text.count > margin {
      spans[0].text = "… " + first.text.suffix(margin)
    }
    var room = 3 * margin
    var kept: [Span] = []
    for span in spans where room > 0 {
      let text = span.text.count > room ? span.text.prefix(room) + " …" : Substring(span.text)
      kept.append(Span(String(text), span.tone))
      room -= span.text.count
    }
    return kept.filter { !$0.text.isEmpty }
  }
}

extension JSONText {
  /// `{"schema":1,"query",…,"hits":[{"session","turn","kind","question","topic","started_at","score",
  /// "text","matches":[{"start","end","text"}]}]}`; offsets are UTF-8 bytes into the text.
  public static func search(
    _ query: String, _ findings: [SearchFinding], isPartial: Bool
  ) -> JSONText {
    let hits = findings.map { finding -> JSONText in
      let bytes = Array(finding.text.utf8)
      return [
        "session": .string(finding.session), "turn": .integer(Int64(finding.turn)),
        "kind": finding.isNote ? "note" : "answer", "question": .string(finding.question.name),
        "topic": .string(finding.topic.name), "started_at": .string(finding.startedAt),
        "score": finding.score.map(JSONText.number) ?? .null, "text": .string(finding.text),
        "matches": .array(
          finding.matches.filter { $0.upperBound <= bytes.count }.map { match in
            [
              "start": .integer(Int64(match.lowerBound)), "end": .integer(Int64(match.upperBound)),
              "text": .string(String(decoding: bytes[match], as: UTF8.self)),
            ]
          }),
      ]
    }
    return [
      "schema": 1, "query": .string(query), "older_not_ranked": .bool(isPartial),
      "hits": .array(hits),
    ]
  }
}
