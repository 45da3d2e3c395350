// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Edits of one sentence or clause, given as UTF-8 offsets.
extension Rewrite {
  /// A term with its place.
  typealias Place = (term: Term, start: Int, end: Int)

  /// The sentences; what stands between two belongs to the first.
  var sentenceRanges: [Range<Int>] {
    ranges(of: reading.tokens[...], by: \.sentence, from: 0, to: answer.utf8.count)
  }

  func clauseRanges(in sentence: Range<Int>) -> [Range<Int>] {
    let tokens = reading.tokens.drop { $0.start < sentence.lowerBound }
      .prefix { $0.start < sentence.upperBound }
    return ranges(of: tokens, by: \.clause, from: sentence.lowerBound, to: sentence.upperBound)
  }

  private func ranges(
    of tokens: ArraySlice<Token>, by number: (Token) -> Int32, from start: Int, to end: Int
  ) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var starts = [start]
    for (token, next) in zip(tokens, tokens.dropFirst()) where number(token) != number(next) {
      starts.append(next.start)
    }
    return zip(starts, starts.dropFirst() + [end]).map { $0..<$1 }
  }

  func places(
    in range: Range<Int>, where counts: (Term) -> Bool = { _ in true }
  ) -> [Place] {
    terms(where: counts).filter { range.contains($0.start) }
  }

  func words(at start: Int, _ end: Int) -> String { answer.bytes(start..<end) }

  /// Whether most words of a stretch are Chinese.
  func isChinese(_ range: Range<Int>) -> Bool {
    let tokens = tokens(in: range)
    return tokens.count { $0.kind == .han } * 2 > tokens.count
  }

  func tokens(in range: Range<Int>) -> [Token] {
    reading.tokens.filter { range.contains($0.start) }
  }

  /// A stretch without the marks and blanks around it; nil when it has no words.
  func wordsOnly(in range: Range<Int>) -> Range<Int>? {
    let words = tokens(in: range).filter { $0.kind != .mark }
    guard let first = words.first, let last = words.last else { return nil }
    return first.start..<last.end
  }

  /// What ends a stretch after its last word: a full stop, a line's end.
  private func ending(of range: Range<Int>) -> String {
    let last = tokens(in: range).last { $0.kind != .mark }
    return last.map { words(at: $0.end, range.upperBound) } ?? ""
  }

  // MARK: The sentence denied, reversed, said of a rival

  func denied(_ sentence: Range<Int>) -> String {
    let words = words(at: sentence.lowerBound, sentence.upperBound)
    return (isChinese(sentence) ? "并非" : "It is not true that ") + words
  }

  /// Whether the sentence is a question.
  func isAsked(_ sentence: Range<Int>) -> Bool {
    reading.tokens.firstIndex { sentence.contains($0.start) }.map(reading.isAsked) ?? false
  }

  /// For each verb that is not denied yet, its denial.
  func negations(in clause: Range<Int>) -> [Edit] {
    everydayWords(in: clause).compactMap { word in
      if reading.isNegated[word.index] { return nil }
      let denial =
        Directions.englishDenials[word.text] ?? Directions.chineseDenials[word.text]
      return denial.map { (word.start, word.end, $0) }
    }
  }

  /// For each word that carries a direction, its contrary in its place.
  func reversals(in clause: Range<Int>) -> [Edit] {
    everydayWords(in: clause).compactMap { word in
      let contrary =
        isHan(word.text)
        ? Directions.chinese[word.text] : Directions.english[EnglishStem.of(word.text)]
      return contrary.map { (word.start, word.end, $0) }
    }
  }

  /// For each term with a rival that the rubric speaks of, the rival in its place. Where a clause names
  /// several of one group, it compares or lists them, and what a swap makes of that may well be true.
  func swaps(in clause: Range<Int>, among known: Set<TermID>) -> [Edit] {
    let rivals = places(in: clause) { $0.contrast != nil }
    return places(in: clause) { $0.contrast != nil && known.contains($0.id) }.compactMap {
      term, start, end in
      guard rivals.allSatisfy({ $0.term.contrast != term.contrast || $0.term.id == term.id })
      else { return nil }
      let words = words(at: start, end)
      for rival in glossary.terms where rival.contrast == term.contrast && rival.id != term.id {
        if let form = form(of: rival, like: words, where: { !term.forms.contains($0) }) {
          return (start, end, form)
        }
      }
      return nil
    }
  }

  /// English words, and of Chinese the words of three, two and one characters that stand at each
  /// place, the longest only; in lower case. One character is a word where it is not part of a common
  /// one.
  private func everydayWords(
    in range: Range<Int>
  ) -> [(text: String, index: Int, start: Int, end: Int)] {
    let tokens = reading.tokens
    var found: [(text: String, index: Int, start: Int, end: Int)] = []
    var next = 0
    for index in tokens.indices where range.contains(tokens[index].start) && index >= next {
      let token = tokens[index]
      if token.kind == .word {
        found.append(
          (words(at: token.start, token.end).lowercased(), index, token.start, token.end))
      }
      guard token.kind == .han else { continue }
      for length in [3, 2, 1] where index + length <= tokens.count {
        let end = tokens[index + length - 1].end
        let text = words(at: token.start, end)
        let isKnown = Directions.chinese[text] != nil || Directions.chineseDenials[text] != nil
        guard isKnown, text.count == length, length > 1 || isAlone(index) else { continue }
        found.append((text, index, token.start, end))
        next = index + length
        break
      }
    }
    return found
  }

  private func isAlone(_ index: Int) -> Bool {
    !isCommonWord(index - 1) && !isCommonWord(index)
  }

  /// Whether a character and the next one are a common word.
  func isCommonWord(_ first: Int) -> Bool {
    guard first >= 0, first + 1 < reading.tokens.count else { return false }
    let characters = [first, first + 1].compactMap { index -> UInt32? in
      let token = reading.tokens[index]
      return words(at: token.start, token.end).unicodeScalars.first?.value
    }
    return characters.count == 2 && CommonWords.containsChinese(characters[0], characters[1])
  }

  // MARK: The sentence without its grammar

  /// Its words in another order, as one clause; nil when there are fewer than eight: a reader puts
  /// a few in order again.
  func shuffled(_ range: Range<Int>, _ generator: inout SplitMix64) -> String? {
    let words = cut(range)
    return words.count < 8 ? nil : joined(generator.shuffled(words)) + ending(of: range)
  }

  /// Its keywords in a row, with nothing in between; nil when there are fewer than three.
  func stuffed(
    _ range: Range<Int>, _ known: Set<TermID>, _ generator: inout SplitMix64
  ) -> String? {
    keywords(in: range, known).map { joined(generator.shuffled($0)) + ending(of: range) }
  }

  /// Its keywords as a list; nil when there are fewer than three.
  func listed(
    _ range: Range<Int>, _ known: Set<TermID>, _ generator: inout SplitMix64
  ) -> String? {
    keywords(in: range, known).map { listed(generator.shuffled($0), in: range) }
  }

  /// Its keywords as a list, the last first; nil when there are fewer than three.
  func listedBackwards(_ range: Range<Int>, _ known: Set<TermID>) -> String? {
    keywords(in: range, known).map { listed($0.reversed(), in: range) }
  }

  private func listed(_ words: [String], in range: Range<Int>) -> String {
    words.joined(separator: isChinese(range) ? "、" : ", ") + ending(of: range)
  }

  /// The concepts of the rubric that a stretch names, each once, when there are three or more. No mutant
  /// leaves them in order: keywords in the order of the sentence are notes, which say what it says.
  private func keywords(in range: Range<Int>, _ known: Set<TermID>) -> [String]? {
    var seen: Set<TermID> = []
    let words = places(in: range) { $0.role == .concept && known.contains($0.id) }
      .filter { seen.insert($0.term.id).inserted }
      .map { self.words(at: $0.start, $0.end) }
    return words.count < 3 ? nil : words
  }

  /// The words of a stretch; Chinese is cut into words as people would.
  private func cut(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var run: [Token] = []
    func close() {
      let characters = run.map { self.words(at: $0.start, $0.end) }
      let lengths = ChineseCut.lengths(
        in: characters.compactMap { $0.unicodeScalars.first?.value })
      var position = 0
      for length in lengths {
        words.append(characters.dropFirst(position).prefix(length).joined())
        position += length
      }
      run = []
    }
    for token in tokens(in: range) {
      if token.kind == .han {
        if let last = run.last, last.end != token.start { close() }
        run.append(token)
      } else {
        close()
        if token.kind != .mark { words.append(self.words(at: token.start, token.end)) }
      }
    }
    close()
    return words
  }

  /// Words in a row, with a blank between those that would run together.
  private func joined(_ words: [String]) -> String {
    words.reduce(into: "") { text, word in text += (runTogether(text, word) ? " " : "") + word }
  }

  private func runTogether(_ text: String, _ word: String) -> Bool {
    guard let last = text.unicodeScalars.last, let first = word.unicodeScalars.first else {
      return false
    }
    return last.value < 0x2E80 && first.value < 0x2E80
  }
}

/// Whether words hold a Chinese character.
func isHan(_ words: String) -> Bool { words.utf8.contains { $0 >= 0xE3 } }

extension String {
  /// What stands between two UTF-8 offsets, kept within the text.
  func bytes(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
