// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Finds the parts of an answer that state nothing: lists of keywords, the question given back,
/// words in no order, giving up.
struct NotAnAnswer {
  /// Sentences in which no claim is looked for.
  private(set) var silentSentences: Set<Int32> = []
  private(set) var flags: [AnswerFlag] = []

  init(_ reading: Reading, _ lexicon: Lexicon, question: TokenRunSet) {
    if reading.tokens.isEmpty {
      flags = [.empty]
      return
    }
    let gibberish = Gibberish(reading: reading, lexicon: lexicon)
    let lists = Self.keywordLists(in: reading, lexicon).union(gibberish.heaps)
    let echoes = Self.echoes(in: reading, of: question)
    silentSentences = lists.union(echoes)
    var (total, listed, echoed) = (0, 0, 0)
    for token in reading.tokens where token.kind != .mark {
      total += 1
      if !lists.isEmpty, lists.contains(token.sentence) { listed += 1 }
      if !echoes.isEmpty, echoes.contains(token.sentence) { echoed += 1 }
    }
    if Self.givesUp(reading, total: total) { flags.append(.gaveUp) }
    if listed * 5 >= total * 3, listed > 0 { flags.append(.keywordList) }
    if echoed * 5 >= total * 3, echoed > 0 { flags.append(.echo) }
    if gibberish.isShuffled || gibberish.isNoLanguage {
      flags.append(.gibberish)
      silentSentences = Set(reading.tokens.map(\.sentence))
    }
    if reading.isTruncated { flags.append(.truncated) }
  }

  // MARK: Keyword lists

  /// Neighbouring sentences without anything that holds a statement together form one list when
  /// they name at least this many things.
  private static let leastListed = 4

  private static func keywordLists(in reading: Reading, _ lexicon: Lexicon) -> Set<Int32> {
    let bonds = Bonds(reading, lexicon)
    var sentences: [(number: Int32, all: Int, bound: Int, steps: Int)] = []
    for segment in self.segments(of: reading, bonds) {
      let sentence = reading.sentence(of: segment)
      if sentences.last?.number != sentence { sentences.append((sentence, 0, 0, 0)) }
      let last = sentences.count - 1
      sentences[last].all += 1
      if bonds.hold(segment) {
        sentences[last].bound += 1
      } else if bonds.lead(segment) {
        sentences[last].steps += 1
      }
    }
    var lists: Set<Int32> = []
    var run: [Int32] = []
    var listed = 0
    func close() {
      if listed >= leastListed { lists.formUnion(run) }
      run = []
      listed = 0
    }
    for found in sentences {
      // One bound segment in six is still a list: "… of …" inside a term unknown to the glossary.
      // Segments that begin with a verb are steps (加上两倍的 padding，除以 stride) when most do.
      let isSteps = found.steps * 2 > found.all
      if found.bound * 6 <= found.all, !isSteps {
        run.append(found.number)
        listed += found.all
      } else {
        close()
      }
    }
    close()
    return lists
  }

  /// Stretches between commas, 、 and line ends; where nothing binds a stretch together, also between
  /// slashes, bars and blanks in Chinese: FCN/UNet in a statement is no list.
  private static func segments(of reading: Reading, _ bonds: Bonds) -> [Span] {
    pieces(of: Span(start: 0, end: reading.tokens.count), reading) { _, token in
      token.symbol == 0x3001
    }.flatMap { stretch in
      bonds.hold(stretch)
        ? [stretch]
        : pieces(of: stretch, reading) { isSpaced, token in
          isSpaced || token.symbol == 0x2F || token.symbol == 0x7C
        }
    }
  }

  /// The parts of a stretch between the ends of clauses and the places where `cuts` says so; it is told
  /// whether a blank stands between two Chinese characters, and asked of marks. A mark that cuts is part
  /// of neither side.
  private static func pieces(
    of stretch: Span, _ reading: Reading, cuts: (Bool, Token) -> Bool
  ) -> [Span] {
    var result: [Span] = []
    var start = stretch.start
    func close(_ end: Int) {
      if end > start { result.append(Span(start: start, end: end)) }
    }
    for index in stretch.start..<stretch.end {
      let token = reading.tokens[index]
      if index > start {
        let previous = reading.tokens[index - 1]
        let isSpaced = token.start > previous.end && token.kind == .han && previous.kind == .han
        if previous.clause != token.clause || isSpaced && cuts(true, token) {
          close(index)
          start = index
        }
      }
      if token.kind == .mark, cuts(false, token) {
        close(index)
        start = index + 1
      }
    }
    close(stretch.end)
    return result
  }

