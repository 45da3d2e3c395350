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
  case clauseOrder = "clauses in another order"
}

extension AnswerRewriter {
  /// The rewrite, or nil when it leaves the answer as it is.
  public func rewrite(_ kind: EquivalentRewrite, of answer: String, seed: UInt64) -> String? {
    let rewrite = Rewrite(answer, lexicon)
    var generator = SplitMix64(seed: seed)
    let result: String
    switch kind {
    case .typos: result = typos(rewrite, &generator)
    case .synonyms: result = synonyms(rewrite)
    case .homophones: result = homophones(rewrite, &generator)
    case .traditional: result = traditional(answer)
    case .fullWidth:
      result = String(
        String.UnicodeScalarView(
          answer.unicodeScalars.map { scalar in
            guard (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
            else {
              return scalar
            }
            return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
          }))
    case .upperCase: result = answer.uppercased()
    case .sentenceOrder: result = rewrite.sentences.reversed().joined(separator: " ")
    case .clauseOrder: result = clausesReordered(rewrite)
    }
    return result == answer ? nil : result
  }

  /// Gives every term another of its forms. A form that also belongs to another term is no synonym, and
  /// is neither replaced nor put in.
  private func synonyms(_ rewrite: Rewrite) -> String {
    rewrite.applying(
      rewrite.terms { $0.role == .concept }.compactMap { term, start, end in
        let original = text(rewrite.answer, start, end)
        guard meanings(of: original) == [term.id] else { return nil }
        return rewrite.form(of: term, like: original) { meanings(of: $0) == [term.id] }
          .map { (start, end, $0) }
      })
  }

  /// The terms and relations that a form stands for as a whole.
  private func meanings(of form: String) -> [TermID] {
    let reading = Reading(form, lexicon)
    return reading.recognized.filter { lexeme in
      reading.spans(of: lexeme).contains { $0.start == 0 && $0.end == reading.tokens.count }
    }.compactMap { lexicon.term(of: $0)?.id }
  }

  /// Swaps two inner letters of every eighth word of six letters or more.
  private func typos(_ rewrite: Rewrite, _ generator: inout SplitMix64) -> String {
    var count = 0
    let edits: [Rewrite.Edit] = rewrite.reading.tokens.compactMap { token in
      guard token.kind == .word, token.end - token.start >= 6 else { return nil }
      count += 1
      guard count.isMultiple(of: 8) else { return nil }
      var letters = Array(text(rewrite.answer, token.start, token.end))
      guard letters.count >= 6 else { return nil }
      let index = 1 + generator.index(below: letters.count - 3)
      letters.swapAt(index, index + 1)
      return (token.start, token.end, String(letters))
    }
    return rewrite.applying(edits)
  }

  /// Gives every third Chinese term another last character of the same sound.
  private func homophones(_ rewrite: Rewrite, _ generator: inout SplitMix64) -> String {
    var count = 0
    let edits: [Rewrite.Edit] = rewrite.terms { $0.role == .concept }.compactMap { _, start, end in
      let term = Array(text(rewrite.answer, start, end).unicodeScalars)
      guard term.count >= 2, let last = term.last, last.value >= 0x4E00 else { return nil }
      count += 1
      guard count.isMultiple(of: 3) else { return nil }
      let sound = Syllables.shared.reading(of: last.value)
      let others = (UInt32(0x4E00)...0x9FFF).filter {
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

  /// The first clause of each sentence goes to its end; the punctuation stays.
  private func clausesReordered(_ rewrite: Rewrite) -> String {
    let tokens = rewrite.reading.tokens
    var sentences: [Int32: [Int32: (start: Int, end: Int)]] = [:]
    for token in tokens {
      let known = sentences[token.sentence]?[token.clause]
      sentences[token.sentence, default: [:]][token.clause] = (
        known?.start ?? token.start, token.end
      )
    }
    let edits = sentences.values.flatMap { clauses -> [Rewrite.Edit] in
      let places = clauses.keys.sorted().compactMap { clauses[$0] }
      return places.indices.map { index in
        let source = places[(index + 1) % places.count]
        return (
          places[index].start, places[index].end,
          text(rewrite.answer, source.start, source.end)
        )
      }
    }
    return rewrite.applying(edits)
  }
}
