// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the claim language of `docs/grading.md`: recursive descent over the UTF-8 of one claim.
struct ClaimParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private var vetoes: [ClaimPattern.Atom] = []
  private var subject: ClaimPattern.Subject?

  /// Deeper nesting than any readable claim needs; keeps the recursion bounded.
  private static let greatestDepth = 16

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func parse() throws(ClaimSyntaxError) -> ClaimPattern {
    skipSpaces()
    if peek() == nil { throw fault(.empty, at: 0) }
    var parts = [try sequence()]
    var scope: ClaimPattern.Scope?
    while peek() == UInt8(ascii: "&") {
      let start = position
      advance()
      let found: ClaimPattern.Scope
      if peek() == UInt8(ascii: "&") {
        advance()
        found = .sentence
      } else {
        found = .clause
      }
      if let scope, scope != found { throw fault(.unexpected("&"), at: start) }
      scope = found
      parts.append(try sequence())
    }
    skipSpaces()
    if let byte = peek() { throw fault(.unexpected(character(byte)), at: position) }
    parts.removeAll { $0.items.isEmpty }
    if parts.isEmpty { throw fault(.empty, at: 0) }
    guard parts.allSatisfy({ part in part.items.contains { !$0.isOptional } }) else {
      throw fault(.onlyOptional, at: 0)
    }
    return ClaimPattern(parts: parts, scope: scope ?? .clause, vetoes: vetoes, subject: subject)
  }

  /// Items up to the end or to one of `& | )`. Empty when only modifiers stood there.
  private mutating func sequence() throws(ClaimSyntaxError) -> ClaimPattern.Sequence {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.greatestDepth { throw fault(.nestedTooDeep, at: position) }
    var items: [ClaimPattern.Item] = []
    var gap: ClaimPattern.Gap?
    let start = position
    var sawModifier = false
    while true {
      skipSpaces()
      guard let byte = peek(), byte != UInt8(ascii: "&"), byte != UInt8(ascii: "|"),
        byte != UInt8(ascii: ")")
      else { break }
      if let found = try self.gap() {
        if gap != nil || items.isEmpty { throw fault(.unexpected(".."), at: position) }
        gap = found
        continue
      }
      if try modifier() {
        sawModifier = true
        continue
      }
      let atom = try self.atom()
      let isOptional = peek() == UInt8(ascii: "?")
      if isOptional { advance() }
      items.append(.init(atom: atom, isOptional: isOptional, gap: gap ?? .usual))
      gap = nil
    }
    if gap != nil { throw fault(.missingOperand, at: position) }
    if items.isEmpty && !(sawModifier && depth == 1) { throw fault(.missingOperand, at: start) }
    return .init(items: items)
  }

  private mutating func gap() throws(ClaimSyntaxError) -> ClaimPattern.Gap? {
    if peek() == UInt8(ascii: ".") {
      let start = position
      while peek() == UInt8(ascii: ".") { advance() }
      switch position - start {
      case 2: return .clause
      case 3: return .sentence
      default: throw fault(.unexpected("."), at: start)
      }
    }
    if peek() == UInt8(ascii: "~") {
      let start = position
      advance()
      let digits = take { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard let units = Int(digits), units <= 1000 else {
        throw fault(.badNumber("~" + digits), at: start)
      }
      return .units(units)
    }
    return nil
  }

  private mutating func modifier() throws(ClaimSyntaxError) -> Bool {
    if peek() == UInt8(ascii: "!") {
      advance()
      vetoes.append(try atom())
      return true
    }
    for (name, isExclusive) in [("about(", false), ("only(", true)] where starts(with: name) {
      let start = position
      position += name.utf8.count
      let term = try termReference()
      try expect(")")
      if subject != nil { throw fault(.unexpected(name), at: start) }
      subject = .init(term: term, isExclusive: isExclusive)
      return true
    }
    return false
  }

  private mutating func atom() throws(ClaimSyntaxError) -> ClaimPattern.Atom {
    guard let byte = peek() else { throw fault(.missingOperand, at: position) }
    switch byte {
    case UInt8(ascii: "<"):
      return .term(try termReference())
    case UInt8(ascii: "("):
      advance()
      return .anyOf(try alternatives())
    case UInt8(ascii: "\""):
      return .words(try quoted("\""))
    case UInt8(ascii: "$"):
      return .formula(try quoted("$"))
    default:
      break
    }
    if starts(with: "not(") {
      position += 4
      let choices = try alternatives()
      if choices.count == 1 { return .negated(choices[0]) }
      return .negated(.init(items: [.init(atom: .anyOf(choices), isOptional: false, gap: .usual)]))
    }
    if starts(with: "num(") {
      position += 4
      return try number()
    }
    if starts(with: "before(") {
      position += 7
      let term = try termReference()
      try expect(")")
      return .before(term)
    }
    if starts(with: "after(") {
      position += 6
      let term = try termReference()
      try expect(")")
      return .after(term)
    }
    let word = take { !Self.endsWord.contains($0) }
    if word.isEmpty { throw fault(.unexpected(character(byte)), at: position) }
    return .words(word)
  }

  private mutating func alternatives() throws(ClaimSyntaxError) -> [ClaimPattern.Sequence] {
    let start = position - 1
    var choices = [try sequence()]
    while peek() == UInt8(ascii: "|") {
      advance()
      choices.append(try sequence())
    }
    guard peek() == UInt8(ascii: ")") else { throw fault(.unclosed("("), at: start) }
    advance()
    guard choices.allSatisfy({ choice in choice.items.contains { !$0.isOptional } }) else {
      throw fault(.onlyOptional, at: start)
    }
    return choices
  }

  private mutating func number() throws(ClaimSyntaxError) -> ClaimPattern.Atom {
    let start = position
    skipSpaces()
    let sign = take { [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains($0) }
    skipSpaces()
    let digits = take { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: " ") }
    skipSpaces()
    let comparison = sign.isEmpty ? .equal : ClaimPattern.NumberComparison(rawValue: sign)
    guard let comparison, let value = Double(digits), value.isFinite else {
      throw fault(.badNumber(sign + digits), at: start)
    }
    try expect(")")
    return .number(comparison, value)
  }

  private mutating func termReference() throws(ClaimSyntaxError) -> TermID {
    let start = position
    skipSpaces()
    guard peek() == UInt8(ascii: "<") else { throw fault(.badTerm(""), at: start) }
    advance()
    let name = take { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
    guard peek() == UInt8(ascii: ">") else { throw fault(.unclosed("<"), at: start) }
    advance()
    guard !name.isEmpty, name.utf8.allSatisfy(Self.belongsToIdentifier) else {
      throw fault(.badTerm(name), at: start)
    }
    return TermID(name)
  }

  private mutating func quoted(_ mark: Character) throws(ClaimSyntaxError) -> String {
    let start = position
    let end = mark.asciiValue
    advance()
    let text = take { $0 != end }
    guard peek() == end else { throw fault(.unclosed(String(mark)), at: start) }
    advance()
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      throw fault(.missingOperand, at: start)
    }
    return text
  }

  private mutating func expect(_ mark: Character) throws(ClaimSyntaxError) {
    skipSpaces()
    guard let byte = peek() else { throw fault(.unclosed("("), at: position) }
    guard byte == mark.asciiValue else { throw fault(.unexpected(character(byte)), at: position) }
    advance()
  }

  // MARK: Bytes

  private static let endsWord = Set(" \t\"<>()|&?!$".utf8)

  private static func belongsToIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }
  private mutating func advance() { position += 1 }
  private mutating func skipSpaces() {
    while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { advance() }
  }

  private func starts(with name: String) -> Bool {
    bytes[position...].starts(with: name.utf8)
  }

  private mutating func take(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = peek(), belongs(byte) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The whole character that begins at the current byte, for messages.
  private func character(_ byte: UInt8) -> String {
    String(decoding: bytes[position...].prefix(4), as: UTF8.self).first.map(String.init) ?? ""
  }

  private func fault(_ fault: ClaimSyntaxError.Fault, at offset: Int) -> ClaimSyntaxError {
    ClaimSyntaxError(fault: fault, offset: offset)
  }
}
