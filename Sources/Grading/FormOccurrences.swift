// SPDX-License-Identifier: GPL-3.0-or-later

/// Where which lexemes stand in one answer, in one row ordered by lexeme and place.
struct FormOccurrences {
  struct Occurrence {
    let lexeme: Lexicon.Lexeme
    let start: Int32
    let end: Int32

    var span: Span { Span(start: Int(start), end: Int(end)) }
  }

  /// The lexemes that occur, in the order in which they occur first.
  private(set) var lexemes: [Lexicon.Lexeme] = []
  private var spans: [Span] = []
  /// Where the spans of a lexeme end; those of one that does not occur end where they begin, at 0.
  private var ends: [Int32] = []
  private var counts: [Int32] = []

  init() {}

  /// Keeps the order of `found` within each lexeme.
  init(_ found: [Occurrence], lexemeCount: Int) {
    counts = Array(repeating: 0, count: lexemeCount)
    ends = counts
    for occurrence in found {
      let lexeme = Int(occurrence.lexeme)
      if counts[lexeme] == 0 { lexemes.append(occurrence.lexeme) }
      counts[lexeme] += 1
    }
    var start: Int32 = 0
    for lexeme in lexemes {
      ends[Int(lexeme)] = start
      start += counts[Int(lexeme)]
    }
    spans = Array(repeating: Span(start: 0, end: 0), count: found.count)
    for occurrence in found {
      let lexeme = Int(occurrence.lexeme)
      spans[Int(ends[lexeme])] = occurrence.span
      ends[lexeme] += 1
    }
  }

  /// The places of a lexeme in order of start.
  func spans(of lexeme: Lexicon.Lexeme) -> ArraySlice<Span> {
    let lexeme = Int(lexeme)
    guard lexeme < counts.count else { return [] }
    let end = Int(ends[lexeme])
    return spans[(end - Int(counts[lexeme]))..<end]
  }

  func contains(_ lexeme: Lexicon.Lexeme) -> Bool {
    Int(lexeme) < counts.count && counts[Int(lexeme)] > 0
  }
}
