// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What a candidate types who wants points without knowing the answer. None of it may score.
public enum Attack: String, CaseIterable, Sendable {
  case randomCharacters = "random characters"
  case randomWords = "random words of the bank"
  case question = "the question given back"
  case keywords = "all its keywords"
  case halfTheKeywords = "half its keywords"
  case shuffledWords = "its words shuffled"
  case contentBurst = "its content words only"
  case denied = "“it is not true that” before it"
  case deniedInChinese = "并非 before each sentence"
  case verbsNegated = "its verbs negated"
  case directionsReversed = "its directions reversed"
  case subjectsSwapped = "its subjects swapped"
  case otherQuestion = "a good answer to another question"
}

/// Makes attacks and equivalent rewrites out of good answers; deterministic by seed.
public struct AnswerRewriter: Sendable {
  let lexicon: Lexicon
  let glossary: Glossary
  /// For switching languages.
  let names: [TermID: [Language: String]]

  public init(glossary: Glossary) {
    var lexicon = Lexicon(glossary)
    lexicon.compile()
    self.lexicon = lexicon
    self.glossary = glossary
    names = Self.names(in: glossary, lexicon)
  }

  /// The attack made of a complete answer, or nil when the answer offers nothing to it: no verb to
  /// negate, no subject with a rival. `other` is a complete answer to another question.
  public func attack(
    _ attack: Attack, on answer: String, to question: Question, other: String, seed: UInt64
  ) -> String? {
    let rewrite = Rewrite(answer, lexicon, glossary)
    var generator = SplitMix64(seed: seed)
    switch attack {
    case .randomCharacters:
      let letters = Array("abcdefghijklmnopqrstuvwxyz    的一是在不了有和人这中大为上个")
      return String((0..<200).compactMap { _ in generator.pick(from: letters) })
    case .randomWords:
      let forms = glossary.terms.flatMap(\.forms)
      return (0..<50).compactMap { _ in generator.pick(from: forms) }.joined(separator: " ")
    case .question: return question.ask[rewrite.isChinese ? .zh : .en]
    case .keywords: return keywords(rewrite).joined(separator: rewrite.isChinese ? "、" : ", ")
    case .halfTheKeywords:
      let half = keywords(rewrite).enumerated().filter { $0.offset.isMultiple(of: 2) }
      return half.map(\.element).joined(separator: rewrite.isChinese ? "、" : ", ")
    case .shuffledWords: return generator.shuffled(words(rewrite)).joined(separator: " ")
    case .contentBurst: return contentWords(rewrite).joined(separator: " ")
    case .denied: return "It is not true that " + answer
    case .deniedInChinese: return rewrite.sentences.map { "并非" + $0 }.joined()
    case .verbsNegated: return verbsNegated(rewrite)
    case .directionsReversed: return directionsReversed(rewrite)
    case .subjectsSwapped: return subjectsSwapped(rewrite)
    case .otherQuestion: return other
    }
  }

  // MARK: Parts of attacks

  private func keywords(_ rewrite: Rewrite) -> [String] {
    var seen: Set<TermID> = []
    return rewrite.terms { $0.role == .concept }.compactMap { term, start, end in
      guard seen.insert(term.id).inserted else { return nil }
      return rewrite.words(at: start, end)
    }
  }

  private func words(_ rewrite: Rewrite) -> [String] {
    rewrite.reading.tokens.map { rewrite.words(at: $0.start, $0.end) }
  }

  /// The words of its terms, without the small words in between and inside.
  private func contentWords(_ rewrite: Rewrite) -> [String] {
    let tokens = rewrite.reading.tokens
    var isContent = [Bool](repeating: false, count: tokens.count)
    var begins = isContent
    for (_, start, end) in rewrite.terms() {
      for index in tokens.indices where tokens[index].start >= start && tokens[index].end <= end {
        isContent[index] = true
        begins[index] = tokens[index].start == start
      }
    }
    for role in [
      Lexicon.Role.connective, .preposition, .particle, .determiner, .conjunction,
    ] {
      for span in rewrite.reading.spans(of: role) {
        for index in span.start..<span.end where tokens[index].kind == .word {
          isContent[index] = false
        }
      }
    }
    var words: [String] = []
    for index in tokens.indices where isContent[index] {
      let word = rewrite.words(at: tokens[index].start, tokens[index].end)
      // A blank after each Chinese word, as a segmenter leaves it.
      if tokens[index].kind == .han, !begins[index], !words.isEmpty {
        words[words.count - 1] += word
      } else {
        words.append(word)
      }
    }
    return words
  }

  private func verbsNegated(_ rewrite: Rewrite) -> String? {
    let edits: [Rewrite.Edit] = rewrite.terms { $0.role != .concept }.map { _, start, end in
      let verb = rewrite.words(at: start, end)
      let negator = isHan(verb) ? "不" : "not "
      return (start, end, negator + verb)
    }
    return edits.isEmpty ? nil : rewrite.applying(edits)
  }

  private func directionsReversed(_ rewrite: Rewrite) -> String? {
    let edits: [Rewrite.Edit] = rewrite.terms { $0.opposite != nil }.compactMap {
      term, start, end in
      guard let id = term.opposite, let opposite = glossary[id] else { return nil }
      return rewrite.form(of: opposite, like: rewrite.words(at: start, end))
        .map { (start, end, $0) }
    }
    return edits.isEmpty ? nil : rewrite.applying(edits)
  }

  private func subjectsSwapped(_ rewrite: Rewrite) -> String? {
    let edits: [Rewrite.Edit] = rewrite.terms { $0.contrast != nil }.compactMap {
      term, start, end in
      guard let group = term.contrast,
        let rival = glossary.terms.first(where: { $0.contrast == group && $0.id != term.id })
      else { return nil }
      return rewrite.form(of: rival, like: rewrite.words(at: start, end))
        .map { (start, end, $0) }
    }
    return edits.isEmpty ? nil : rewrite.applying(edits)
  }
}

extension Term {
  /// The relation class that reverses this one.
  var opposite: TermID? {
    if case .relation(let opposite) = role { opposite } else { nil }
  }
}
