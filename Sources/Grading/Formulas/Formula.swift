// SPDX-License-Identifier: GPL-3.0-or-later

/// A formula or an equation in normal form.
struct Formula: Sendable {
  enum Agreement {
    /// The side of an equation that agrees; nil for the whole.
    case same(side: Int?)
    case signsDiffer(side: Int?)
    case none
  }

  /// One for a formula, two or more for a chain of equations.
  private let sides: [FormulaParser.Side]
  private let mayRename: Bool
  /// The equations of a chain, each brought to one side, without fractions; the same with every
  /// minus read as a plus.
  private let signed: [Polynomial?]
  private let unsigned: [Polynomial?]

  /// Reads what a claim gives between dollar signs; nil when it is no formula, or a bare name or
  /// number, which are found as words.
  init?(claim text: String) {
    var text = text
    let lexemes = text.withUTF8 { FormulaLexer.lexemes(of: $0, in: 0..<$0.count) }
    let words = Set(
      lexemes.compactMap { lexeme -> String? in
        // Two letters are a product in answers, and so they are here.
        if case .name(let name, _) = lexeme.kind, !Self.isLetter(name), name.utf8.count != 2 {
          name
        } else {
          nil
        }
      })
    var parser = FormulaParser(lexemes, at: 0, names: FormulaNames.spelledSubscripts.union(words))
    let sides = parser.chain()
    guard !sides.isEmpty, parser.isStructured, parser.position == lexemes.count else { return nil }
    // a·b would match any product: where nothing but letters is multiplied, they are meant.
    self.init(
      sides: sides,
      mayRename: sides.count > 1 || sides[0].polynomial.hasShape || !words.isEmpty)
  }

  private init(sides: [FormulaParser.Side], mayRename: Bool = false) {
    self.sides = sides
    self.mayRename = mayRename
    if sides.count < 2 {
      (signed, unsigned) = ([], [])
    } else {
      let equations = zip(sides, sides.dropFirst())
      signed = equations.map { Self.difference($0, $1, true) }
      unsigned = equations.map { Self.difference($0, $1, false) }
    }
  }

  /// What a text must have to state what this claims.
  var clues: FormulaClues {
    if sides.count == 1 {
      return FormulaClues(sides[0].polynomial).intersection(FormulaClues(sides[0].unsigned))
    }
    // A side that is no polynomial is never met.
    func clues(_ equations: [Polynomial?]) -> FormulaClues {
      equations.reduce([]) { $0.union($1.map { FormulaClues($0) } ?? .all) }
    }
    // A sum may stem from the two sides, and a quotient is gone.
    return clues(signed).intersection(clues(unsigned)).intersection(.bracket).union(.equation)
  }

