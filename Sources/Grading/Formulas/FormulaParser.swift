// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the longest formula that begins at a lexeme: sums, products with and without a sign,
/// powers, calls, and chains of equations.
struct FormulaParser {
  /// One side of an equation, or a formula without one.
  struct Side: Sendable {
    var polynomial: Polynomial
    /// The same with every minus read as a plus.
    var unsigned: Polynomial
    /// UTF-8 byte offsets into the text.
    var range: Range<Int>
  }

  private let lexemes: ArraySlice<FormulaLexeme>
  private let names: Set<String>
  private var ignoresSigns = false
  private(set) var position: Int
  private var depth = 0
  /// Brackets known to hold no formula: each is tried once.
  private var spoiltBrackets: Set<Int> = []
  /// Whether anything was read that only formulas have.
  private(set) var isStructured = false

  static let mostLexemes = 96
  private static let greatestDepth = 12

  /// `names` are words that stand for quantities wherever they occur.
  init(_ lexemes: [FormulaLexeme], at start: Int, names: Set<String>) {
    self.lexemes = lexemes[start..<min(lexemes.count, start + Self.mostLexemes)]
    self.names = names
    position = start
  }

  /// The sides of an equation, one for a mere formula; none when no formula begins here.
  mutating func chain() -> [Side] {
    var sides: [Side] = []
    while true {
      let start = position
      if let product = plainNumbers() {
        sides.append(
          Side(polynomial: product, unsigned: product, range: range(start)))
      } else {
        guard let signed = sum() else {
          position = start
          break
        }
        let end = position
        var unsigned = signed
        if lexemes[start..<end].contains(where: { $0.kind == .sign("-") }) {
          position = start
          ignoresSigns = true
          unsigned = sum() ?? signed
          ignoresSigns = false
          position = end
        }
        sides.append(Side(polynomial: signed, unsigned: unsigned, range: range(start)))
      }
      guard peek == .sign("=") else { return sides }
      isStructured = true
      position += 1
    }
    // An equation sign without a right side is not part of the formula.
    if !sides.isEmpty { position -= 1 }
    return sides
  }

  private func range(_ start: Int) -> Range<Int> {
    lexemes[start].start..<lexemes[position - 1].end
  }

  // MARK: Grammar

  /// 1×1, 3×3×3: sizes, not products.
  private mutating func plainNumbers() -> Polynomial? {
    var place = position
    var numbers: [Polynomial] = []
    while place < lexemes.endIndex, case .number(let value) = lexemes[place].kind {
      numbers.append(Polynomial(value))
      place += 1
      guard place < lexemes.endIndex, isTimes(at: place), place + 1 < lexemes.endIndex,
        case .number = lexemes[place + 1].kind
      else { break }
      place += 1
    }
    guard numbers.count > 1 else { return nil }
    if place < lexemes.endIndex {
      switch lexemes[place].kind {
      case .end, .sign("="), .sign(","), .close: break
      case .name where lexemes[place].followsBlank || !isOperand(lexemes[place], at: place): break
      default: return nil
      }
    }
    position = place
    isStructured = true
    return Polynomial(.call("×", numbers))
  }

