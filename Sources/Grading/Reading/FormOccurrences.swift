// SPDX-License-Identifier: GPL-3.0-or-later

/// Where which lexemes stand in one answer, in one row ordered by lexeme and place.
struct FormOccurrences {
  struct Occurrence {
    let lexeme: Lexicon.Lexeme
    let start: Int32
    let end: Int32

    var span: Span { Span(start: Int(start), end: Int(end)) }
  }

  private struct Record {
    let lexeme: Lexicon.Lexeme
    var count: Int32 = 0
    /// Behind its last span.
    var end: Int32 = 0
    /// One bit for each clause, or sentence, in which it stands; those 64 apart share one.
    var clauses: UInt64 = 0
    var sentences: UInt64 = 0
  }

  private var spans: [Span] = []
  /// In the order in which the lexemes occur first, behind one that stands for all that don't.
  private var records = [Record(lexeme: -1)]
  /// By lexeme, its record; 0 where it doesn't occur, and -1 where nobody asks for its places.
  private var index: [Int32] = []
  static let isNamed: Int32 = -1

  init() {}

  /// Keeps the order of `found` within each lexeme. `index` has `isNamed` for lexemes that are not in
  /// `found` although they occur, and 0 for all else.
  init(_ found: [Occurrence], index: consuming [Int32], _ tokens: [Token]) {
    records.reserveCapacity(128)
    index.withUnsafeMutableBufferPointer { index in
      tokens.withUnsafeBufferPointer { tokens in
        for occurrence in found { count(occurrence, tokens, index) }
      }
    }
    self.index = index
    var start: Int32 = 0
    for place in records.indices {
      records[place].end = start
      start += records[place].count
    }
    spans = Array(unsafeUninitializedCapacity: found.count) { spans, count in
      records.withUnsafeMutableBufferPointer { records in
        for occurrence in found {
          let place = Int(index[Int(occurrence.lexeme)])
          spans.initializeElement(at: Int(records[place].end), to: occurrence.span)
          records[place].end += 1
        }
      }
      count = found.count
    }
  }

  @inline(__always)
  private mutating func count(
    _ occurrence: Occurrence, _ tokens: UnsafeBufferPointer<Token>,
    _ index: UnsafeMutableBufferPointer<Int32>
  ) {
    let first = Int(occurrence.start)
    let clause = tokens[first].clause
    // A form over the border of two clauses may stand in whichever suits.
    let isWhole = tokens[Int(occurrence.end) - 1].clause == clause
    let clauses: UInt64 = isWhole ? 1 << UInt64(clause & 63) : ~0
    let sentences = UInt64(1) << UInt64(tokens[first].sentence & 63)
    let place = Int(index[Int(occurrence.lexeme)])
    if place <= 0 {
      index[Int(occurrence.lexeme)] = Int32(records.count)
      records.append(
        Record(lexeme: occurrence.lexeme, count: 1, clauses: clauses, sentences: sentences))
    } else {
      records[place].count += 1
      records[place].clauses |= clauses
      records[place].sentences |= sentences
    }
  }

  /// The lexemes whose places are known, in the order in which they occur first.
  var lexemes: [Lexicon.Lexeme] { records.dropFirst().map(\.lexeme) }

  /// Calls `body` with each lexeme of a range that occurs, in order of number.
  @inline(__always)
  func forEach(in range: Range<Lexicon.Lexeme>, _ body: (Lexicon.Lexeme) -> Void) {
    for lexeme in range.clamped(to: 0..<Lexicon.Lexeme(index.count))
    where index[Int(lexeme)] != 0 {
      body(lexeme)
    }
  }

  /// Whether a lexeme occurs, be it known where or not.
  func contains(_ lexeme: Lexicon.Lexeme) -> Bool {
    index.indices.contains(Int(lexeme)) && index[Int(lexeme)] != 0
  }

  /// The places of a lexeme in order of start.
  func spans(of lexeme: Lexicon.Lexeme) -> ArraySlice<Span> {
    let record = record(of: lexeme)
    return spans[Int(record.end - record.count)..<Int(record.end)]
  }

  /// One bit for each clause in which a lexeme may stand, those 64 apart sharing one.
  @inline(__always)
  func clauses(of lexeme: Lexicon.Lexeme) -> UInt64 { record(of: lexeme).clauses }

  /// The same for sentences.
  @inline(__always)
  func sentences(of lexeme: Lexicon.Lexeme) -> UInt64 { record(of: lexeme).sentences }

  @inline(__always)
  private func record(of lexeme: Lexicon.Lexeme) -> Record {
    records[Int(lexeme) < index.count ? max(0, Int(index[Int(lexeme)])) : 0]
  }
}
