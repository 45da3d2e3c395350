// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the forms of a lexicon in the tokens of one answer, and decides which of them mean what
/// they say there.
struct Recognition {
  /// Where a form of some term stands.
  struct TermForm {
    let start: Int32
    let end: Int32
    let isConcept: Bool
    let isRelation: Bool

    var span: Span { Span(start: Int(start), end: Int(end)) }
  }

  private(set) var termForms: [TermForm] = []
  private(set) var occurrences = FormOccurrences()
  /// For each token, the form with the greatest end among those that begin at or before it. Literals
  /// of claims hide nothing.
  private(set) var cover: [Span]
  /// The longest blocker that each token is part of, empty where there is none; no entries at all
  /// when the answer has none.
  private var blocked: [Span] = []
  private let tokens: [Token]

  /// Of terms that `wanted` lacks only their being there is kept, and of literals nothing; nil wants
  /// all.
  init(_ tokens: [Token], _ lexicon: Lexicon, wanted: LexemeSet?) {
    self.tokens = tokens
    var sweep = FormSweep(tokens, lexicon)
    cover = sweep.cover
    let sounding = soundingForms(lexicon, &sweep.maySlip)
    let hits = sounding.isEmpty ? sweep.hits : Self.merged(sweep.hits, sounding)
    markBlocked(sweep.blockers, sounding, lexicon)
    gather(hits, lexicon, wanted ?? .all(below: lexicon.count))
  }

  /// Sorts what was found by lexeme. Drops forms that mean nothing of their own.
  private mutating func gather(_ hits: [FormHit], _ lexicon: Lexicon, _ wanted: LexemeSet) {
    let forms = lexicon.forms
    let firstLiteral = lexicon.firstLiteral
    var found: [FormOccurrences.Occurrence] = []
    var index = [Int32](repeating: 0, count: Int(lexicon.count))
    found.reserveCapacity(2 * hits.count)
    termForms.reserveCapacity(hits.count)
    index.withUnsafeMutableBufferPointer { index in
      for hit in hits where blocked.isEmpty || !isBlocked(hit.span) {
        let isSwallowed = isSwallowed(hit)
        var (isConcept, isRelation) = (false, false)
        for place in forms.places(at: hit.node) {
          let lexeme = forms.lexeme(at: place)
          if isSwallowed, !Self.keepsMeaningInside(lexeme) { continue }
          if lexeme >= firstLiteral {
            // What merely sounds like a literal isn't it.
            if hit.isSounding || !wanted.contains(lexeme) { continue }
          } else {
            switch lexicon.kind(of: lexeme) {
            case .concept: isConcept = true
            case .relation: isRelation = true
            case .other: break
            }
            if !wanted.contains(lexeme) {
              index[Int(lexeme)] = FormOccurrences.isNamed
              continue
            }
          }
          found.append(.init(lexeme: lexeme, start: hit.start, end: hit.end))
        }
        if isConcept || isRelation {
          termForms.append(
            TermForm(start: hit.start, end: hit.end, isConcept: isConcept, isRelation: isRelation))
        }
      }
    }
    occurrences = FormOccurrences(found, index: index, tokens)
  }

  func isBlocked(_ span: Span) -> Bool {
    guard !blocked.isEmpty else { return false }
    let blocker = blocked[span.start]
    return blocker.end > blocker.start && span.end <= blocker.end && span != blocker
  }

  func isInsideLonger(_ span: Span) -> Bool {
    let longer = cover[span.start]
    return longer.start <= span.start && longer.end >= span.end && longer != span
  }

  /// Whether a span is only a part of a form of some term.
  func isInsideLongerTerm(_ span: Span) -> Bool {
    isInsideLonger(span) && isTerm(cover[span.start])
  }

  /// Whether a span is a form of some term.
  func isTerm(_ span: Span) -> Bool {
    var low = 0
    var high = termForms.count
    while low < high {
      let middle = (low + high) / 2
      if Int(termForms[middle].start) < span.start { low = middle + 1 } else { high = middle }
    }
    return termForms[low...].prefix { Int($0.start) == span.start }.contains { $0.span == span }
  }

