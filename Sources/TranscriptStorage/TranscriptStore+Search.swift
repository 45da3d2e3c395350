// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

/// An answer or a note in which the words that were looked for stand.
public struct SearchHit: Hashable, Sendable {
  public enum Kind: String, Hashable, Codable, Sendable { case answer, note }

  public var session: SessionID
  public var turn: Int
  public var kind: Kind
  public var question: QuestionID
  public var topic: TopicID
  public var startedAt: Timestamp
  /// Of the answer, 0 … 1; nil where nothing was graded.
  public var score: Double?
  public var text: String
  /// Where the words stand: UTF-8 byte offsets into `text`, in order, none overlapping.
  public var matches: [Range<Int>]
}

/// What a search found.
public struct SearchResult: Hashable, Sendable {
  /// The best first.
  public var hits: [SearchHit]
  /// There are older texts with these words that were not looked at.
  public var isPartial: Bool
}

extension TranscriptStore {
  /// How many of the newest texts are ranked; more than anyone reads.
  public static let rankedTexts = 1000

  /// Finds answers and notes that hold every word of `query`; letters match from the beginning of a
  /// word, Chinese anywhere, case and width don't count.
  ///
  /// The newest `rankedTexts` are ranked with BM25 (Robertson and Zaragoza, 2009; k₁ = 1.2,
  /// b = 0.75), every word of the query weighing the same since all are there; then the newest come
  /// first.
  ///
  /// - Parameters:
  ///   - query: Words with anything but letters and digits between them; without any, nothing is
  ///     found. Of a longer one the first 200 characters count.
  ///   - limit: The most hits.
  /// - Returns: The best hits; none when no text has all the words.
  /// - Throws: `corrupted` or `io`.
  public func search(
    _ query: String, limit: Int = 20
  ) throws(StorageError) -> SearchResult {
    let runs = SearchWords.runs(Array(SearchWords.folded(query).prefix(200)))
    guard !runs.isEmpty, limit > 0 else { return SearchResult(hits: [], isPartial: false) }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH found AS (
            SELECT rowid AS id FROM search_index WHERE search_index MATCH ?
            ORDER BY rowid DESC LIMIT ?)
          SELECT e.id, e.session_id, e.turn_number, e.kind,
            CAST(coalesce(n.text, a.text) AS BLOB) AS text
          FROM found JOIN search_entry e USING (id)
          LEFT JOIN note n ON e.kind = 'note' AND n.session_id = e.session_id
            AND n.turn_number = e.turn_number
          LEFT JOIN answer a ON e.kind = 'answer' AND a.session_id = e.session_id
            AND a.turn_number = e.turn_number
          ORDER BY e.id DESC
          """,
        arguments: [SearchWords.query(for: runs), Self.rankedTexts + 1])
      var ranked = try rows.prefix(Self.rankedTexts).compactMap { row in
        try RankedText(row, runs: runs)
      }
      let meanLength =
        Double(ranked.reduce(0) { $0 + $1.length }) / Double(max(1, ranked.count))
      for index in ranked.indices { ranked[index].rank(meanLength: meanLength) }
      ranked.sort { ($0.rank, $0.id) > ($1.rank, $1.id) }
      return SearchResult(
        hits: try ranked.prefix(limit).map { try hit($0, db) },
        isPartial: rows.count > Self.rankedTexts)
    }
  }

  private func hit(_ text: RankedText, _ db: Database) throws -> SearchHit {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT t.question_id, t.topic_id, s.started_ms, g.score
          FROM turn t JOIN session s ON s.id = t.session_id
          LEFT JOIN current_grade g ON g.session_id = t.session_id AND g.turn_number = t.number
          WHERE t.session_id = ? AND t.number = ?
          """), arguments: [text.session.text, text.turn])
    guard let row else { throw StoredValue.damage("search entry \(text.id)") }
    return SearchHit(
      session: text.session, turn: text.turn, kind: text.kind,
      question: QuestionID(try row.value("question_id")),
      topic: TopicID(try row.value("topic_id")), startedAt: try row.timestamp("started_ms"),
      score: try row.decode(Double?.self, forColumn: "score"), text: text.text,
      matches: text.matches)
  }
}

/// A text with the places of the words.
private struct RankedText {
  let id: Int64
  let session: SessionID
  let turn: Int
  let kind: SearchHit.Kind
  let text: String
  /// In scalars.
  let length: Int
  /// How often each run occurs.
  let counts: [Int]
  /// As UTF-8 byte offsets.
  let matches: [Range<Int>]
  var rank = 0.0

  /// Nil when a run does not occur after all.
  init?(_ row: Row, runs: [SearchWords.Run]) throws {
    id = try row.value("id")
    session = SessionID(try row.value("session_id"))
    turn = try row.value("turn_number")
    kind = try row.word("kind")
    text = try row.wholeText("text")
    let folded = SearchWords.folded(text)
    length = folded.count
    var counts: [Int] = []
    var isMatched = [Bool](repeating: false, count: folded.count)
    let words = SearchWords.runs(folded).filter { !$0.isHan }
    for run in runs {
      let places =
        run.isHan ? Self.places(of: run, in: folded) : Self.places(of: run, amongst: words)
      if places.isEmpty { return nil }
      counts.append(places.count)
      for place in places { for index in place { isMatched[index] = true } }
    }
    self.counts = counts
    var matches: [Range<Int>] = []
    var offset = 0
    for (scalar, isMatched) in zip(text.unicodeScalars, isMatched) {
      let end = offset + UTF8.width(scalar)
      if isMatched, let last = matches.last, last.upperBound == offset {
        matches[matches.count - 1] = last.lowerBound..<end
      } else if isMatched {
        matches.append(offset..<end)
      }
      offset = end
    }
    self.matches = matches
  }

  mutating func rank(meanLength: Double) {
    let lengthening = 1.2 * (0.25 + 0.75 * Double(length) / max(1, meanLength))
    rank = counts.reduce(0) { $0 + Double($1) * 2.2 / (Double($1) + lengthening) }
  }

  /// Where a stretch of Chinese occurs.
  private static func places(
    of run: SearchWords.Run, in text: [Unicode.Scalar]
  ) -> [Range<Int>] {
    let wanted = Array(run.scalars)
    guard let last = wanted.indices.last, text.count >= wanted.count else { return [] }
    return (0..<(text.count - last)).filter { start in
      wanted.indices.allSatisfy { text[start + $0] == wanted[$0] }
    }.map { $0..<($0 + wanted.count) }
  }

  /// Where words begin with the letters of a run.
  private static func places(
    of run: SearchWords.Run, amongst words: [SearchWords.Run]
  ) -> [Range<Int>] {
    words.filter { $0.scalars.starts(with: run.scalars) }
      .map { $0.scalars.startIndex..<($0.scalars.startIndex + run.scalars.count) }
  }
}
