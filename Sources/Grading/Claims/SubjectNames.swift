// SPDX-License-Identifier: GPL-3.0-or-later

/// Where an answer names a subject and its rivals, made to be asked once for every match.
struct SubjectNames {
  private struct Names {
    /// In order of start.
    var spans: [Span] = []
    var clauses: [Int32] = []
    var longest = 0

    mutating func append(_ span: Span, clause: Int32) {
      spans.append(span)
      clauses.append(clause)
      longest = max(longest, span.end - span.start)
    }

    /// The first name whose clause is at least so great.
    func first(clause: Int32) -> Int { Self.first(in: 0..<clauses.count) { clauses[$0] >= clause } }

    /// The first name from here on that begins at a token or behind it.
    func first(in range: Range<Int>, from position: Int) -> Int {
      Self.first(in: range) { spans[$0].start >= position }
    }

    /// The first of some places for which something holds that then holds for all that follow.
    private static func first(in range: Range<Int>, _ holds: (Int) -> Bool) -> Int {
      var low = range.lowerBound
      var high = range.upperBound
      while low < high {
        let middle = (low + high) / 2
        if holds(middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  private var own = Names()
  private var rivals = Names()

  /// A term inside another, and one that is merely compared with, names nobody.
  init(_ subject: CompiledClaim.Subject, in reading: Reading) {
    var all = reading.spans(of: subject.lexeme).map { (span: $0, isOwn: true) }
    for rival in subject.rivals {
      all += reading.spans(of: rival).map { (span: $0, isOwn: false) }
    }
    all.sort { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    let marks = ObliqueMarks(reading)
    // In this order, what holds a term comes before it, or is that very span.
    var previous = Span(start: 0, end: 0)
    var (reach, reachBefore) = (0, 0)
    for (span, isOwn) in all {
      if span != previous { reachBefore = reach }
      reach = max(reach, span.end)
      previous = span
      let clause = reading.clause(of: span)
      if reachBefore >= span.end || marks.touch(span, clause) { continue }
      if isOwn { own.append(span, clause: clause) } else { rivals.append(span, clause: clause) }
    }
  }

  /// The last clause, up to this one, that names somebody.
  func clause(upTo clause: Int32) -> Int32? {
    func last(_ names: Names) -> Int32? {
      let end = names.first(clause: clause + 1)
      return end > 0 ? names.clauses[end - 1] : nil
    }
    guard let own = last(own) else { return last(rivals) }
    return max(own, last(rivals) ?? own)
  }

  /// Whether the subject itself is the nearest one named in a clause that names somebody.
  func isOwnNearest(to match: Span, in clause: Int32) -> Bool {
    guard let own = distance(own, match, clause) else { return false }
    guard let rival = distance(rivals, match, clause) else { return true }
    return own <= rival
  }

  /// The least distance of a match from a name in a clause.
  ///
  /// It is 0 inside the match; what stands in front counts as nearer than what follows, and what
  /// reaches into the match is nearest, the earlier the nearer.
  private func distance(_ names: Names, _ match: Span, _ clause: Int32) -> Int? {
    let start = names.first(clause: clause)
    let end = names.first(clause: clause + 1)
    guard start < end else { return nil }
    let spans = names.spans
    func place(_ position: Int) -> Int { names.first(in: start..<end, from: position) }
    let (inside, behind) = (place(match.start), place(match.end))
    for span in spans[place(match.start - names.longest)..<inside] where span.end > match.start {
      return 4 * (span.start - match.end) + 2
    }
    for span in spans[max(inside, place(match.end - names.longest))..<behind]
    where span.end > match.end {
      return 4 * (span.start - match.end) + 2
    }
    if inside < behind { return 0 }
    var nearest: Int?
    if inside > start {
      let from = place(spans[inside - 1].start - names.longest)
      let last = spans[from..<inside].map(\.end).max() ?? 0
      nearest = 2 * (match.start - last) + 1
    }
    if behind < end {
      let after = 4 * (spans[behind].start - match.end) + 2
      nearest = min(nearest ?? after, after)
    }
    return nearest
  }
}

/// "unlike BN", 与 BN 相比: marks beside which a term is named for comparison only.
private struct ObliqueMarks {
  /// The clauses of the marks that end, or begin, at a token.
  private var ends: [Int: [Int32]] = [:]
  private var starts: [Int: [Int32]] = [:]

  init(_ reading: Reading) {
    for mark in reading.spans(of: .obliqueBefore) {
      ends[mark.end, default: []].append(reading.clause(of: mark))
    }
    for mark in reading.spans(of: .obliqueAfter) {
      starts[mark.start, default: []].append(reading.clause(of: mark))
    }
  }

  /// At most one token may lie between.
  func touch(_ span: Span, _ clause: Int32) -> Bool {
    for gap in 0...1 {
      if ends[span.start - gap]?.contains(clause) == true { return true }
      if starts[span.end + gap]?.contains(clause) == true { return true }
    }
    return false
  }
}
