// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

/// The trie, the shortcuts of the tokenizer and the lookup of subjects, each compared with the plain
/// way of doing it on texts made by chance.
@Suite struct RecognitionTests {
  private static let pieces = [
    "BN", "LN", "batch norm", "卷积", "积", "核", "化", "增大", "use", "used", "not", "不", "unlike ",
    "与", "比起来", "but", "，", "。", ". ", ", ", " ", "\n", "(", ")", "x", "1", "3.5", "-", "'",
    "don't",
    "k^2", "e.g. ", "é", "：", "、", "->", "while", "training", "推理", "gradeint", "a", "I", "3x3",
    "2k",
    "log", "=", "+", "≈", "gamma", "C_in", "；", "“", "!", "it is false",
  ]

  private static func text(_ dice: inout SplitMix64, pieces count: Int) -> String {
    (0..<count).map { _ in
      pieces[dice.index(below: pieces.count)] + (dice.index(below: 2) == 0 ? " " : "")
    }.joined()
  }

  @Test func theTrieFindsWhatTryingEveryFormFinds() {
    var dice = SplitMix64(seed: 5)
    for _ in 0..<300 {
      func symbol() -> UInt32 {
        dice.index(below: 2) == 0
          ? 0x5377 + UInt32(dice.index(below: 4))
          : dice.index(below: 9) == 0
            ? 0x2_0000 : Vocabulary.firstWord + UInt32(dice.index(below: 4))
      }
      let forms = (0..<(1 + dice.index(below: 60))).map { _ in
        (0..<(1 + dice.index(below: 4))).map { _ in symbol() }
      }
      var rows = FormRows()
      for (index, form) in forms.enumerated() { rows.append(form, as: Int32(index % 40)) }
      let trie = FormTrie(rows)
      let tokens = (0..<40).map { index in
        Token(
          kind: .han, symbol: dice.index(below: 20) == 0 ? Vocabulary.unknown : symbol(),
          start: index, end: index + 1, clause: 0, sentence: Int32(index / 15), unitsBefore: 0,
          units: 1, value: .nan)
      }
      var found: Set<[Int]> = []
      tokens.withUnsafeBufferPointer { tokens in
        for start in tokens.indices {
          trie.walk(tokens, from: start) { node, end in
            for place in trie.places(at: node) {
              found.insert([Int(trie.lexeme(at: place)), start, end])
            }
          }
        }
      }
      var expected: Set<[Int]> = []
      for start in tokens.indices {
        for (index, form) in forms.enumerated() where start + form.count <= tokens.count {
          let run = tokens[start..<(start + form.count)]
          if run.map(\.symbol) == form, run.last?.sentence == run.first?.sentence {
            expected.insert([index % 40, start, start + form.count])
          }
        }
      }
      #expect(found == expected)
    }
  }

  @Test func shortcutsOfTheTokenizerChangeNothing() {
    var dice = SplitMix64(seed: 6)
    for _ in 0..<2000 {
      let text = Self.text(&dice, pieces: 12)
      // What is invisible changes nothing either, and keeps every word from the short way.
      var long = ""
      for scalar in text.unicodeScalars {
        let isInside = long.unicodeScalars.last?.properties.isAlphabetic == true
        if isInside, scalar.properties.isAlphabetic { long.unicodeScalars.append("\u{200B}") }
        long.unicodeScalars.append(scalar)
      }
      func shape(_ text: String) -> [String] {
        var words: [[UInt8]] = []
        var tokenizer = Tokenizer { word in
          words.append(Array(word))
          return UInt32(words.count)
        }
        tokenizer.read(text)
        return tokenizer.tokens.map {
          let word = $0.kind == .word || $0.kind == .number ? words[Int($0.symbol) - 1] : []
          let symbol = word.isEmpty ? $0.symbol : 0
          return "\($0.kind) \(symbol) \(word) \($0.clause) \($0.sentence) \($0.unitsBefore)"
        }
      }
      #expect(shape(text) == shape(long), "\(text)")
    }
  }

