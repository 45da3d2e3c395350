// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// What says the same otherwise. It must score the same.
public enum EquivalentRewrite: String, CaseIterable, Sendable {
  case typos = "a slip in every eighth long word"
  case synonyms = "synonyms of the glossary"
  case homophones = "a homophone in every third Chinese term"
  case traditional = "traditional characters"
  case fullWidth = "full-width letters"
  case upperCase = "upper case"
  case sentenceOrder = "sentences in another order"
  case clauseOrder = "“because A, B” as “B, because A”"
  case codeSwitching = "every second term in the other language"
}

extension AnswerRewriter {
  /// The rewrite, or nil when it leaves the answer as it is.
  public func rewrite(_ kind: EquivalentRewrite, of answer: String, seed: UInt64) -> String? {
    let rewrite = Rewrite(answer, lexicon, glossary)
    var generator = SplitMix64(seed: seed)
    let result: String
    switch kind {
    case .typos: result = rewrite.applying(typos(rewrite, &generator))
    case .synonyms: result = synonyms(rewrite)
    case .homophones: result = homophones(rewrite, &generator)
    case .traditional: result = traditional(answer)
    case .fullWidth: result = fullWidth(answer)
    case .upperCase: result = answer.uppercased()
    case .sentenceOrder: result = sentencesReordered(rewrite, [])
    case .clauseOrder: result = clausesReordered(rewrite)
    case .codeSwitching: result = rewrite.applying(codeSwitches(rewrite))
    }
    return result == answer ? nil : result
  }

  /// Gives every name another of its forms.
  private func synonyms(_ rewrite: Rewrite) -> String {
    rewrite.applying(
      rewrite.terms { $0.role == .concept }.compactMap { term, start, end in
        let original = rewrite.words(at: start, end)
        guard isName(original, of: term) else { return nil }
        return rewrite.form(of: term, like: original) { isName($0, of: term) }
          .map { (start, end, $0) }
      })
  }

  /// Whether a form is a name of its term wherever it stands. The forms of a term are alike in what claims
  /// ask for; in every sentence only those are alike that belong to no other term and hold no everyday
  /// word.
  private func isName(_ form: String, of term: Term) -> Bool {
    let tokens = Reading(form, lexicon).tokens
    let isEveryday = tokens.indices.contains { index in
      let token = tokens[index]
      let word = form.bytes(token.start..<token.end).lowercased()
      if token.kind == .word {
        return CommonWords.containsEnglish(word)
          || word.utf8.count <= 4 && form.bytes(token.start..<token.end) == word
      }
      guard token.kind == .han else { return false }
      guard index + 1 < tokens.count, let first = word.unicodeScalars.first?.value,
        let second = form.bytes(tokens[index + 1].start..<tokens[index + 1].end)
          .unicodeScalars.first?.value
      else { return tokens.count == 1 }
      return CommonWords.containsChinese(first, second)
    }
    return !isEveryday && Self.meanings(of: form, lexicon) == [term.id]
  }

  /// Gives every second term the name that it has first in the other language, as people do who learnt
  /// a subject in both. A form that belongs to several terms is left alone,
  /// and so is one that takes an article along, or half of another word.
  func codeSwitches(_ rewrite: Rewrite) -> [Rewrite.Edit] {
    var meanings: [Range<Int>: Int] = [:]
    for lexeme in rewrite.reading.recognized where lexicon.term(of: lexeme) != nil {
      for span in rewrite.reading.spans(of: lexeme) {
        let tokens = rewrite.reading.tokens
        meanings[tokens[span.start].start..<tokens[span.end - 1].end, default: 0] += 1
      }
    }
    var count = 0
    return rewrite.terms { $0.role == .concept }.compactMap { term, start, end in
      let other: Language = isHan(rewrite.words(at: start, end)) ? .en : .zh
      guard let name = names[term.id]?[other], meanings[start..<end] == 1,
        rewrite.isSwitchable(at: start, end)
      else { return nil }
      count += 1
      return count.isMultiple(of: 2) ? (start, end, rewrite.spaced(name, at: start, end)) : nil
    }
  }

  /// The terms and relations that a form stands for as a whole.
  private static func meanings(of form: String, _ lexicon: Lexicon) -> [TermID] {
    let reading = Reading(form, lexicon)
    return reading.recognized.filter { lexeme in
      reading.spans(of: lexeme).contains { $0.start == 0 && $0.end == reading.tokens.count }
    }.compactMap { lexicon.term(of: $0)?.id }
  }

  /// What terms are called first in each language, where that means nothing else.
  static func names(in glossary: Glossary, _ lexicon: Lexicon) -> [TermID: [Language: String]] {
    var names: [TermID: [Language: String]] = [:]
    for term in glossary.terms where term.role == .concept {
      for (language, form) in [(Language.zh, term.zh.first), (.en, term.en.first)] {
        if let form, Self.meanings(of: form, lexicon) == [term.id] {
          names[term.id, default: [:]][language] = form
        }
      }
    }
    return names
  }

