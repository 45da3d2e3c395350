// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the forms of a lexicon in the tokens of one answer, and decides which of them mean what
/// they say there.
struct Recognition {
  /// Every form that means what it says, in order of start.
  private(set) var found: [FormOccurrences.Occurrence] = []
  private(set) var occurrences = FormOccurrences()
  /// For each token, the form with the greatest end among those that begin at or before it. Literals
  /// of claims hide nothing.
  private(set) var cover: [Span] = []
  /// The longest blocker that each token is part of, empty where there is none; no entries at all
  /// when the answer has none.
  private var blocked: [Span] = []
  private let tokens: [Token]

  /// Literals that `wanted` lacks are not looked for; nil wants all.
  init(_ tokens: [Token], _ lexicon: Lexicon, wanted: LexemeSet?) {
    self.tokens = tokens
    cover.reserveCapacity(tokens.count)
    found = find(lexicon, wanted)
    let sounding = soundingForms(lexicon, known: found)
    if !sounding.isEmpty { found = Self.merged(found, sounding) }
    markBlocked(found)
    dropSwallowed()
    occurrences = FormOccurrences(found, lexemeCount: Int(lexicon.count))
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

  // MARK: Finding

  /// Every form within one sentence, in order of start, then of end.
  private mutating func find(
    _ lexicon: Lexicon, _ wanted: LexemeSet?
  ) -> [FormOccurrences.Occurrence] {
    var found: [FormOccurrences.Occurrence] = []
    found.reserveCapacity(2 * tokens.count)
    var longest = Span(start: 0, end: 0)
    let forms = lexicon.forms
    let firstLiteral = lexicon.firstLiteral
    tokens.withUnsafeBufferPointer { tokens in
      for start in tokens.indices {
        forms.walk(tokens, from: start) { node, end in
          for place in forms.places(at: node) {
            let lexeme = forms.lexeme(at: place)
            if lexeme >= firstLiteral {
              if let wanted, !wanted.contains(lexeme) { continue }
            } else if end > longest.end {
              longest = Span(start: start, end: end)
            }
            found.append(
              .init(
                lexeme: lexeme, start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: end)))
          }
        }
        cover.append(longest)
      }
    }
    return found
  }

  /// The terms that were meant where the keyboard gave other characters of the same sound.
  private mutating func soundingForms(
    _ lexicon: Lexicon, known: [FormOccurrences.Occurrence]
  ) -> [FormOccurrences.Occurrence] {
    guard !lexicon.sounds.isEmpty else { return [] }
    var isKnown = [Bool](repeating: false, count: tokens.count)
    let firstLiteral = lexicon.firstLiteral
    for occurrence in known
    where occurrence.end - occurrence.start > 1 && occurrence.lexeme < firstLiteral {
      for index in Int(occurrence.start)..<Int(occurrence.end) { isKnown[index] = true }
    }
    let sounds = lexicon.sounds
    let maySlip = sounds.possibleSlips(in: tokens, isKnown: isKnown)
    var result: [FormOccurrences.Occurrence] = []
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
      for lexeme in lexicon.forms.lexemes(of: form) where lexeme < firstLiteral {
        result.append(.init(lexeme: lexeme, start: Int32(span.start), end: Int32(span.end)))
      }
      for index in span.start..<span.end where cover[index].end < span.end { cover[index] = span }
      start = span.end
    }
    return result
  }

  /// Two lists in order of start as one; of equal starts those of the first list come first.
  private static func merged(
    _ first: [FormOccurrences.Occurrence], _ second: [FormOccurrences.Occurrence]
  ) -> [FormOccurrences.Occurrence] {
    var result: [FormOccurrences.Occurrence] = []
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

  private mutating func markBlocked(_ found: [FormOccurrences.Occurrence]) {
    for occurrence in found where occurrence.lexeme == Lexicon.Role.blocker.rawValue {
      if blocked.isEmpty {
        blocked = Array(repeating: Span(start: 0, end: 0), count: tokens.count)
      }
      let blocker = occurrence.span
      for position in blocker.start..<blocker.end
      where blocker.end - blocker.start > blocked[position].end - blocked[position].start {
        blocked[position] = blocker
      }
    }
  }

  private mutating func dropSwallowed() {
    var kept = 0
    for index in found.indices where !isSwallowed(found[index]) {
      if kept < index { found[kept] = found[index] }
      kept += 1
    }
    found.removeLast(found.count - kept)
  }

  /// A form inside a blocker has no meaning of its own (学习 in 学习率, "not" in "not only"), and
  /// neither has a single Chinese character inside any longer form (用 in 作用); but a negator and a
  /// mark of comparison keep theirs inside the term that they belong to (不 in 不容易过拟合).
  private func isSwallowed(_ occurrence: FormOccurrences.Occurrence) -> Bool {
    let span = occurrence.span
    if isBlocked(span) { return true }
    guard span.end - span.start == 1, tokens[span.start].kind == .han,
      !Self.keepsMeaningInside(occurrence.lexeme)
    else { return false }
    return isInsideLonger(span)
  }

  private static func keepsMeaningInside(_ lexeme: Lexicon.Lexeme) -> Bool {
    switch Lexicon.Role(rawValue: lexeme) {
    case .negator, .shortNegator, .obliqueBefore: true
    default: false
    }
  }
}