  private mutating func sum() -> Polynomial? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth, var result = signedProduct() else { return nil }
    while let sign = peekSign, sign == "+" || sign == "-" {
      let start = position
      position += 1
      guard let next = product() else {
        position = start
        break
      }
      isStructured = true
      guard let sum = result.plus(sign == "-" && !ignoresSigns ? next.negated : next) else {
        return nil
      }
      result = sum
    }
    return result
  }

  private mutating func signedProduct() -> Polynomial? {
    if let sign = peekSign, sign == "-" || sign == "+" {
      position += 1
      let isMinus = sign == "-" && !ignoresSigns
      return product().map { isMinus ? $0.negated : $0 }
    }
    return product()
  }

  private mutating func product() -> Polynomial? {
    guard var result = factor() else { return nil }
    while position < lexemes.endIndex {
      let start = position
      let divides = peek == .sign("/")
      if divides || isTimes(at: position) {
        position += 1
      } else if !joins(at: position) {
        break
      }
      guard var next = factor() else {
        position = start
        break
      }
      isStructured = true
      if divides {
        guard let inverse = next.raised(to: Fraction(-1)) else { return nil }
        next = inverse
      }
      guard let product = result.times(next) else { return nil }
      result = product
    }
    return result
  }

  private mutating func factor() -> Polynomial? {
    guard let base = operand() else { return nil }
    guard peek == .sign("^") else { return base }
    let start = position
    position += 1
    let isMinus = peek == .sign("-")
    if isMinus { position += 1 }
    guard let exponent = operand() else {
      position = start
      return base
    }
    isStructured = true
    return base.raised(to: isMinus ? exponent.negated : exponent)
  }

  private mutating func operand() -> Polynomial? {
    guard position < lexemes.endIndex else { return nil }
    let lexeme = lexemes[position]
    switch lexeme.kind {
    case .number(let value):
      position += 1
      return Polynomial(value)
    case .name(let name, let below):
      guard isOperand(lexeme, at: position) else { return nil }
      position += 1
      // Wx and kd beside an operator are products.
      if lexeme.isWord, name.utf8.count == 2, !names.contains(name), Self.isLatin(name) {
        isStructured = true
        return variable(String(name.prefix(1)), nil).times(variable(String(name.suffix(1)), below))
      }
      if let index = bracketedTime() { return variable(name, index) }
      let isFunction =
        lexeme.isUpper
        ? FormulaNames.capitalFunctions.contains(name) : FormulaNames.smallFunctions.contains(name)
      if below == nil, isOpen(at: position), !lexemes[position].followsBlank,
        isFunction || bracketHoldsNames(at: position), let arguments = arguments()
      {
        isStructured = true
        return call(name, arguments)
      }
      return variable(name, below)
    case .function(let name):
      position += 1
      if name == "frac" {
        guard let above = arguments()?.first, let below = arguments()?.first,
          let inverse = below.raised(to: Fraction(-1))
        else { return nil }
        isStructured = true
        return above.times(inverse)
      }
      if isOpen(at: position) {
        guard let arguments = arguments() else { return nil }
        isStructured = true
        return call(name, arguments)
      }
      if FormulaNames.quantities.contains(name) {
        return isOperator(at: position - 2) || isOperator(at: position)
          ? variable(name, nil) : nil
      }
      guard ["log", "ln", "exp"].contains(name), let argument = factor() else { return nil }
      return call(name, [argument])
    case .open(let bracket):
      let start = position
      if spoiltBrackets.contains(start) { return nil }
      position += 1
      guard peek != .sign("+"), let inner = sum(), position < lexemes.endIndex,
        case .close = lexemes[position].kind
      else {
        position = start
        spoiltBrackets.insert(start)
        return nil
      }
      position += 1
      return bracket == "⌈" ? call("ceil", [inner]) : inner
    case .sign("√"):
      position += 1
      isStructured = true
      return operand()?.raised(to: Fraction(1, over: 2) ?? .one)
    case .sign("∑"):
      position += 1
      isStructured = true
      return product().map { Polynomial(.call("sum", [$0])) }
    default: return nil
    }
  }

  /// The arguments in brackets; nil, and nothing read, where they don't end.
  private mutating func arguments() -> [Polynomial]? {
    let start = position
    guard isOpen(at: position), !spoiltBrackets.contains(position) else { return nil }
    position += 1
    var result: [Polynomial] = []
    while let argument = sum() {
      result.append(argument)
      if position < lexemes.endIndex, case .close = lexemes[position].kind {
        position += 1
        return result
      }
      guard peek == .sign(",") else { break }
      position += 1
    }
    position = start
    spoiltBrackets.insert(start)
    return nil
  }

  /// h(t-1) is h at a time, as h_{t-1} is.
  private mutating func bracketedTime() -> String? {
    guard isOpen(at: position), !lexemes[position].followsBlank, position + 2 < lexemes.endIndex,
      case .name(let time, nil) = lexemes[position + 1].kind, time == "t" || time == "l"
    else { return nil }
    if case .close = lexemes[position + 2].kind {
      position += 3
      return time
    }
    guard position + 4 < lexemes.endIndex, case .sign(let sign) = lexemes[position + 2].kind,
      sign == "-" || sign == "+", lexemes[position + 3].kind == .number(.one),
      case .close = lexemes[position + 4].kind
    else { return nil }
    position += 5
    return "\(time)\(sign)1"
  }

  private func call(_ name: String, _ arguments: [Polynomial]) -> Polynomial {
    switch name {
    case "floor" where arguments.count == 1: return arguments[0]
    case "sqrt" where arguments.count == 1:
      return arguments[0].raised(to: Fraction(1, over: 2) ?? .one) ?? arguments[0]
    case "o": return Polynomial(.call("o", arguments.map(\.withoutCoefficients)))
    default: return Polynomial(.call(name, arguments))
    }
  }

  private func variable(_ name: String, _ below: String?) -> Polynomial {
    guard let below else { return Polynomial(.variable(name, index: nil)) }
    return Polynomial(.variable(name, index: Self.index(below)))
  }

  /// t, 1, t-1, l+1: a letter and a number.
  private static func index(_ text: String) -> Polynomial {
    let letters = text.prefix { $0.isLetter }
    let number = Fraction(Int(text.dropFirst(letters.count)) ?? 0)
    let base =
      letters.isEmpty
      ? Polynomial() : Polynomial(.variable(String(letters), index: nil))
    return base.plus(Polynomial(number)) ?? base
  }

  // MARK: What stands where

  private var peek: FormulaLexeme.Kind? {
    position < lexemes.endIndex ? lexemes[position].kind : nil
  }

  private var peekSign: Character? {
    if case .sign(let sign)? = peek { sign } else { nil }
  }

  private func isOpen(at place: Int) -> Bool {
    if place < lexemes.endIndex, case .open = lexemes[place].kind { true } else { false }
  }

  /// Words count only beside an operator, unless a claim of the bank uses them as names.
  private func isOperand(_ lexeme: FormulaLexeme, at place: Int) -> Bool {
    guard lexeme.isWord, case .name(let name, _) = lexeme.kind else { return true }
    if names.contains(name) { return true }
    guard isOperator(at: place - 1) || isOperator(at: place + 1) else { return false }
    return name.utf8.count == 1 || !FormulaNames.small.contains(name)
  }

  private func isOperator(at place: Int) -> Bool {
    guard lexemes.indices.contains(place), case .sign(let sign) = lexemes[place].kind else {
      return false
    }
    return sign != ","
  }

  /// A sign, or an x between two operands.
  private func isTimes(at place: Int) -> Bool {
    if lexemes[place].kind == .sign("×") { return true }
    guard lexemes[place].kind == .name("x", below: nil), lexemes[place].followsBlank,
      place > lexemes.startIndex, place + 1 < lexemes.endIndex, lexemes[place + 1].followsBlank
    else { return false }
    switch lexemes[place + 1].kind {
    case .number: return true
    case .name: return isOperand(lexemes[place + 1], at: place + 1)
    default: return false
    }
  }

  /// Whether the lexeme multiplies what stands before it without a sign: 2p, k k C_in, (a)(b).
  private func joins(at place: Int) -> Bool {
    let lexeme = lexemes[place]
    let before = lexemes[place - 1]
    func isHan(_ lexeme: FormulaLexeme) -> Bool {
      if case .name(let name, _) = lexeme.kind {
        return name.unicodeScalars.first?.value ?? 0 > 0x3FF
      }
      return false
    }
    if isHan(lexeme) || isHan(before) { return false }
    switch lexeme.kind {
    case .name:
      if lexeme.isWord, lexeme.followsBlank, case .name(let name, _) = lexeme.kind {
        return names.contains(name) || (name.utf8.count == 1 && isOperand(lexeme, at: place))
      }
      return isOperand(lexeme, at: place)
    case .function, .sign("√"), .sign("∑"): return true
    case .open:
      if !lexeme.followsBlank { return true }
      if case .close = before.kind { return true }
      return false
    default: return false
    }
  }

  private static func isLatin(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 0x80 } }

  private func bracketHoldsNames(at place: Int) -> Bool {
    guard place + 2 < lexemes.endIndex, case .name = lexemes[place + 1].kind else { return false }
    switch lexemes[place + 2].kind {
    case .close, .sign(","): return true
    default: return false
    }
  }
}