  /// Swaps two inner letters of every eighth word of six letters or more.
  func typos(_ rewrite: Rewrite, _ generator: inout SplitMix64) -> [Rewrite.Edit] {
    var count = 0
    return rewrite.reading.tokens.compactMap { token in
      guard token.kind == .word, token.end - token.start >= 6 else { return nil }
      count += 1
      guard count.isMultiple(of: 8) else { return nil }
      var letters = Array(rewrite.words(at: token.start, token.end))
      guard letters.count >= 6 else { return nil }
      let index = 1 + generator.index(below: letters.count - 3)
      letters.swapAt(index, index + 1)
      return (token.start, token.end, String(letters))
    }
  }

  /// Gives every third Chinese term another last character of the same sound.
  private func homophones(_ rewrite: Rewrite, _ generator: inout SplitMix64) -> String {
    var count = 0
    let edits: [Rewrite.Edit] = rewrite.terms { $0.role == .concept }.compactMap {
      concept, start, end in
      let original = rewrite.words(at: start, end)
      let term = Array(original.unicodeScalars)
      guard term.count >= 2, let last = term.last, last.value >= 0x4E00,
        isName(original, of: concept)
      else { return nil }
      count += 1
      guard count.isMultiple(of: 3) else { return nil }
      let sound = Syllables.shared.reading(of: last.value)
      // What a pinyin keyboard offers first: characters of everyday words.
      let others = CommonWords.chineseBeginnings.filter {
        $0 != last.value && sound != Syllables.none
          && Syllables.shared.reading(of: $0) == sound
      }
      guard let other = generator.pick(from: others).flatMap(Unicode.Scalar.init) else {
        return nil
      }
      var slip = String.UnicodeScalarView(term.dropLast())
      slip.append(other)
      return (start, end, String(slip))
    }
    return rewrite.applying(edits)
  }

  private func traditional(_ answer: String) -> String {
    var forms: [UInt32: Unicode.Scalar] = [:]
    for scalar in UInt32(0x4E00)...0x9FFF {
      if case .one(let simplified) = Folding.fold(scalar), simplified != scalar,
        forms[simplified] == nil
      {
        forms[simplified] = Unicode.Scalar(scalar)
      }
    }
    return String(
      String.UnicodeScalarView(answer.unicodeScalars.map { forms[$0.value] ?? $0 }))
  }

  /// The sentences in reverse, except that one which refers to what was said stays behind it.
  func sentencesReordered(_ rewrite: Rewrite, _ edits: [Rewrite.Edit]) -> String {
    var blocks: [[String]] = []
    for range in rewrite.sentenceRanges {
      let sentence = rewrite.applying(edits, in: range)
      if BackReference.stands(in: rewrite.words(at: range.lowerBound, range.upperBound)),
        !blocks.isEmpty
      {
        blocks[blocks.count - 1].append(sentence)
      } else {
        blocks.append([sentence])
      }
    }
    return blocks.reversed().map { $0.joined() }.joined(separator: " ")
  }

  func fullWidth(_ answer: String) -> String {
    String(
      String.UnicodeScalarView(
        answer.unicodeScalars.map { scalar in
          guard (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
          else { return scalar }
          return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
        }))
  }

  /// A subordinate clause at the head of its sentence goes to the end; the punctuation stays.
  private func clausesReordered(_ rewrite: Rewrite) -> String {
    let edits = rewrite.sentenceRanges.flatMap { sentence -> [Rewrite.Edit] in
      let clauses = rewrite.clauseRanges(in: sentence).map { rewrite.wordsOnly(in: $0) }
      guard clauses.count == 2, let first = clauses[0], let second = clauses[1],
        ["，", ","].contains(
          rewrite.words(at: first.upperBound, second.lowerBound).filter { $0 != " " }),
        isSubordinate(rewrite.words(at: first.lowerBound, first.upperBound).lowercased()),
        !isCoordinate(rewrite.words(at: second.lowerBound, second.upperBound).lowercased())
      else { return [] }
      return [(first, second), (second, first)].map { place, source in
        (
          place.lowerBound, place.upperBound,
          rewrite.words(at: source.lowerBound, source.upperBound)
        )
      }
    }
    return rewrite.applying(edits)
  }

  private func isCoordinate(_ clause: String) -> Bool {
    ["and ", "but ", "or ", "so ", "而", "并", "但"].contains { clause.hasPrefix($0) }
  }

  private func isSubordinate(_ clause: String) -> Bool {
    ["because ", "since ", "if ", "when ", "although ", "如果", "因为", "由于", "当", "虽然"]
      .contains { clause.hasPrefix($0) }
  }
}
