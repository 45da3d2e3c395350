// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a form of some lexemes stands in an answer.
struct FormHit {
  let node: FormTrie.Node
  let start: Int32
  let end: Int32
  /// Whether the keyboard gave other characters of the same sound.
  var isSounding = false

  var span: Span { Span(start: Int(start), end: Int(end)) }
}

/// Finds every form of a lexicon in the tokens of one answer, in one sweep, with what the sweep knows
/// about each token when it passes.
struct FormSweep {
  /// In order of start, then of end.
  private(set) var hits: [FormHit] = []
  private(set) var blockers: [FormHit] = []
  /// For each token, the form with the greatest end among those that begin at or before it. Literals
  /// of claims hide nothing.
  private(set) var cover: [Span] = []
  /// For each token, whether it may be a slip of the keyboard: a Chinese character that is part of no
  /// known word and isn't typed on purpose.
  var maySlip: [Bool] = []

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    hits.reserveCapacity(2 * tokens.count)
    cover = Array(unsafeUninitializedCapacity: tokens.count) { cover, count in
      maySlip = Array(unsafeUninitializedCapacity: tokens.count) { maySlip, count in
        tokens.withUnsafeBufferPointer { sweep($0, lexicon, cover, maySlip) }
        count = tokens.count
      }
      count = tokens.count
    }
  }

  private mutating func sweep(
    _ tokens: UnsafeBufferPointer<Token>, _ lexicon: Lexicon,
    _ cover: UnsafeMutableBufferPointer<Span>, _ maySlip: UnsafeMutableBufferPointer<Bool>
  ) {
    let forms = lexicon.forms
    let firstLiteral = lexicon.firstLiteral
    let sounds = lexicon.sounds
    var longest = Span(start: 0, end: 0)
    // Behind the last token of the known words of several tokens so far.
    var knownEnd = 0
    for start in tokens.indices {
      forms.walk(tokens, from: start) { node, end in
        let places = forms.places(at: node)
        if places.isEmpty { return }
        let hit = FormHit(
          node: node, start: Int32(truncatingIfNeeded: start),
          end: Int32(truncatingIfNeeded: end))
        hits.append(hit)
        // Literals have the greatest numbers.
        if forms.lexeme(at: places.lowerBound) >= firstLiteral { return }
        if end > longest.end { longest = Span(start: start, end: end) }
        if end > start + 1, end > knownEnd { knownEnd = end }
        if forms.holds(Lexicon.Role.blocker.rawValue, at: node) { blockers.append(hit) }
      }
      cover.initializeElement(at: start, to: longest)
      let isUnknown = tokens[start].kind == .han && knownEnd <= start
      maySlip.initializeElement(
        at: start, to: isUnknown && !sounds.isSmall(tokens[start].symbol))
    }
  }
}
