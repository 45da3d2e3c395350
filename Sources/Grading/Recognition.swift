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
    var finding = FormFinding(tokens, lexicon, wanted: wanted)
    cover = finding.cover
    found = finding.found
    let sounding = soundingForms(lexicon, &finding.maySlip)
    if !sounding.isEmpty {
      found = Self.merged(found, sounding)
      found.removeAll { finding.isSwallowed($0, by: cover) }
    }
    let isBlocker: (FormOccurrences.Occurrence) -> Bool = {
      $0.lexeme == Lexicon.Role.blocker.rawValue
    }
    if finding.hasBlockers || sounding.contains(where: isBlocker) {
      markBlocked()
      found = found.filter { !isBlocked($0.span) }
    }
    occurrences = FormOccurrences(found, tokens, lexemeCount: Int(lexicon.count))
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

  // MARK: Homophones

  /// The terms that were meant where the keyboard gave other characters of the same sound.
  private mutating func soundingForms(
    _ lexicon: Lexicon, _ maySlip: inout [Bool]
  ) -> [FormOccurrences.Occurrence] {
    let sounds = lexicon.sounds
    guard !sounds.isEmpty, sounds.dropCommonWords(in: tokens, from: &maySlip) else { return [] }
    let firstLiteral = lexicon.firstLiteral
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

  /// A form inside a blocker has no meaning of its own: 学习 in 学习率, "not" in "not only".
  private mutating func markBlocked() {
    blocked = Array(repeating: Span(start: 0, end: 0), count: tokens.count)
    for occurrence in found where occurrence.lexeme == Lexicon.Role.blocker.rawValue {
      let blocker = occurrence.span
      for position in blocker.start..<blocker.end
      where blocker.end - blocker.start > blocked[position].end - blocked[position].start {
        blocked[position] = blocker
      }
    }
  }
}