  @Test func stretchesWithoutAFormulaHoldNone() {
    var dice = SplitMix64(seed: 7)
    for _ in 0..<3000 {
      let text = Self.text(&dice, pieces: 14)
      var expected: [[Range<Int>]] = []
      for line in lines(of: text) { expected += formulas(in: text, line) }
      #expect(Formula.all(in: text, upTo: 10_000).map(\.ranges) == expected, "\(text)")
    }
  }

  /// Lines that hold a byte which an operator may begin with.
  private func lines(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let promising = Set("(*+-/=^_\\x".utf8).union([0xC2, 0xC3, 0xE2, 0xEF])
    var result: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
      if bytes[start..<end].contains(where: promising.contains) { result.append(start..<end) }
      start = end + 1
    }
    return result
  }

  private func formulas(in text: String, _ line: Range<Int>) -> [[Range<Int>]] {
    let lexemes = Array(text.utf8).withUnsafeBufferPointer {
      FormulaLexer.lexemes(of: $0, in: line)
    }
    var result: [[Range<Int>]] = []
    var place = 0
    while place < lexemes.count {
      var parser = FormulaParser(lexemes, at: place, names: FormulaNames.spelledSubscripts)
      let sides = parser.chain()
      if !sides.isEmpty, parser.position > place {
        if parser.isStructured { result.append(sides.map(\.range)) }
        place = parser.position
      } else {
        place += 1
      }
    }
    return result
  }

  @Test func subjectsAreFoundAsByLookingThroughAllOfThem() throws {
    var compiler = ClaimCompiler(lexicon: Lexicon(glossary))
    let claim = compiler.compile(try Claim("<use> about(<batch-norm>)"))
    let subject = try #require(claim.subject)
    var dice = SplitMix64(seed: 8)
    var verdicts: Set<String> = []
    for _ in 0..<1500 {
      let reading = Reading(Self.text(&dice, pieces: 16), compiler.lexicon)
      guard !reading.tokens.isEmpty else { continue }
      for _ in 0..<8 {
        let start = dice.index(below: reading.tokens.count)
        let length = 1 + dice.index(below: min(5, reading.tokens.count - start))
        let match = Span(start: start, end: start + length)
        for withinSentence in [false, true] {
          let found = SubjectBinding(reading: reading).verdict(
            on: match, for: subject, withinSentence: withinSentence)
          let expected = plainVerdict(reading, match, subject, withinSentence)
          #expect(found == expected)
          verdicts.insert("\(found)")
        }
      }
    }
    #expect(verdicts.count == 3)
  }

  private func plainVerdict(
    _ reading: Reading, _ match: Span, _ subject: CompiledClaim.Subject, _ withinSentence: Bool
  ) -> SubjectBinding.Verdict {
    let all =
      reading.spans(of: subject.lexeme).map { ($0, true) }
      + subject.rivals.flatMap { reading.spans(of: $0) }.map { ($0, false) }
    func isOblique(_ span: Span) -> Bool {
      let clause = reading.clause(of: span)
      return reading.spans(of: .obliqueBefore).contains {
        $0.end <= span.start && span.start - $0.end <= 1 && reading.clause(of: $0) == clause
      }
        || reading.spans(of: .obliqueAfter).contains {
          $0.start >= span.end && $0.start - span.end <= 1 && reading.clause(of: $0) == clause
        }
    }
    let named = all.filter { span, _ in
      !isOblique(span)
        && !all.contains { $0.0 != span && $0.0.start <= span.start && $0.0.end >= span.end }
    }
    func distance(_ term: Span) -> Int {
      if term.start >= match.start && term.end <= match.end { return 0 }
      return term.end <= match.start
        ? 2 * (match.start - term.end) + 1 : 4 * (term.start - match.end) + 2
    }
    for clause in (0...reading.clause(of: match)).reversed() {
      let here = named.filter { reading.clause(of: $0.0) == clause }
      guard let nearest = here.min(by: { distance($0.0) < distance($1.0) }) else { continue }
      if withinSentence, reading.sentence(of: nearest.0) != reading.sentence(of: match) {
        return .unsaid
      }
      return nearest.1 ? .own : .rival
    }
    return .unsaid
  }
}