  // MARK: Echo

  /// Sentences of which four fifths repeat the question.
  private static func echoes(in reading: Reading, of question: TokenRunSet) -> Set<Int32> {
    var echoes: Set<Int32> = []
    var (sentence, all, repeated) = (Int32(-1), 0, 0)
    func close() { if all > 0, 5 * repeated >= 4 * all { echoes.insert(sentence) } }
    TokenRun.forEach(in: reading.tokens) { number, run in
      if number != sentence {
        close()
        (sentence, all, repeated) = (number, 0, 0)
      }
      all += 1
      if question.contains(run) { repeated += 1 }
    }
    close()
    return echoes
  }

  // MARK: Giving up

  /// A phrase of giving up and little else.
  private static func givesUp(_ reading: Reading, total: Int) -> Bool {
    let surrenders = reading.spans(of: .surrender)
    let said = surrenders.reduce(0) { $0 + $1.end - $1.start }
    return said > 0 && total <= 4 * said + 8 && total <= 24
  }
}

/// What makes a statement of the words around it: function words and operators anywhere, a verb
/// where something stands on both its sides (共享权重 alone is a noun phrase, 卷积核共享权重 is not).
private struct Bonds {
  private var function: [Bool]
  private var isNamed: [Bool]
  /// In order of start.
  private var verbs: [Span] = []

  init(_ reading: Reading, _ lexicon: Lexicon) {
    function = Array(repeating: false, count: reading.tokens.count)
    isNamed = function
    /// The length of the longest term that a token is part of: what lies inside a term binds nothing.
    var termLength = Array(repeating: 0, count: reading.tokens.count)
    for form in reading.found {
      switch lexicon.kind(of: form.lexeme) {
      case .relation: verbs.append(form.span)
      case .concept:
        let span = form.span
        for index in span.start..<span.end {
          termLength[index] = max(termLength[index], span.end - span.start)
        }
      case .other: break
      }
    }
    func isFree(_ span: Span) -> Bool { termLength[span.start] <= span.end - span.start }
    verbs = verbs.filter(isFree)
    isNamed = termLength.map { $0 > 0 }
    for span in reading.spans(of: .connective) + reading.spans(of: .negator) where isFree(span) {
      function[span.start] = true
    }
    for (index, token) in reading.tokens.enumerated() where token.kind == .mark {
      if Self.operators.contains(token.symbol) { function[index] = true }
    }
  }

  /// A stretch of this many words and characters of which less than half are names of things says
  /// something, with verbs that the bank doesn't know.
  private static let leastSpeech = 6

  func hold(_ segment: Span) -> Bool {
    let range = segment.start..<segment.end
    if range.contains(where: { function[$0] }) { return true }
    if range.count >= Self.leastSpeech, 2 * range.count(where: { isNamed[$0] }) < range.count {
      return true
    }
    // Binary search for the first verb that begins inside the segment.
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle].start <= segment.start { low = middle + 1 } else { high = middle }
    }
    return verbs[low...].prefix { $0.start < segment.end }.contains { $0.end < segment.end }
  }

  /// Whether a segment begins with a verb and goes on.
  func lead(_ segment: Span) -> Bool {
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle].start < segment.start { low = middle + 1 } else { high = middle }
    }
    while low < verbs.count, verbs[low].start == segment.start {
      if verbs[low].end < segment.end { return true }
      low += 1
    }
    return false
  }

  /// = → ⇒ : < > ≈ ≤ ≥
  private static let operators: Set<UInt32> = [
    0x3D, 0x2192, 0x21D2, 0x3A, 0x3C, 0x3E, 0x2248, 0x2264, 0x2265,
  ]
}
