// SPDX-License-Identifier: GPL-3.0-or-later

/// A piece of a formula as it was typed.
struct FormulaLexeme {
  enum Kind: Equatable {
    case number(Fraction)
    /// A letter or a word, with what is written below it.
    case name(String, below: String?)
    case function(String)
    /// One of `+ - × / ^ = ,`, `√` and `∑`.
    case sign(Character)
    case open(Character)
    case close(Character)
    /// Ends every formula.
    case end
  }

  var kind: Kind
  /// UTF-8 byte offsets into the text.
  var start: Int
  var end: Int
  var followsBlank: Bool
  /// A word of ordinary language, or "a" and "I": part of a formula only beside an operator.
  var isWord = false
  var isUpper = false
}

/// Cuts one line or sentence into pieces of formulas and `end` for whatever is none.
struct FormulaLexer {
  private struct Mark {
    var scalar: UInt32
    var raw: UInt32
    var start: Int
    var end: Int
  }

  private var marks: [Mark] = []
  private var position = 0
  private var lexemes: [FormulaLexeme] = []
  private var followsBlank = false

  static func lexemes(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> [FormulaLexeme] {
    var lexer = FormulaLexer()
    lexer.fold(bytes, range)
    while lexer.position < lexer.marks.count { lexer.step() }
    return lexer.lexemes
  }

  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    marks.reserveCapacity(range.count)
    lexemes.reserveCapacity(range.count / 3)
    var place = range.lowerBound
    while place < range.upperBound {
      let (raw, length) = decode(bytes, at: place)
      let before = marks.last?.raw ?? 0
      func add(_ scalar: UInt32) {
        marks.append(Mark(scalar: scalar, raw: raw, start: place, end: place + length))
      }
      if Self.isSubscript(raw), !Self.isSubscript(before) { add(0x5F) }
      switch Folding.fold(raw) {
      case .nothing: break
      case .one(let scalar): add(scalar)
      case .several(let scalars):
        // ¹² is one exponent.
        let goesOn = Self.isSuperscript(raw) && Self.isSuperscript(before)
        for scalar in scalars where !(goesOn && scalar == 0x5E) { add(scalar) }
      }
      place += length
    }
  }

  private static func isSubscript(_ raw: UInt32) -> Bool {
    (0x2080...0x209C).contains(raw) || (0x1D62...0x1D6A).contains(raw)
  }

  private static func isSuperscript(_ raw: UInt32) -> Bool {
    raw == 0xB2 || raw == 0xB3 || raw == 0xB9 || (0x2070...0x207F).contains(raw)
  }

  private mutating func step() {
    let mark = marks[position]
    switch mark.scalar {
    case 0x20, 0x09:
      followsBlank = true
      position += 1
    case 0x30...0x39: number()
    case 0x5C: command()
    case 0x2211: add(.sign("∑"), 1)
    case 0x3C3 where mark.raw == 0x3A3: add(.sign("∑"), 1)
    case 0x61...0x7A, 0x3B1...0x3C9: word()
    case 0x4E00...0x9FFF: chineseWord()
    default: sign(mark)
    }
  }

  private mutating func add(_ kind: FormulaLexeme.Kind, _ length: Int) {
    let last = marks[position + length - 1]
    lexemes.append(
      FormulaLexeme(
        kind: kind, start: marks[position].start, end: last.end, followsBlank: followsBlank))
    followsBlank = false
    position += length
  }

  private func scalar(at place: Int) -> UInt32 { place < marks.count ? marks[place].scalar : 0 }

  private func run(from start: Int, atMost limit: Int, _ belongs: (UInt32) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    var place = start
    while place < marks.count, place - start < limit, belongs(marks[place].scalar),
      let scalar = Unicode.Scalar(marks[place].scalar)
    {
      text.append(scalar)
      place += 1
    }
    return String(text)
  }

