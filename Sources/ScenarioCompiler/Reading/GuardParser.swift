// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Reads the condition of a follow-up: `hit(placement) and score >= 0.6`.
struct GuardParser {
  struct Problem: Error { let text: String }

  private var tokens: [String]
  private var position = 0
  private var depth = 0

  private static let greatestDepth = 16

  init(_ text: String) { tokens = Self.tokens(of: text) }

  mutating func parse() throws(Problem) -> Guard {
    let result = try any()
    if let rest = peek() { throw Problem(text: "unexpected “\(rest)”") }
    return result
  }

  private mutating func any() throws(Problem) -> Guard {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.greatestDepth { throw Problem(text: "nested too deep") }
    var choices = [try all()]
    while peek() == "or" {
      position += 1
      choices.append(try all())
    }
    return choices.count == 1 ? choices[0] : .any(choices)
  }

  private mutating func all() throws(Problem) -> Guard {
    var parts = [try factor()]
    while peek() == "and" {
      position += 1
      parts.append(try factor())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor() throws(Problem) -> Guard {
    var negations = 0
    while peek() == "not" {
      position += 1
      negations += 1
    }
    let plain = try primary()
    return negations % 2 == 1 ? .not(plain) : plain
  }

  private mutating func primary() throws(Problem) -> Guard {
    guard let word = peek() else { throw Problem(text: "something is missing at the end") }
    position += 1
    switch word {
    case "(":
      let inner = try any()
      try expect(")")
      return inner
    case "always": return .always
    case "gave-up": return .gaveUp
    case "timed-out": return .timedOut
    case "hit": return .hit(try argument())
    case "missed": return .missed(try argument())
    case "contradicted": return .contradicted(try argument())
    case "misconception": return .misconception(try argument())
    case "mentions": return .mentions(try term())
    case "score": return try score()
    default: throw Problem(text: "unexpected “\(word)”")
    }
  }

  private mutating func argument<Subject>() throws(Problem) -> Identifier<Subject> {
    try expect("(")
    guard let name = peek(), isIdentifier(name) else { throw Problem(text: "an id is missing") }
    position += 1
    try expect(")")
    return Identifier(name)
  }

  private mutating func term() throws(Problem) -> TermID {
    try expect("(")
    try expect("<")
    guard let name = peek(), isIdentifier(name) else { throw Problem(text: "a term is missing") }
    position += 1
    try expect(">")
    try expect(")")
    return TermID(name)
  }

  private mutating func score() throws(Problem) -> Guard {
    guard let sign = peek(), let comparison = Guard.Comparison(rawValue: sign) else {
      throw Problem(text: "after “score” one of < <= > >= must stand")
    }
    position += 1
    guard let text = peek(), let value = Double(text), (0...1).contains(value) else {
      throw Problem(text: "a score lies between 0 and 1")
    }
    position += 1
    return .score(comparison, value)
  }

  private mutating func expect(_ token: String) throws(Problem) {
    guard peek() == token else { throw Problem(text: "“\(token)” is missing") }
    position += 1
  }

  private func peek() -> String? { position < tokens.count ? tokens[position] : nil }

  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    func flush() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for character in text {
      switch character {
      case " ", "\t", "\n": flush()
      case "=" where tokens.last == "<" || tokens.last == ">":
        if word.isEmpty { tokens[tokens.count - 1] += "=" } else { word.append(character) }
      case "(", ")", "<", ">":
        flush()
        tokens.append(String(character))
      default: word.append(character)
      }
    }
    flush()
    return tokens
  }
}
