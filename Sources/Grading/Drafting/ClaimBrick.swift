// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A piece of a claim that is being drafted: a term of the glossary, a word or a number, as it stands
/// in a point of a reference.
struct ClaimBrick {
  /// In the claim language.
  var atom: String
  /// How much it tells.
  var weight: Double
  var isNegated: Bool
  var clause: Int32
}

/// Finds the bricks of a text.
struct BrickReader {
  private let lexicon: Lexicon
  private let stopWords: Set<UInt32>
  private let askedFeatures: Set<ContentFeature>
  private let askedLexemes: Set<Lexicon.Lexeme>

  /// What is left of the weight of what the question holds.
  private static let asked = 0.3
  private static let weightOfConcept = 4.0
  private static let weightOfRelation = 2.5
  private static let weightOfNumber = 2.0

  /// `lexicon` knows the words of the question and of the texts.
  init(lexicon: Lexicon, stopWords: Set<UInt32>, prompt: String) {
    self.lexicon = lexicon
    self.stopWords = stopWords
    let question = Reading(prompt, lexicon)
    askedFeatures = Set(question.content(without: stopWords).map(\.feature))
    askedLexemes = Set(question.recognized)
  }

  /// In order, each once.
  func bricks(of text: String) -> [ClaimBrick] {
    let reading = Reading(text, lexicon)
    let content = reading.content(without: stopWords)
    let starts = Dictionary(
      content.filter { $0.kind != .pair }.map { ($0.span.start, $0) },
      uniquingKeysWith: { first, _ in first })
    let terms = terms(in: reading)
    var bricks: [ClaimBrick] = []
    var position = 0
    while position < reading.tokens.count {
      if let (brick, end) = terms[position] {
        bricks.append(brick)
        position = end
      } else if let occurrence = starts[position] {
        if occurrence.kind == .character {
          var end = position + 1
          while let next = starts[end], next.kind == .character, terms[end] == nil,
            reading.tokens[end].clause == reading.tokens[position].clause,
            reading.isNegated[end] == reading.isNegated[position]
          {
            end += 1
          }
          bricks += words(in: reading, from: position, to: end)
          position = end
        } else {
          if let brick = brick(of: occurrence, in: reading) { bricks.append(brick) }
          position += 1
        }
      } else {
        position += 1
      }
    }
    var known = Set<String>()
    return bricks.filter { known.insert($0.atom).inserted }
  }

  /// The longest term that begins at each position; of several the one with the fewest forms.
  private func terms(in reading: Reading) -> [Int: (brick: ClaimBrick, end: Int)] {
    var found: [Int: (brick: ClaimBrick, end: Int, forms: Int)] = [:]
    for lexeme in reading.recognized.sorted() {
      guard let term = lexicon.term(of: lexeme) else { continue }
      let weight = term.role == .concept ? Self.weightOfConcept : Self.weightOfRelation
      let forms = term.forms.count
      for span in reading.spans(of: lexeme) {
        if let other = found[span.start], (other.end, -other.forms) >= (span.end, -forms) {
          continue
        }
        if (span.start..<span.end).allSatisfy({ stopWords.contains(reading.tokens[$0].symbol) }) {
          continue
        }
        let brick = ClaimBrick(
          atom: "<\(term.id)>",
          weight: askedLexemes.contains(lexeme) ? weight * Self.asked : weight,
          isNegated: reading.isNegated[span.start], clause: reading.clause(of: span))
        found[span.start] = (brick, span.end, forms)
      }
    }
    return found.mapValues { ($0.brick, $0.end) }
  }

  private func brick(of occurrence: ContentOccurrence, in reading: Reading) -> ClaimBrick? {
    let token = reading.tokens[occurrence.span.start]
    let typed = reading.typed(occurrence.span.start)
    var weight = Self.weightOfNumber
    var atom = "num(\(short(token.value)))"
    if occurrence.kind == .word {
      guard typed.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
      weight = WordFrequency.shared.information(ofStem: EnglishStem.of(typed))
      atom = typed
    } else if reading.numerals[token.symbol] != nil {
      return nil
    }
    if askedFeatures.contains(occurrence.feature) { weight *= Self.asked }
    return ClaimBrick(
      atom: atom, weight: weight, isNegated: occurrence.isNegated, clause: token.clause)
  }

  private func words(in reading: Reading, from start: Int, to end: Int) -> [ClaimBrick] {
    let symbols = reading.tokens[start..<end].map(\.symbol)
    var position = 0
    return ChineseCut.lengths(in: symbols).compactMap { length in
      let word = symbols[position..<(position + length)]
      let first = start + position
      position += length
      guard length > 1 else { return nil }
      var weight = 0.0
      var isAsked = true
      for (one, next) in zip(word, word.dropFirst()) {
        weight = max(weight, WordFrequency.shared.information(of: one, next))
        if !askedFeatures.contains(.pair(one, next)) { isAsked = false }
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: word.compactMap(Unicode.Scalar.init))
      return ClaimBrick(
        atom: text, weight: isAsked ? weight * Self.asked : weight,
        isNegated: reading.isNegated[first], clause: reading.tokens[first].clause)
    }
  }

  private func short(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension ClaimBrick {
  /// The claims that these bricks can make, the fullest first.
  static func claims(of bricks: [ClaimBrick]) -> [String] {
    let heaviest = bricks.indices.sorted {
      (bricks[$0].weight, -$0) > (bricks[$1].weight, -$1)
    }
    var claims: [String] = []
    for count in [3, 2, 1] where bricks.count >= count {
      let chosen = heaviest.prefix(count).sorted().map { bricks[$0] }
      for joint in count > 1 ? [" & ", " && "] : [""] {
        claims.append(join(chosen, with: joint))
      }
    }
    return claims
  }

  /// What is denied in one clause goes into one `not(…)`.
  private static func join(_ bricks: [ClaimBrick], with joint: String) -> String {
    var parts: [String] = []
    var denied: [ClaimBrick] = []
    func close() {
      if denied.isEmpty { return }
      parts.append("not(" + denied.map(\.atom).joined(separator: " .. ") + ")")
      denied = []
    }
    for brick in bricks {
      if let last = denied.last, !brick.isNegated || brick.clause != last.clause { close() }
      if brick.isNegated { denied.append(brick) } else { parts.append(brick.atom) }
    }
    close()
    return parts.joined(separator: joint)
  }
}