  private mutating func number() {
    let whole = run(from: position, atMost: 12, isDigit)
    var length = whole.utf8.count
    var decimals = ""
    if scalar(at: position + length) == 0x2E, isDigit(scalar(at: position + length + 1)) {
      decimals = run(from: position + length + 1, atMost: 6, isDigit)
      length += 1 + decimals.utf8.count
    }
    let scale = decimals.reduce(1) { product, _ in product * 10 }
    guard let value = Int(whole + decimals).flatMap({ Fraction($0, over: scale) }) else {
      return add(.end, length)
    }
    add(.number(value), length)
    // 3x3, 3xC
    if scalar(at: position) == 0x78 {
      let next = scalar(at: position + 1)
      if isDigit(next) || isLetter(next) { add(.sign("×"), 1) }
    }
  }

  private mutating func word() {
    let isGreek = marks[position].scalar >= 0x3B1
    let letters =
      isGreek
      ? FormulaNames.greek[marks[position].scalar] ?? run(from: position, atMost: 1) { _ in true }
      : run(from: position, atMost: 24, isLetter)
    let length = isGreek ? 1 : letters.utf8.count
    let raw = marks[position].raw
    let isUpper =
      (0x41...0x5A).contains(raw) || (0xFF21...0xFF3A).contains(raw)
      || (0x391...0x3A9).contains(raw)
    // kxk
    if !isGreek, length == 3, scalar(at: position + 1) == 0x78 {
      let spelled = Array(letters)
      add(.name(String(spelled[0]), below: nil), 1)
      add(.sign("×"), 1)
      add(.name(String(spelled[2]), below: nil), 1)
      return
    }
    if length <= FormulaNames.longestFunction, FormulaNames.functions.contains(letters) {
      return add(.function(letters), length)
    }
    let blank = followsBlank
    let start = marks[position].start
    position += length
    var name = letters
    var below = subscripted()
    while scalar(at: position) == 0x27 {
      name += "'"
      position += 1
      below = below ?? subscripted()
    }
    // C_in and Cin are one name.
    let isWordBelow = (below?.utf8.count ?? 0) > 1 && below?.utf8.allSatisfy { $0 >= 0x61 } == true
    if let word = below, isWordBelow {
      name += word
      below = nil
    }
    let isLetterOfItsOwn =
      letters.utf8.count == 1 || isGreek
      || (length <= FormulaNames.longestGreekWord && FormulaNames.greekWords.contains(letters))
    let isArticle = below == nil && name == "a" || (name == "i" && isUpper)
    lexemes.append(
      FormulaLexeme(
        kind: .name(name, below: below), start: start, end: marks[position - 1].end,
        followsBlank: blank, isWord: !isWordBelow && (!isLetterOfItsOwn || isArticle),
        isUpper: isUpper))
    followsBlank = false
  }

  /// `_t`, `_{t-1}`, `_in`, `₁`, or digits right behind the letter.
  private mutating func subscripted() -> String? {
    if isDigit(scalar(at: position)) {
      let digits = run(from: position, atMost: 4, isDigit)
      position += digits.utf8.count
      return digits
    }
    guard scalar(at: position) == 0x5F else { return nil }
    let closing: UInt32? = [0x7B: 0x7D, 0x28: 0x29][scalar(at: position + 1)]
    if let closing {
      let text = run(from: position + 2, atMost: 16) { $0 != closing }
      guard scalar(at: position + 2 + text.unicodeScalars.count) == closing else { return nil }
      position += 3 + text.unicodeScalars.count
      return text.filter { $0 != " " }
    }
    let text = run(from: position + 1, atMost: 12) { isLetter($0) || isDigit($0) }
    guard !text.isEmpty else { return nil }
    position += 1 + text.utf8.count
    // h_t-1 is meant as h_{t-1}.
    if text == "t" || text == "l", scalar(at: position) == 0x2D, scalar(at: position + 1) == 0x31,
      !isDigit(scalar(at: position + 2)), !isLetter(scalar(at: position + 2))
    {
      position += 2
      return text + "-1"
    }
    return text
  }

  private mutating func chineseWord() {
    let text = run(from: position, atMost: 1000) { (0x4E00...0x9FFF).contains($0) }
    add(.name(text, below: nil), text.unicodeScalars.count)
    lexemes[lexemes.count - 1].isWord = true
  }