  /// The formulas of a text, as long as possible each; some that no claim needs are left out.
  static func all(
    in text: String, upTo limit: Int, needs: FormulaNeeds = .any
  ) -> [Formula] {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
      // Formulas take two bytes at least: a short text never has too many, whichever are left out.
      let needs = bytes.count < 2 * mostFormulas ? needs : .any
      var found: [Formula] = []
      var start = 0
      while start < bytes.count {
        var end = start
        var isPromising = false
        while end < bytes.count, bytes[end] != 0x0A, end - start < longestLine {
          isPromising = isPromising || promises(bytes[end])
          end += 1
        }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        if isPromising {
          var stretches = FormulaStretches(bytes, start..<end)
          while let stretch = stretches.next() {
            if needs.areMet(by: stretches.clues) { read(bytes, stretch, into: &found) }
          }
        }
        if found.count >= mostFormulas { break }
        start = max(end, start + 1)
      }
      return found
    }
  }

  private static let longestLine = 4096
  /// Nobody states more; what follows is not read as formulas.
  private static let mostFormulas = 1000

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    into found: inout [Formula]
  ) {
    let lexemes = FormulaLexer.lexemes(of: bytes, in: range)
    var place = 0
    while place < lexemes.count, found.count < mostFormulas {
      if !mayBegin(lexemes, place) || standsAlone(lexemes, place) {
        place += 1
        continue
      }
      var parser = FormulaParser(lexemes, at: place, names: FormulaNames.spelledSubscripts)
      let sides = parser.chain()
      guard !sides.isEmpty, parser.position > place else {
        place += 1
        continue
      }
      if parser.isStructured { found.append(Formula(sides: sides)) }
      place = parser.position
    }
  }

  /// Spares most places a parser: a formula begins with an operand, and a word is one only beside an
  /// operator.
  private static func mayBegin(_ lexemes: [FormulaLexeme], _ place: Int) -> Bool {
    switch lexemes[place].kind {
    case .end, .close: return false
    case .sign(let sign): return sign == "+" || sign == "-" || sign == "√" || sign == "∑"
    case .name(let name, _):
      guard lexemes[place].isWord, place + 1 < lexemes.count else {
        return !lexemes[place].isWord || FormulaNames.spelledSubscripts.contains(name)
      }
      if case .sign(let sign) = lexemes[place + 1].kind, sign != "," { return true }
      return FormulaNames.spelledSubscripts.contains(name)
    case .number, .function, .open: return true
    }
  }

  /// Whether a number or a letter ends where it begins, with nothing behind it that it could go on
  /// with.
  private static func standsAlone(_ lexemes: [FormulaLexeme], _ place: Int) -> Bool {
    switch lexemes[place].kind {
    case .number: break
    case .name where !lexemes[place].isWord: break
    default: return false
    }
    guard place + 1 < lexemes.count else { return true }
    let next = lexemes[place + 1]
    switch next.kind {
    case .end, .close, .sign(","): return true
    case .name(let name, _):
      return next.isWord && next.followsBlank && name.utf8.count > 1
        && !FormulaNames.spelledSubscripts.contains(name)
    default: return false
    }
  }

  /// Whether a byte is an ASCII operator or begins a character that may be one.
  private static func promises(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x2A, 0x2B, 0x2D, 0x2F, 0x3D, 0x5E, 0x5F, 0x5C, 0x78: true
    case 0xC2, 0xC3, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Compares a claimed formula with one that an answer holds.
  func agreement(with said: Formula) -> Agreement {
    if sides.count == 1 {
      if let side = side(of: said, \.polynomial) { return .same(side: side) }
      return side(of: said, \.unsigned).map { .signsDiffer(side: $0) } ?? .none
    }
    if isChain(said, isSigned: true) { return .same(side: nil) }
    return isChain(said, isSigned: false) ? .signsDiffer(side: nil) : .none
  }

  /// Where the sides stand, as UTF-8 byte ranges.
  var ranges: [Range<Int>] { sides.map(\.range) }

  private func side(
    of said: Formula, _ form: KeyPath<FormulaParser.Side, Polynomial>
  ) -> Int? {
    let claimed = sides[0][keyPath: form]
    return said.sides.firstIndex {
      FormulaComparison.isSame(claimed, $0[keyPath: form], mayRename: mayRename)
    }
  }

  /// Whether every equation of the claim is among those that were said.
  private func isChain(_ said: Formula, isSigned: Bool) -> Bool {
    for claimed in isSigned ? signed : unsigned {
      guard let claimed else { return false }
      let isThere = (isSigned ? said.signed : said.unsigned).contains { found in
        guard let found else { return false }
        return FormulaComparison.isSame(claimed, found, mayRename: mayRename)
          || FormulaComparison.isSame(claimed, found.negated, mayRename: mayRename)
      }
      if !isThere { return false }
    }
    return true
  }

  /// An equation brought to one side, without fractions.
  private static func difference(
    _ left: FormulaParser.Side, _ right: FormulaParser.Side, _ isSigned: Bool
  ) -> Polynomial? {
    let moved =
      isSigned
      ? left.polynomial.plus(right.polynomial.negated) : left.unsigned.plus(right.unsigned)
    return moved?.clearedOfDenominators
  }

  /// A letter, Greek ones by their names, with or without primes: it may be renamed.
  static func isLetter(_ name: String) -> Bool {
    let bare = name.prefix { $0 != "'" }
    return bare.utf8.count == 1 || FormulaNames.greekWords.contains(String(bare))
  }
}

extension Polynomial {
  /// A sum, a call or a root: something to know the formula by besides its letters.
  fileprivate var hasShape: Bool {
    terms.count > 1
      || terms.keys.contains { monomial in
        monomial.keys.contains { if case .variable = $0 { false } else { true } }
      }
  }
}