  // MARK: Homophones

  /// The terms that were meant where the keyboard gave other characters of the same sound.
  private mutating func soundingForms(
    _ lexicon: Lexicon, _ maySlip: inout [Bool]
  ) -> [FormHit] {
    let sounds = lexicon.sounds
    guard !sounds.isEmpty, sounds.dropCommonWords(in: tokens, from: &maySlip) else { return [] }
    var result: [FormHit] = []
    var start = 0
    var slip = 0
    while start + 1 < tokens.count {
      // A term that begins too far before the next possible slip holds none.
      while slip < tokens.count, slip < start || !maySlip[slip] { slip += 1 }
      if slip >= tokens.count { break }
      start = max(start, slip - SoundIndex.longest + 1)
      guard let form = sounds.find(in: tokens, at: start, maySlip: maySlip, slip: slip) else {
        start += 1
        continue
      }
      let span = Span(start: start, end: start + form.count)
      if let node = lexicon.forms.node(of: form) {
        result.append(
          FormHit(
            node: node, start: Int32(span.start), end: Int32(span.end), isSounding: true))
      }
      for index in span.start..<span.end where cover[index].end < span.end { cover[index] = span }
      start = span.end
    }
    return result
  }

  /// Two lists in order of start as one; of equal starts those of the first list come first.
  private static func merged(
    _ first: [FormHit], _ second: [FormHit]
  ) -> [FormHit] {
    var result: [FormHit] = []
    result.reserveCapacity(first.count + second.count)
    var index = 0
    for occurrence in second {
      while index < first.count, first[index].start <= occurrence.start {
        result.append(first[index])
        index += 1
      }
      result.append(occurrence)
    }
    result += first[index...]
    return result
  }

  // MARK: What means nothing of its own

  /// A form inside a blocker has no meaning of its own: 学习 in 学习率, "not" in "not only".
  private mutating func markBlocked(
    _ blockers: [FormHit], _ sounding: [FormHit], _ lexicon: Lexicon
  ) {
    let forms = lexicon.forms
    let sounding = sounding.filter { forms.holds(Lexicon.Role.blocker.rawValue, at: $0.node) }
    if blockers.isEmpty, sounding.isEmpty { return }
    blocked = Array(repeating: Span(start: 0, end: 0), count: tokens.count)
    for blocker in sounding.isEmpty ? blockers : Self.merged(blockers, sounding) {
      let blocker = blocker.span
      for position in blocker.start..<blocker.end
      where blocker.end - blocker.start > blocked[position].end - blocked[position].start {
        blocked[position] = blocker
      }
    }
  }

  /// A single Chinese character inside any longer form has no meaning of its own (用 in 作用); but a
  /// negator and a mark of comparison keep theirs inside the term that they belong to (不 in
  /// 不容易过拟合), and so does what says how something is at its end (快 in 很快, 少 in 参数少, not in 多少 and 减少).
  private func isSwallowed(_ hit: FormHit) -> Bool {
    guard hit.end - hit.start == 1, tokens[Int(hit.start)].kind == .han, isInsideLonger(hit.span)
    else { return false }
    let longer = cover[Int(hit.start)]
    if longer.end != Int(hit.end) { return true }
    let before = tokens[Int(hit.start) - 1].symbol
    if FunctionWords.qualities.contains(tokens[Int(hit.start)].symbol) {
      return FunctionWords.qualities.contains(before) || FunctionWords.changes.contains(before)
    }
    return longer.end - longer.start != 2 || !FunctionWords.degrees.contains(before)
  }

  private static func keepsMeaningInside(_ lexeme: Lexicon.Lexeme) -> Bool {
    lexeme == Lexicon.Role.negator.rawValue || lexeme == Lexicon.Role.shortNegator.rawValue
      || lexeme == Lexicon.Role.obliqueBefore.rawValue
  }
}
