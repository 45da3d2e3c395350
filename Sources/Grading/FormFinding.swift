// SPDX-License-Identifier: GPL-3.0-or-later

/// Every form of a lexicon in the tokens of one answer, found in one sweep, with what the sweep knows
/// about each token when it passes.
struct FormFinding {
  /// In order of start, then of end, without single characters that longer forms swallow.
  private(set) var found: [FormOccurrences.Occurrence] = []
  /// For each token, the form with the greatest end among those that begin at or before it. Literals
  /// of claims hide nothing.
  private(set) var cover: [Span] = []
  /// For each token, whether it may be a slip of the keyboard: a Chinese character that is part of no
  /// known word and isn't typed on purpose.
  var maySlip: [Bool] = []
  private(set) var hasBlockers = false
  private let tokens: [Token]

  /// Literals that `wanted` lacks are not looked for; nil wants all.
  init(_ tokens: [Token], _ lexicon: Lexicon, wanted: LexemeSet?) {
    self.tokens = tokens
    found.reserveCapacity(4 * tokens.count)
    cover = Array(unsafeUninitializedCapacity: tokens.count) { cover, count in
      maySlip = Array(unsafeUninitializedCapacity: tokens.count) { maySlip, count in
        tokens.withUnsafeBufferPointer { sweep($0, lexicon, wanted, cover, maySlip) }
        count = tokens.count
      }
      count = tokens.count
    }
  }

  private mutating func sweep(
    _ tokens: UnsafeBufferPointer<Token>, _ lexicon: Lexicon, _ wanted: LexemeSet?,
    _ cover: UnsafeMutableBufferPointer<Span>, _ maySlip: UnsafeMutableBufferPointer<Bool>
  ) {
    let forms = lexicon.forms
    let firstLiteral = lexicon.firstLiteral
    let sounds = lexicon.sounds
    let wanted = wanted ?? .all(below: lexicon.count)
    var longest = Span(start: 0, end: 0)
    // Behind the last token of the known words of several tokens so far.
    var knownEnd = 0
    for start in tokens.indices {
      let isHan = tokens[start].kind == .han
      let first = found.count
      var behindSingles = first
      forms.walk(tokens, from: start) { node, end in
        for place in forms.places(at: node) {
          let lexeme = forms.lexeme(at: place)
          if lexeme < firstLiteral {
            if end > longest.end { longest = Span(start: start, end: end) }
            if end > start + 1, end > knownEnd { knownEnd = end }
            if lexeme == Lexicon.Role.blocker.rawValue { hasBlockers = true }
          } else if !wanted.contains(lexeme) {
            continue
          }
          found.append(
            .init(
              lexeme: lexeme, start: Int32(truncatingIfNeeded: start),
              end: Int32(truncatingIfNeeded: end)))
        }
        if end == start + 1 { behindSingles = found.count }
      }
      cover.initializeElement(at: start, to: longest)
      maySlip.initializeElement(
        at: start, to: isHan && knownEnd <= start && !sounds.isSmall(tokens[start].symbol))
      let isInsideLonger =
        longest.end > start && (longest.start < start || longest.end > start + 1)
      if isHan, isInsideLonger, behindSingles > first { dropSingles(first..<behindSingles) }
    }
  }

  /// Drops forms of one character that a longer form swallows.
  private mutating func dropSingles(_ singles: Range<Int>) {
    var kept = singles.lowerBound
    for index in singles where Self.keepsMeaningInside(found[index].lexeme) {
      found[kept] = found[index]
      kept += 1
    }
    found.removeSubrange(kept..<singles.upperBound)
  }

  /// A single Chinese character inside any longer form has no meaning of its own (用 in 作用); but a
  /// negator and a mark of comparison keep theirs inside the term that they belong to (不 in
  /// 不容易过拟合).
  func isSwallowed(_ occurrence: FormOccurrences.Occurrence, by cover: [Span]) -> Bool {
    let (start, end) = (Int(occurrence.start), Int(occurrence.end))
    guard end - start == 1, tokens[start].kind == .han,
      !Self.keepsMeaningInside(occurrence.lexeme)
    else { return false }
    let longer = cover[start]
    return longer.start <= start && longer.end >= end && longer != occurrence.span
  }

  private static func keepsMeaningInside(_ lexeme: Lexicon.Lexeme) -> Bool {
    switch Lexicon.Role(rawValue: lexeme) {
    case .negator, .shortNegator, .obliqueBefore: true
    default: false
    }
  }
}