  /// The few commands of LaTeX that formulas in plain text hold.
  private mutating func command() {
    let name = run(from: position + 1, atMost: 12, isLetter)
    let length = 1 + name.utf8.count
    switch name {
    case "times", "cdot": add(.sign("×"), length)
    case "sqrt": add(.sign("√"), length)
    case "sum": add(.sign("∑"), length)
    case "lfloor": add(.open("("), length)
    case "rfloor": add(.close(")"), length)
    case "frac": add(.function("frac"), length)
    case "left", "right": position += length
    case _ where FormulaNames.greekWords.contains(name): position += 1
    default: add(.end, length)
    }
  }

  private mutating func sign(_ mark: Mark) {
    let next = scalar(at: position + 1)
    switch mark.scalar {
    case 0x28, 0x5B, 0x7B, 0x230A: add(.open("("), 1)
    case 0x29, 0x5D, 0x7D, 0x230B: add(.close(")"), 1)
    case 0x2308: add(.open("⌈"), 1)
    case 0x2309: add(.close("⌉"), 1)
    case 0x2D where mark.raw == 0x2014 || mark.raw == 0x2015 || next == 0x3E || next == 0x2D:
      add(.end, next == 0x3E || next == 0x2D ? 2 : 1)
    case 0x2A where next == 0x2A: add(.sign("^"), 2)
    case 0x2F where next == 0x2F: add(.sign("/"), 2)
    case 0x3D where next == 0x3D, 0x3A where next == 0x3D: add(.sign("="), 2)
    case 0x3D where next != 0x3E, 0x2248: add(.sign("="), 1)
    case 0x2B: add(.sign("+"), 1)
    case 0x2D: add(.sign("-"), 1)
    case 0x2A, 0xD7: add(.sign("×"), 1)
    case 0x2F, 0xF7: add(.sign("/"), 1)
    case 0x5E: add(.sign("^"), 1)
    case 0x2C: add(.sign(","), 1)
    case 0x221A: add(.sign("√"), 1)
    default: add(.end, 1)
    }
  }

  private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  private func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }
}

/// Names that mean the same everywhere.
enum FormulaNames {
  static let functions: Set<String> = [
    "log", "ln", "exp", "sin", "cos", "tanh", "sigmoid", "softmax", "relu", "max", "min", "sqrt",
    "floor", "ceil", "abs", "mean", "var", "std", "concat", "norm", "argmax",
  ]
  /// Functions that are written like quantities too: (x − mean) / std.
  static let quantities: Set<String> = ["mean", "var", "std", "max", "min", "norm"]
  static let longestFunction = 7
  static let longestGreekWord = 7
  /// Letters that are functions where a bracket follows.
  static let capitalFunctions: Set<String> = ["f", "g", "h", "o", "p", "theta"]
  static let smallFunctions: Set<String> = ["f", "g", "phi", "sigma"]

  static let greek: [UInt32: String] = [
    0x3B1: "alpha", 0x3B2: "beta", 0x3B3: "gamma", 0x3B4: "delta", 0x3B5: "epsilon",
    0x3B6: "zeta", 0x3B7: "eta", 0x3B8: "theta", 0x3B9: "iota", 0x3BA: "kappa", 0x3BB: "lambda",
    0x3BC: "mu", 0x3BD: "nu", 0x3BE: "xi", 0x3C0: "pi", 0x3C1: "rho", 0x3C3: "sigma",
    0x3C4: "tau", 0x3C6: "phi", 0x3C7: "chi", 0x3C8: "psi", 0x3C9: "omega",
  ]
  static let greekWords = Set(greek.values)

  /// Letters with a subscript as they are typed without one, and counts of right and wrong answers:
  /// quantities wherever they stand.
  static let spelledSubscripts: Set<String> = [
    "cin", "cout", "hin", "win", "hout", "wout", "nin", "nout", "kh", "kw", "dk", "dmodel",
    "tp", "fp", "tn", "fn",
  ]

  /// Words that stand beside an operator without being its operand.
  static let small: Set<String> = [
    "the", "is", "are", "a", "an", "and", "or", "of", "for", "where", "with", "per", "which",
    "that", "this", "it", "so", "as", "in", "by", "to", "at", "on", "then", "be", "if", "when",
    "i", "we", "you", "not", "but", "because", "since", "from", "gives", "means", "equals",
  ]
}
